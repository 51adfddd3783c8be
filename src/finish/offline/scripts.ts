import { init, parse } from 'es-module-lexer';
import { OfflineError } from './errors';
import type { SiteFiles } from './site-files';

/** What a script brings with it. */
export interface ScriptUses {
  /** Files that it always loads, or may load on any page. */
  readonly files: readonly string[];
  /** Files of topics, of which a page needs its own: by the source, `momentum/demos/ema-weights.ts`. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Before an import in the list that `import.meta.glob` makes stands the source: `"../../content/momentum/exercises/index.ts":()=>`. */
const source = /["'`][^"'`]*\/content\/([^"'`]+)["'`]:[^"'`]*$/;

const workerStart = /new Worker\(\s*(?:new URL\(\s*)?["'`]([^"'`]+)["'`]/g;

/** Styles of a part that is loaded on demand are named beside it. */
const styles = /["'`]([^"'`]*_astro\/[\w.-]+\.css)["'`]/g;

/** Reads what a built script imports, when it is loaded or later, and the workers it starts. */
export async function scriptUses(site: SiteFiles, code: string, name: string): Promise<ScriptUses> {
  await init;
  const files: string[] = [];
  const topics = new Map<string, string>();
  let end = 0;
  for (const { n: address, d: position, ss: start, se } of parse(code)[0]) {
    const before = code.slice(end, start);
    end = se;
    // Without a name it is `import.meta`, or made while it runs, as the search's own (it is in the shell).
    if (address === undefined || position === -2) continue;
    const file = site.at(address, name);
    if (!file) throw new OfflineError(`${name} imports ${address}, which is not in the built site`);
    const topic = position >= 0 ? before.match(source)?.[1] : undefined;
    if (topic === undefined) files.push(file);
    else topics.set(topic, file);
  }
  for (const [, address = ''] of [...code.matchAll(workerStart), ...code.matchAll(styles)]) {
    // In the lists of a script addresses are written without the first slash.
    const file = site.at(address.replace(/^_astro/, '/$&'), name);
    if (file) files.push(file);
  }
  return { files, topics };
}
