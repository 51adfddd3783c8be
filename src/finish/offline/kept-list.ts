import { gunzipSync } from 'node:zlib';
import { languages } from '../../demo/words';
import { isExerciseAlone, type KeptList, offlinePath } from '../../offline/kept-list';
import { OfflineError } from './errors';
import { Needs } from './needs';
import { nameOfContent, type SiteFiles, wireSize } from './site-files';

/** What a search begins with, in both languages. Which words are where belongs to a language, and what to show to a page. */
const searchCore = /^pagefind\/(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/;

const firstPages = [
  'index.html',
  '404.html',
  `${offlinePath}index.html`,
  ...languages.map((locale) => `${locale}/index.html`),
];

/** What finding a page takes, by its path: its passages, and the index of its language. */
function searchFiles(site: SiteFiles): Map<string, string[]> {
  const indexes = site.paths.filter((path) => path.endsWith('.pf_index'));
  return new Map(
    site.paths
      .filter((path) => path.endsWith('.pf_fragment'))
      .map((path) => {
        const url =
          gunzipSync(site.content(path))
            .toString()
            .match(/"url":"\/([^"]*)"/)?.[1] ?? '';
        const [, language = ''] = path.match(/([^/_]+)_[^/]+$/) ?? [];
        return [url, [path, ...indexes.filter((index) => index.includes(`/${language}_`))]];
      }),
  );
}

/** Makes the list of a built site: every file, what everybody gets, and what belongs to each page. */
export async function keptListOf(site: SiteFiles, contents: ReadonlyMap<string, string>): Promise<KeptList> {
  const needs = new Needs(site);
  const search = searchFiles(site);
  const places = new Map(site.paths.map((path, place) => [path, place]));
  const at = (paths: Iterable<string>): number[] =>
    [...new Set(paths)].flatMap((path) => places.get(path) ?? []);
  const shell = new Set(site.paths.filter((path) => searchCore.test(path)));
  const pages: Record<string, KeptList['pages'][string]> = {};
  for (const [file, content] of contents) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    for (const frame of await needs.frameOf(file)) shell.add(frame);
    pages[path] = { content, files: at([...(await needs.of(file)), ...(search.get(path) ?? [])]) };
  }
  for (const file of firstPages) {
    if (!contents.has(file)) throw new OfflineError(`${file} is missing: it is kept for every reader`);
    for (const needed of await needs.of(file)) shell.add(needed);
  }
  return {
    files: site.paths.map((path) => [
      path,
      nameOfContent(site.content(path)),
      wireSize(path, site.content(path)),
    ]),
    shell: at([...shell].sort()),
    pages,
    bytes: site.paths
      .filter((path) => !isExerciseAlone(path))
      .reduce((sum, path) => sum + site.content(path).length, 0),
  };
}
