import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/demo/typed-number/read-number';
import { languages } from '../../../src/demo/words';
import { variantOf } from '../../../src/exercise/variant';
import { exercises, problemsIn, seeds, variantsOf } from './exercises';

/** The text with its live numbers put in. */
function filled(text: string, spots: Readonly<Record<string, string>>): string {
  return text
    .replace(/(?:\\spot)?\{(\w+)\}/g, (whole, name: string) => spots[name] ?? whole)
    .replace(/\s+/g, '');
}

describe.each(exercises)('$id for 200 seeds', ({ exercise, words }) => {
  it('shows only numbers', () => {
    expect(
      problemsIn(exercise, ({ values, spots }) => [
        ...Object.entries(values).flatMap(([name, value]) =>
          Number.isFinite(value) ? [] : [`${name} is ${value}`],
        ),
        ...Object.entries(spots).flatMap(([name, text]) =>
          text === '–' || /NaN|Infinity|undefined/.test(text) ? [`{${name}} is shown as ${text}`] : [],
        ),
      ]),
    ).toEqual([]);
  });

  it('asks with all digits of a number that has few: 1199.6 shown as 1200 has another answer', () => {
    if (exercise.kind !== 'numeric' && exercise.kind !== 'fill') return;
    const asked = [...words.question.en.matchAll(/(?:\\spot)?\{(\w+)\}/g)].map(([, name = '']) => name);
    expect(
      problemsIn(exercise, ({ values, spots }) =>
        Object.entries({ ...values, ...exercise.spots?.(values) }).flatMap(([name, value]) => {
          if (!asked.includes(name) || typeof value === 'string') return [];
          const isNearly = (other: number): boolean => Math.abs(other - value) <= 1e-12 * Math.abs(value);
          if (!isNearly(Number(value.toPrecision(8)))) return [];
          const shown = readNumber(spots[name] ?? '');
          return 'value' in shown && isNearly(shown.value)
            ? []
            : [`{${name}} is ${value} and shown as ${spots[name]}`];
        }),
      ),
    ).toEqual([]);
  });

  it('gives the same variant again', () => {
    expect(seeds.map((seed) => variantOf(exercise, seed))).toEqual(variantsOf(exercise));
  });

  it('offers options, statements or steps that differ from one another', () => {
    const lists = [words.options, words.statements, words.steps].filter((list) => list !== undefined);
    for (const language of languages) {
      expect(
        problemsIn(exercise, ({ spots }) =>
          lists.flatMap((list) => {
            const texts = Object.values(list).map((said) => filled(said[language], spots));
            return texts.filter((text, index) => texts.indexOf(text) !== index);
          }),
        ),
      ).toEqual([]);
    }
  });
});

it('a cell has a name that no drawn number has, or the question would show its answer', () => {
  const shared = exercises.flatMap(({ id, exercise }) => {
    if (exercise.kind !== 'fill') return [];
    const { values } = variantOf(exercise, seeds[0]!);
    const taken = new Set([...Object.keys(values), ...Object.keys(exercise.spots?.(values) ?? {})]);
    return Object.keys(exercise.cells).flatMap((cell) => (taken.has(cell) ? [`${id}: ${cell}`] : []));
  });
  expect(shared).toEqual([]);
});

it('variants differ where numbers are drawn', () => {
  const drawn = exercises.filter(({ exercise }) => Object.keys(exercise.params).length > 0);
  const always = drawn.filter(
    ({ exercise }) => new Set(variantsOf(exercise).map(({ values }) => JSON.stringify(values))).size < 3,
  );
  expect(always.map(({ id }) => id)).toEqual([]);
});
