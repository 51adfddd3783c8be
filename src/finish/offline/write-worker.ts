import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type KeptList, listPath } from '../../offline/kept-list';
import { keptListOf } from './kept-list';
import { markPages } from './mark-pages';
import { nameOfContent, readSite } from './site-files';

const source = fileURLToPath(new URL('../../offline/worker/service-worker.ts', import.meta.url));

/**
 * Writes the worker of a built site, `sw.js`, and the list of its files, and gives the list. Comes last, when every file has its final
 * content. The worker names its list by content, so it is another one whenever a file changes.
 */
export async function writeWorker(directory: string): Promise<KeptList> {
  const site = await readSite(directory);
  const list = await keptListOf(site, await markPages(directory, site));
  const text = JSON.stringify(list);
  await writeFile(join(directory, listPath), text);
  await build({
    entryPoints: [source],
    outfile: join(directory, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { keptVersion: JSON.stringify(nameOfContent(text)) },
  });
  return list;
}
