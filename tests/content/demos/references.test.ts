import { describe, expect, it } from 'vitest';
import { queryToState } from '../../../src/demo/link';
import { writeParameter } from '../../../src/demo/reading';
import { loadDemo } from '../../../src/lab/registry';
import { noteBySlug } from '../notes';
import type { Reference } from '../references/reference';
import { disagreement, nameOf } from '../references/tables';
import { isTested } from '../tested-topic';

const modules = import.meta.glob<{ references?: readonly Reference[] }>('../*/references.ts', {
  eager: true,
});
const tables = Object.entries(modules)
  .flatMap(([path, { references }]) => (references ? [{ slug: path.split('/')[1] ?? '', references }] : []))
  .filter(({ slug }) => isTested(slug));

it('there are tables of reference values', () => {
  expect(tables.length).toBeGreaterThan(0);
});

describe.each(tables)('reference values of $slug', ({ slug, references }) => {
  it('exist for every demo of the page', () => {
    const covered = new Set(references.map(({ demo }) => demo));
    expect(noteBySlug('en', slug).demos.filter((id) => !covered.has(id))).toEqual([]);
    expect(references.length).toBeGreaterThan(0);
  });

  it.each(references.map((reference) => ({ name: nameOf(reference), reference })))(
    '$name',
    async ({ reference }) => {
      const demo = await loadDemo(reference.demo);
      const pairs = Object.entries(reference.set ?? {}).map(([name, value]) => [
        `${demo.id}.${name}`,
        writeParameter(value),
      ]);
      const { values, problems } = queryToState(demo.id, demo.params, pairs as [string, string][]);
      expect(problems, 'a reference stays inside the ranges of the demo').toEqual([]);
      const result = demo.compute(values, () => {}) as Readonly<Record<string, unknown>>;
      expect(Object.keys(reference.gives).length).toBeGreaterThan(0);
      const wrong = Object.entries(reference.gives).flatMap(([name, expected]) =>
        disagreement(result[name], expected, reference).map((why) => `${name}: ${why}`),
      );
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('are all shown by a readout', async () => {
    const missing = await Promise.all(
      references.map(async ({ demo: id, gives }) => {
        const demo = await loadDemo(id);
        const shown = demo.views.flatMap((view) => (view.view === 'readouts' ? view.items : []));
        const names = new Set(shown.map((item) => (typeof item === 'string' ? item : item.name)));
        return Object.keys(gives)
          .filter((name) => !names.has(name))
          .map((name) => `${id}: ${name}`);
      }),
    );
    expect([...new Set(missing.flat())]).toEqual([]);
  });
});
