import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Projects of one owner share an origin on github.io, and with it everything that a browser keeps by name: another's `theme` is not
 * ours to read or to overwrite.
 */
const root = join(import.meta.dirname, '../..');

const sources = ['src', 'public'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro|js|mjs)$/.test(name))
    .map((name) => ({ name: join(folder, name), code: readFileSync(join(root, folder, name), 'utf8') })),
);

/** What makes or finds something by a name, and the name as it is written there. */
const uses =
  /\b(?:(?:localStorage|sessionStorage|kept)\.(?:get|set|remove)Item|indexedDB\.(?:open|deleteDatabase)|openDB|deleteDB|caches\.(?:open|delete|has)|new BroadcastChannel|locks\.request|new SharedWorker)\(\s*([^,)\s]+)/g;

/** A name as text: what stands there, or what the file says that it is. */
function nameOf(written: string, code: string): string {
  const text = (expression: string): string | undefined => /^['"`](.*)/.exec(expression)?.[1];
  const first = written.split('+')[0]?.trim() ?? '';
  const declared = new RegExp(`const ${first} = (['"\`][^\\n;]*)`).exec(code)?.[1];
  return text(first) ?? text(declared ?? '') ?? `${written} (not found)`;
}

const found = sources.flatMap(({ name, code }) =>
  [...code.matchAll(uses)].map(([, written = '']) => ({ file: name, name: nameOf(written, code) })),
);

it('everything that is kept in the browser has a name of its own', () => {
  const strange = found.filter(({ name }) => !/^gradient-notes\b/.test(name));
  expect(strange.filter(({ file }) => !/unwritten|service-worker/.test(file))).toEqual([]);
  // Each page leaves its records under a key that begins with the prefix, and finds them by it.
  const unwritten = readFileSync(join(root, 'src/practice/store/unwritten.ts'), 'utf8');
  expect(unwritten).toMatch(/const prefix = 'gradient-notes\./);
  // The cache of an earlier edition, which named it after its place on the host.
  for (const { name } of strange.filter(({ file }) => file.includes('service-worker')))
    expect(name).toMatch(/^serwist-precache-v2-\$\{worker\.registration\.scope\}/);
});

it('no place that keeps something is overlooked', () => {
  const keepers = sources.filter(({ code }) =>
    /\b(?:localStorage|sessionStorage|openDB|BroadcastChannel|caches\.open|document\.cookie)\b/.test(
      code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    ),
  );
  expect(keepers.map(({ name }) => name).filter((name) => !found.some(({ file }) => file === name))).toEqual(
    [],
  );
});

it.each([
  ['dark', false, 'dark'],
  ['light', true, 'light'],
  [null, true, 'dark'],
  [null, false, 'light'],
  ['auto', true, 'dark'],
  ['', true, 'dark'],
  ['{"mode":"dark"}', false, 'light'],
])('with %s kept and a dark system (%s) a page is %s', (kept, isDarkSystem, expected) => {
  const code = readFileSync(join(root, 'src/theme/ThemeProvider.astro'), 'utf8');
  const script = /<script is:inline>([\s\S]*?)<\/script>/.exec(code)?.[1] ?? '';
  const page = { documentElement: { dataset: {} as { theme?: string } } };
  const storage = { getItem: (name: string) => (name === 'gradient-notes.theme' ? kept : 'light') };
  new Function('document', 'localStorage', 'matchMedia', script)(page, storage, () => ({
    matches: isDarkSystem,
  }));
  expect(page.documentElement.dataset.theme).toBe(expected);
});
