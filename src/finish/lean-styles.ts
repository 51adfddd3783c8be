import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { type BuiltPage, type BuiltSite, replaceSheet, type Step } from './built-site';

const sheetLink = /<link rel="stylesheet" href="([^"]*_astro\/)([^"/]+\.css)"\/?>/g;

function sheetsOf({ head, body }: BuiltPage): string[] {
  return [head, body].flatMap((part) => [...part.matchAll(sheetLink)]).map(([, , name = '']) => name);
}

/** All that some pages say, without what they repeat: most of a page stands on others as well, and only words are looked for. */
function saidOnce(pages: readonly BuiltPage[]): string {
  const pieces = new Set<string>();
  for (const { head, body } of pages)
    for (const part of [head, body]) for (const piece of part.split('<')) pieces.add(piece);
  return [...pieces].join('<');
}

/** The style sheets without the rules that no page and no script of the site can use. */
async function lean(
  { directory, pages }: BuiltSite,
  sheets: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const purged = await new PurgeCSS().purge({
    content: [{ raw: saidOnce(pages), extension: 'html' }, join(directory, '_astro/*.js')],
    css: [...sheets.values()].map((raw) => ({ raw })),
    // Scripts set attributes by other names (`dataset.verdict`), and the language and the state of an element are nowhere written.
    dynamicAttributes: [...[...sheets.values()].join('').matchAll(/\[([\w-]+)/g)].map(
      ([, name = '']) => name,
    ),
    // What Starlight's rules refer to; other variables may stand in a page or come from a script.
    variables: true,
    safelist: { standard: [/^:/], variables: [/^--(?!sl-|__sl)/] },
  });
  return new Map([...sheets.keys()].map((name, index) => [name, purged[index]?.css ?? '']));
}

/**
 * Which sheets come as one file, the one that has the name of the last: those that the same pages link, whatever stands between
 * them. A demo alone, for a page of another site, may need the first of them only, which then stays a file as well.
 */
export function joinedSheets(
  pages: readonly { readonly name: string; readonly sheets: readonly string[] }[],
): string[][] {
  const readers = pages.filter(({ name }) => !name.startsWith('embed/'));
  const together = new Map<string, string[]>();
  for (const sheet of new Set(readers.flatMap(({ sheets }) => sheets))) {
    const linking = readers.flatMap(({ name, sheets }) => (sheets.includes(sheet) ? [name] : []));
    const key = linking.join();
    together.set(key, [...(together.get(key) ?? []), sheet]);
  }
  return [...together.values()].filter(
    (group) =>
      group.length > 1 &&
      pages.every(
        ({ sheets }) => !sheets.includes(group.at(-1)!) || group.every((sheet) => sheets.includes(sheet)),
      ),
  );
}

/**
 * Makes the style sheets small and few, for they delay the first picture. Most of KaTeX's rules and many of Starlight's are for
 * things that these notes do not have; and sheets that come together on every page are joined.
 */
export const leanStyles: Step = async (site) => {
  const folder = join(site.directory, '_astro');
  const linked = site.pages.map((page) => ({ name: page.name, sheets: sheetsOf(page) }));
  const names = [...new Set(linked.flatMap(({ sheets }) => sheets))].sort();
  const whole = new Map<string, string>();
  for (const name of names) whole.set(name, await readFile(join(folder, name), 'utf8'));
  const used = await lean(site, whole);
  const groups = joinedSheets(linked);
  const renamed = new Map<string, string>();
  for (const name of names) {
    const group = groups.find((each) => each.at(-1) === name) ?? [name];
    const css = group.map((each) => used.get(each) ?? '').join('');
    renamed.set(...(await replaceSheet(join(folder, name), css)));
    site.say(`${name}: of ${whole.get(name)?.length} characters ${used.get(name)?.length} are used`);
  }
  for (const page of site.pages) {
    const sheets = sheetsOf(page);
    const linkOf = (_: string, path: string, name: string): string => {
      const group = groups.find((each) => each.includes(name) && sheets.includes(each.at(-1)!)) ?? [name];
      // What is joined stands where its first sheet stood.
      return name === group[0] ? `<link rel="stylesheet" href="${path}${renamed.get(group.at(-1)!)}">` : '';
    };
    page.head = page.head.replace(sheetLink, linkOf);
    page.body = page.body.replace(sheetLink, linkOf);
  }
};
