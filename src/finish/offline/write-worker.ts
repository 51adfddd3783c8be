import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Precache, precacheOf } from './precache';

const source = fileURLToPath(new URL('../../offline/service-worker.ts', import.meta.url));

/** Writes the worker of a built site, `sw.js`, and gives the list of files it keeps. It is one file, so that it is one version. */
export async function writeWorker(directory: string): Promise<Precache> {
  const precache = await precacheOf(directory);
  await build({
    entryPoints: [source],
    outfile: join(directory, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      precacheEntries: JSON.stringify(precache.entries),
    },
  });
  return precache;
}
