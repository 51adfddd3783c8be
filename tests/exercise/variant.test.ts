import { describe, expect, it } from 'vitest';
import {
  derivation,
  fill,
  multiple,
  numeric,
  short,
  single,
  trueFalse,
} from '../../src/exercise/define-exercise';
import { oneOf, whole } from '../../src/exercise/draw';
import { between, formula } from '../../src/exercise/formula';
import { mistakesOf, variantOf } from '../../src/exercise/variant';

const section = 'here';
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

const thirds = numeric({
  section,
  params: { n: oneOf(1), x: oneOf(0.123456789) },
  spots: ({ n }) => ({ half: n / 2, third: n / 3, sign: '−' }),
  solve: ({ n }) => n / 3,
  slips: { twice: ({ n }) => 2 * n },
});
const table = fill({
  section,
  params: { n: whole(2, 9) },
  cells: {
    first: { value: ({ n }) => n, slips: { doubled: ({ n }) => 2 * n } },
    second: { value: ({ n }) => n / 3, slips: { tenfold: ({ n }) => 10 * n } },
    third: ({ n }) => n + 1,
    fourth: ({ n }) => n + 2,
  },
  given: ['third'],
  blanks: 2,
});
const options = { a: 'right', b: 'wrong', c: 'wrong' } as const;

describe('the live numbers of a variant', () => {
  it('are drawn ones with all their digits, computed ones with four, words as they are', () => {
    const { spots, values } = variantOf(thirds, 1);
    expect(values).toEqual({ n: 1, x: 0.123456789 });
    expect(spots).toEqual({
      n: '1',
      x: '0.123456789',
      half: '0.5',
      third: '0.3333',
      sign: '−',
      answer: '0.3333',
    });
  });

  it('are all values of a worked example, blank or not', () => {
    const { spots, values } = variantOf(table, 3);
    expect(Object.keys(spots)).toEqual(['n', 'first', 'second', 'third', 'fourth']);
    expect(spots['first']).toBe(String(values['n']));
    expect(spots['third']).toBe(String((values['n'] ?? 0) + 1));
  });
});

describe('the seed', () => {
  it('blanks as many cells as are asked for, never a given one, each of the others some time', () => {
    const blanked = seeds.map((seed) => variantOf(table, seed).blanks ?? []);
    for (const blanks of blanked) expect(blanks).toHaveLength(2);
    expect(new Set(blanked.map((blanks) => blanks.join()))).toEqual(
      new Set(['first,second', 'first,fourth', 'second,fourth']),
    );
  });

  it('picks every statement some time', () => {
    const asked = trueFalse({ section, statements: { round: true, flat: false } });
    expect(new Set(seeds.map((seed) => variantOf(asked, seed).statement))).toEqual(
      new Set(['round', 'flat']),
    );
  });

  it('shows options in every order', () => {
    for (const asked of [single({ section, options }), multiple({ section, options })])
      expect(new Set(seeds.map((seed) => variantOf(asked, seed).order.join(''))).size).toBe(6);
  });

  it('shows steps in every order but the right one', () => {
    const orders = (steps: readonly string[]): Set<string> =>
      new Set(seeds.map((seed) => variantOf(derivation({ section, steps }), seed).order.join('')));
    expect(orders(['a', 'b'])).toEqual(new Set(['ba']));
    expect(orders(['a', 'b', 'c'])).toEqual(new Set(['acb', 'bac', 'bca', 'cab', 'cba']));
  });

  it('orders nothing where there is nothing to order', () => {
    expect(variantOf(thirds, 1).order).toEqual([]);
    expect(variantOf(short({ section, points: ['one', 'two'] }), 1).order).toEqual([]);
  });

  it('draws points for a formula only', () => {
    const asked = formula({
      section,
      variables: { b: between(1, 2) },
      answer: ({ b }) => b,
      key: 'b',
      slips: {},
    });
    expect(variantOf(asked, 1).points).toHaveLength(12);
    expect(variantOf(thirds, 1).points).toBeUndefined();
  });
});

describe('the mistakes of an exercise', () => {
  it('have the keys under which its words explain them', () => {
    expect(Object.keys(mistakesOf(thirds))).toEqual(['twice']);
    expect(Object.keys(mistakesOf(table))).toEqual(['first.doubled', 'second.tenfold']);
    expect(Object.keys(mistakesOf(single({ section, options })))).toEqual(['b', 'c']);
    expect(Object.keys(mistakesOf(multiple({ section, options: { ...options, d: 'right' } })))).toEqual([
      'b',
      'c',
    ]);
    expect(Object.keys(mistakesOf(trueFalse({ section, statements: { round: true, flat: false } })))).toEqual(
      ['round', 'flat'],
    );
  });

  it('are none where the reader marks, or where steps are put in order', () => {
    expect(mistakesOf(short({ section, points: ['one'] }))).toEqual({});
    expect(mistakesOf(derivation({ section, steps: ['a', 'b'] }))).toEqual({});
  });
});
