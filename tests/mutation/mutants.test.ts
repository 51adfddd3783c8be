import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { equivalents } from './equivalent/all.ts';
import { changeOf, drawnFrom, mutantsOf } from './mutants.ts';

const source = `/** Half of the larger. */
export function half(a: number, b: 1 | 2): number {
  if (a < b) {
    return b / 2;
  }
  return a;
}
`;

describe('the mutants of a text', () => {
  it('change its operators, numbers and conditions, and leave types alone', () => {
    const changes = mutantsOf(source).map((mutant) => changeOf(source, mutant));
    expect(changes).toContainEqual(['if (a < b) {', 'if (a <= b) {']);
    expect(changes).toContainEqual(['if (a < b) {', 'if ((a < b, true)) {']);
    expect(changes).toContainEqual(['return b / 2;', 'return b * 2;']);
    expect(changes).toContainEqual(['return b / 2;', 'return b / 3;']);
    expect(changes).toContainEqual(['return b / 2;', 'return b / (2 * 1.01);']);
    expect(changes).toHaveLength(7);
  });

  it('are no small shares of what is cut to a whole number', () => {
    const afters = (text: string) => mutantsOf(text).map((mutant) => changeOf(text, mutant)[1]);
    expect(afters('list.at(-1);')).toEqual([';', 'list.at((1));', 'list.at(-2);']);
    expect(afters('x(2);')).toEqual([';', 'x(3);', 'x((2 * 1.01));']);
  });
});

describe('a share of them', () => {
  const mutants = mutantsOf(source.repeat(20));

  it('has as many as asked for, at least one, the same with the same seed and others with another', () => {
    expect(drawnFrom(mutants, 'a.ts', 1, 1)).toEqual(mutants);
    const drawn = drawnFrom(mutants, 'a.ts', 0.25, 1);
    expect(drawn).toHaveLength(35);
    expect(new Set(drawn).size).toBe(35);
    expect(drawnFrom(mutants, 'a.ts', 0.25, 1)).toEqual(drawn);
    expect(drawnFrom(mutants, 'a.ts', 0.25, 2)).not.toEqual(drawn);
    expect(drawnFrom(mutants, 'b.ts', 0.25, 1)).not.toEqual(drawn);
    expect(drawnFrom(mutants, 'a.ts', 0.0001, 1)).toHaveLength(1);
  });
});

it('every change that is listed as equivalent is still a mutant of its file, and is listed once', () => {
  const all = equivalents.flatMap(({ file, changes }) =>
    changes.map((change) => [file, ...change].join('\n')),
  );
  expect(new Set(all).size).toBe(all.length);
  const stale = equivalents.flatMap(({ file, changes }) => {
    const text = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
    const found = new Set(mutantsOf(text).map((mutant) => changeOf(text, mutant).join('\n')));
    return changes.filter((change) => !found.has(change.join('\n')));
  });
  expect(stale).toEqual([]);
});
