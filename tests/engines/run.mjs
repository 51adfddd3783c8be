/**
 * `npm run engines`: walks through the published build in Chromium, Firefox and WebKit and prints what each of them did on every page.
 * Fails where something failed. It takes about 45 minutes for the whole site, so it is no part of `npm test`.
 * `npm run engines -- momentum exam` looks only at what has one of these words in its address, `--in firefox` (more than once) only in
 * that engine, `--to engines.md` also writes the table as Markdown, `--no-build` takes the last build.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';
import { build } from '../builds.mjs';

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: 'string', multiple: true },
    to: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});

if (!options['no-build']) await build('root');
const server = await createViteServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'silent',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { walkAll } = await server.ssrLoadModule('/tests/engines/walk-all.ts');
  const failed = await walkAll({ words, names: options.in, file: options.to });
  process.exitCode = failed ? 1 : 0;
} finally {
  await server.close();
}
