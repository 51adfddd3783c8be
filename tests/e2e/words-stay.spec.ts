import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builds } from '../builds.mjs';
import { expect, test } from './test';

const content = fileURLToPath(new URL('../../content', import.meta.url));

function textsBelow(folder: string, ending: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The longest piece of each Chinese text: long enough to belong to one exercise only. */
function piecesOf(source: string): string[] {
  return [...source.matchAll(/\bzh: (?:String\.raw)?(['"`])(.*)\1?/g)].flatMap(([, , text = '']) => {
    const longest = (text.match(/\p{Script=Han}+/gu) ?? []).sort(
      (one, other) => other.length - one.length,
    )[0];
    return longest !== undefined && longest.length >= 8 ? [longest] : [];
  });
}

test('the words of the exercises are in the pages, and in no script but the words of a demo', () => {
  // Demos have words of their own, some of them the same.
  const demos = new Set(
    textsBelow(content, '.ts').flatMap(({ name }) => name.match(/\/demos\/([\w-]+)\.ts$/)?.[1] ?? []),
  );
  const scripts = textsBelow(join(builds.root.directory, '_astro'), '.js').filter(
    ({ name }) => !demos.has(name.split('.')[0] ?? ''),
  );
  const exercises = textsBelow(content, '.ts').filter(({ name }) =>
    /^[\w-]+\/exercises\/[\w-]+\.ts$/.test(name),
  );
  const pieces = exercises.flatMap(({ text }) => piecesOf(text));
  expect(pieces.length).toBeGreaterThan(exercises.length);

  const page = readFileSync(join(builds.root.directory, 'zh/practice/momentum/index.html'), 'utf8');
  expect(pieces.filter((piece) => page.includes(piece)).length).toBeGreaterThan(20);
  const told = scripts.flatMap(({ name, text }) =>
    pieces.filter((piece) => text.includes(piece)).map((piece) => `${name}: ${piece}`),
  );
  expect(told).toEqual([]);
});

test('the exercises of a topic are one script', () => {
  const scripts = textsBelow(join(builds.root.directory, '_astro'), '.js');
  const holders = (names: readonly string[]): string[] =>
    scripts.filter(({ text }) => names.some((name) => text.includes(name))).map(({ name }) => name);
  // Options and slips of three exercises of one topic.
  expect(holders(['divided-by-rest', 'one-too-old', 'newest-only'])).toHaveLength(1);
});
