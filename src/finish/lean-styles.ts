import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { changePages, readPages, replaceSheet } from './built-files';

const sheetLink = /<link rel="stylesheet" href="([^"]*_astro\/)([^"/]+\.css)"\/?>/g;

function sheetsOf(html: string): string[] {
  return [...html.matchAll(sheetLink)].map(([, , name = '']) => name);
}

/** The style sheets without the rules that no page and no script of the site can use. */
async function lean(dist: string, sheets: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const purged = await new PurgeCSS().purge({
    content: [join(dist, '**/*.html'), join(dist, '_astro/*.js')],
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

/** Which sheet stands right before a sheet, if it is the same one on all pages. */
function alwaysBefore(pages: readonly (readonly string[])[]): Map<string, string> {
  const before = new Map<string, Set<string>>();
  for (const linked of pages) {
    linked.forEach((name, index) => {
      before.set(name, (before.get(name) ?? new Set()).add(linked[index - 1] ?? ''));
    });
  }
  return new Map(
    [...before].flatMap(([name, [first = '', ...others]]): [string, string][] =>
      first === '' || others.length > 0 ? [] : [[name, first]],
    ),
  );
}

/**
 * After the build: makes the style sheets small and few, for they delay the first picture. Most of KaTeX's rules and many of
 * Starlight's are for things that these notes do not have; and a sheet that comes with another on every page is joined with it.
 */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const folder = join(dist, '_astro');
        const linked = (await readPages(dist)).map(({ html }) => sheetsOf(html));
        const names = [...new Set(linked.flat())].sort();
        const whole = new Map<string, string>();
        for (const name of names) whole.set(name, await readFile(join(folder, name), 'utf8'));
        const used = await lean(dist, whole);
        const before = alwaysBefore(linked);
        const joined = (name: string): string => {
          const first = before.get(name);
          return (first === undefined ? '' : joined(first)) + (used.get(name) ?? '');
        };
        const renamed = new Map<string, string>();
        for (const name of names) {
          renamed.set(...(await replaceSheet(join(folder, name), joined(name))));
          logger.info(`${name}: of ${whole.get(name)?.length} characters ${used.get(name)?.length} are used`);
        }
        await changePages(dist, (html) => {
          const inOthers = new Set(sheetsOf(html).flatMap((name) => before.get(name) ?? []));
          return html.replace(sheetLink, (_, path: string, name: string) =>
            inOthers.has(name) ? '' : `<link rel="stylesheet" href="${path}${renamed.get(name)}">`,
          );
        });
      },
    },
  };
}
