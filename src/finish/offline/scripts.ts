import { init, parse } from 'es-module-lexer';
import { OfflineError } from './errors';
import type { SiteFiles } from './site-files';

const workerStart = /new Worker\(\s*(?:new URL\(\s*)?["'`]([^"'`]+)["'`]/g;

/** Styles of a part that is loaded on demand are named beside it. */
const styles = /["'`]([^"'`]*_astro\/[\w.-]+\.css)["'`]/g;

/** Reads what a built script imports, when it is loaded or later, and the workers it starts. */
export async function scriptUses(site: SiteFiles, code: string, name: string): Promise<string[]> {
  await init;
  const files: string[] = [];
  for (const { n: address, d: position } of parse(code)[0]) {
    // Without a name it is `import.meta`, or made while it runs, as the search's own (it is in the shell).
    if (address === undefined || position === -2) continue;
    const file = site.at(address, name);
    if (!file) throw new OfflineError(`${name} imports ${address}, which is not in the built site`);
    files.push(file);
  }
  for (const [, address = ''] of [...code.matchAll(workerStart), ...code.matchAll(styles)]) {
    // In the lists of a script addresses are written without the first slash.
    const file = site.at(address.replace(/^_astro/, '/$&'), name);
    if (file) files.push(file);
  }
  return files;
}
