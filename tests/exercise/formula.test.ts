import { describe, expect, expectTypeOf, it } from 'vitest';
import { AuthorError } from '../../src/demo/errors';
import { oneOf, whole } from '../../src/exercise/draw';
import type { WordsOf } from '../../src/exercise/exercise-words';
import { between, formula } from '../../src/exercise/formula';
import { areEqual } from '../../src/exercise/points';
import { variantOf } from '../../src/exercise/variant';

const scaled = formula({
  section: 'here',
  params: { n: oneOf(2, 3, 4) },
  variables: { b: between(0.1, 0.9), i: whole(0, 5) },
  letters: { b: 'β' },
  answer: ({ n, b, i }) => n * b ** i,
  key: ({ n }) => `${n}*b^i`,
  see: ({ n }) => ({ demo: 'here', set: { n } }),
  slips: {
    bare: ({ b, i }) => b ** i,
    swapped: { value: ({ n, b, i }) => n * i ** b, pitfall: 'E0.1' },
  },
});

const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

describe('a formula exercise', () => {
  it('shows its letters with the signs of the question', () => {
    expect(scaled.letters).toEqual([
      { name: 'b', shown: 'β' },
      { name: 'i', shown: 'i' },
    ]);
  });

  it('has a key for its drawn numbers, and what is said once for all slips', () => {
    expect(scaled.key({ n: 3 })).toBe('3*b^i');
    expect(scaled.slips.bare.see?.({ n: 3 })).toEqual({ demo: 'here', set: { n: 3 } });
    expect(scaled.slips.swapped.pitfall).toBe('E0.1');
    expectTypeOf<keyof WordsOf<typeof scaled>['slips']>().toEqualTypeOf<'bare' | 'swapped'>();
  });

  it('is compared at twelve points of its ranges, the same for a seed', () => {
    for (const seed of seeds) {
      const { points = [], values } = variantOf(scaled, seed);
      expect(points).toHaveLength(12);
      for (const { n, b = 0, i = 0 } of points) {
        expect(n).toBe(values['n']);
        expect(b >= 0.1 && b < 0.9 && Number.isInteger(i) && i >= 0 && i <= 5).toBe(true);
      }
      expect(variantOf(scaled, seed)).toEqual(variantOf(scaled, seed));
    }
  });

  it('has a value at each point, as have its slips', () => {
    const root = formula({
      section: 'here',
      variables: { x: between(-1, 1) },
      answer: ({ x }) => Math.sqrt(x),
      key: 'sqrt(x)',
      slips: { logarithm: ({ x }) => Math.log(x + 0.5) },
    });
    for (const seed of seeds) {
      const { points = [] } = variantOf(root, seed);
      expect(points.every(({ x = 0 }) => x > 0)).toBe(true);
    }
  });

  it('draws its numbers again where a slip is the answer', () => {
    const product = formula({
      section: 'here',
      params: { n: oneOf(1, 2) },
      variables: { x: between(1, 2) },
      answer: ({ n, x }) => n * x,
      key: ({ n }) => `${n}x`,
      slips: { bare: ({ x }) => x },
    });
    expect(new Set(seeds.map((seed) => variantOf(product, seed).values['n']))).toEqual(new Set([2]));
  });

  it('takes slips above and below the answer, whatever the sign of all of them', () => {
    for (const sign of [1, -1])
      for (const factor of [0.5, 2]) {
        const asked = formula({
          section: 'here',
          variables: { x: between(1, 2) },
          answer: ({ x }) => sign * x,
          key: sign > 0 ? 'x' : '-x',
          slips: { scaled: ({ x }) => sign * factor * x },
        });
        expect(variantOf(asked, 1).points).toHaveLength(12);
      }
  });

  it('looks for a point with a value a thousand times', () => {
    let tries = 0;
    const asked = (last: number) =>
      formula({
        section: 'here',
        variables: { x: between(1, 2) },
        answer: ({ x }) => (++tries < last ? Number.NaN : x),
        key: 'x',
        slips: {},
      });
    expect(() => variantOf(asked(1001), 1)).toThrow('at 1000 points the answer or a slip had no value');
    expect(tries).toBe(1000);
    tries = 0;
    expect(variantOf(asked(1000), 1).points).toHaveLength(12);
  });

  it('tells its author where it cannot be asked', () => {
    const variables = { x: between(1, 2) };
    const same = formula({
      section: 'here',
      variables,
      answer: ({ x }) => x ** 2,
      key: 'x^2',
      slips: { product: ({ x }) => x * x },
    });
    expect(() => variantOf(same, 1)).toThrow(AuthorError);
    const nowhere = formula({
      section: 'here',
      variables,
      answer: ({ x }) => Math.sqrt(-x),
      key: 'sqrt(-x)',
      slips: {},
    });
    expect(() => variantOf(nowhere, 1)).toThrow(/no value/);
    expect(() =>
      formula({ section: 'here', params: { x: oneOf(1) }, variables, answer: () => 1, key: '1', slips: {} }),
    ).toThrow(/rename/);
  });
});

describe('values are those of one formula', () => {
  it.each([
    [[1, 2, 3], [1, 2, 3], true],
    [[1, 2, 3 * (1 + 1e-10)], [1, 2, 3], true],
    [[1, 2, 3 * (1 + 1e-8)], [1, 2, 3], false],
    [[1, 0], [1, 0], true],
    [[1, 1e-16], [1, 0], true],
    [[1, 1e-9], [1, 0], false],
    [[-1, -2, -3 * (1 + 1e-10)], [-1, -2, -3], true],
    [[-1, -2, -3 * (1 + 1e-8)], [-1, -2, -3], false],
    [[-1, 1e-16], [-1, 0], true],
    [[1, -2], [1, 2], false],
    [[2, 1], [1, 2], false],
    [[1, Number.NaN], [1, 1], false],
    [[1, Number.POSITIVE_INFINITY], [1, 1], false],
  ])('%j and %j: %s', (given, right, isOne) => {
    expect(areEqual(given, right)).toBe(isOne);
  });
});
