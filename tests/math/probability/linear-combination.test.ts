import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { varianceOfCombination } from '../../../src/math/probability/linear-combination';
import { mean, variance } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';

const value = fc.integer({ min: -9, max: 9 });
const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 });

describe('the variance of aX + bY', () => {
  it('is the variance of the combined list', () => {
    fc.assert(
      fc.property(pairs, value, value, (list, a, b) => {
        const [x, y] = [list.map(([each]) => each), list.map(([, each]) => each)];
        // Centered, so that a constant list has exactly none.
        const [meanX, meanY] = [mean(x), mean(y)];
        const covariance = mean(list.map(([u, v]) => (u - meanX) * (v - meanY)));
        expectClose(
          varianceOfCombination(a, b, { varianceX: variance(x), varianceY: variance(y), covariance }),
          variance(list.map(([u, v]) => a * u + b * v)),
          { rtol: 1e-9, atol: 1e-9 },
        );
      }),
    );
  });

  it('adds squares of the factors only without covariance', () => {
    expect(varianceOfCombination(2, -3, { varianceX: 5, varianceY: 7, covariance: 0 })).toBe(83);
    // X + X and X − X
    expect(varianceOfCombination(1, 1, { varianceX: 5, varianceY: 5, covariance: 5 })).toBe(20);
    expect(varianceOfCombination(1, -1, { varianceX: 5, varianceY: 5, covariance: 5 })).toBe(0);
  });

  it('refuses impossible variances', () => {
    const one = { varianceX: 1, varianceY: 1, covariance: 0 };
    expect(() => varianceOfCombination(NaN, 1, one)).toThrow(MathError);
    expect(() => varianceOfCombination(1, Infinity, one)).toThrow(MathError);
    expect(() => varianceOfCombination(1, 1, { ...one, varianceX: -1 })).toThrow(MathError);
    expect(() => varianceOfCombination(1, 1, { ...one, varianceY: -1 })).toThrow(MathError);
    for (const covariance of [1.005, -1.005])
      expect(() => varianceOfCombination(1, 1, { ...one, covariance })).toThrow(
        `a covariance of ${covariance} is larger than the product of the standard deviations, 1`,
      );
    expect(varianceOfCombination(1, 1, { ...one, covariance: -1 })).toBe(0);
    expect(() => varianceOfCombination(1, 1, { ...one, covariance: NaN })).toThrow(MathError);
  });
});
