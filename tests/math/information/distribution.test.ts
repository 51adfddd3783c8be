import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distributionOf, requireDistribution } from '../../../src/math/information/distribution';

const weights = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 6 });

it('adds up to 1 and keeps the proportions', () => {
  fc.assert(
    fc.property(weights, (list) => {
      const p = distributionOf(list);
      expect(() => requireDistribution('test', p)).not.toThrow();
      expect(p.every((each) => each <= 1)).toBe(true);
    }),
  );
  expect(distributionOf([3, 1, 0])).toEqual([0.75, 0.25, 0]);
});

it('is uniform for weights that are all 0', () => {
  expect(distributionOf([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
});

it('does not overflow', () => {
  expect(distributionOf([1e308, 1e308])).toEqual([0.5, 0.5]);
});

it('refuses what are no weights', () => {
  for (const list of [[], [-1, 2], [NaN], [Infinity, 1]]) {
    expect(() => distributionOf(list)).toThrow(/finite and at least 0/);
  }
});
