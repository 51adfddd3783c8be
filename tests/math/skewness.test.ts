import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skewness } from '../../src/math/skewness';
import { evenly } from './evenly';

describe('skewness', () => {
  it('of 1, 3, 4, 8 is 9 / 6.5^1.5', () => {
    // By hand: mean 4, cubes -27, -1, 0, 64, their mean 9, variance 6.5; pages.md and scipy.stats.skew give 0.5430908358.
    expect(skewness([1, 3, 4, 8])).toBeCloseTo(9 / 6.5 ** 1.5, 14);
    expect(skewness([1, 3, 4, 8])).toBeCloseTo(0.5430908358, 10);
  });

  it('of a symmetric list is 0', () => {
    expect(skewness([-2, -1, 1, 2])).toBe(0);
  });

  it('keeps its size and takes the sign of the factor under an affine map', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }),
        evenly(0.1, 10),
        evenly(-10, 10),
        (values, factor, shift) => {
          fc.pre(new Set(values).size > 1);
          const before = skewness(values);
          expect(skewness(values.map((value) => factor * value + shift))).toBeCloseTo(before, 8);
          expect(skewness(values.map((value) => -factor * value + shift))).toBeCloseTo(-before, 8);
        },
      ),
    );
  });

  it('refuses lists without a spread', () => {
    expect(() => skewness([])).toThrow(/at least one value/);
    expect(() => skewness([3, 3, 3])).toThrow(/two different values/);
  });
});
