import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, rootMeanSquare, standardDeviation, variance } from '../../src/math/statistics';

const list = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
const within = (got: number, expected: number, tolerance: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance);

describe('statistics of a list', () => {
  it('gives the textbook values of 4, 7, 13, 16', () => {
    // By hand: mean 40/4, deviations -6, -3, 3, 6, squares 90/4.
    const values = [4, 7, 13, 16];
    expect(mean(values)).toBe(10);
    expect(variance(values)).toBe(22.5);
    expect(standardDeviation(values)).toBe(Math.sqrt(22.5));
    expect(rootMeanSquare(values)).toBe(Math.sqrt((16 + 49 + 169 + 256) / 4));
  });

  it('keeps every digit of the variance when the mean is far above the spread', () => {
    // page P16, demo variance-cancellation: 10⁹ + {4, 7, 13, 16} has variance 22.5 in two passes.
    expect(variance([4, 7, 13, 16].map((x) => 1e9 + x))).toBe(22.5);
  });

  it('takes typed arrays and single values', () => {
    expect(mean(Float64Array.of(1, 2, 6))).toBe(3);
    expect(variance([5])).toBe(0);
    expect(rootMeanSquare([-5])).toBe(5);
  });

  it('moves the mean with a shift and scales the standard deviation with a factor', () => {
    fc.assert(
      fc.property(
        list,
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (values, factor, shift) => {
          const mapped = values.map((x) => factor * x + shift);
          within(mean(mapped), factor * mean(values) + shift, 1e-6);
          within(standardDeviation(mapped), Math.abs(factor) * standardDeviation(values), 1e-5);
        },
      ),
    );
  });

  it('splits the mean square into squared mean and variance', () => {
    fc.assert(
      fc.property(list, (values) => {
        const square = rootMeanSquare(values) ** 2;
        within(mean(values) ** 2 + variance(values), square, 1e-12 * square + 1e-300);
      }),
    );
  });

  it('finds the root mean square of values whose squares overflow or vanish', () => {
    expect(rootMeanSquare([3e200, 4e200]) / 1e200).toBeCloseTo(Math.sqrt(12.5), 13);
    expect(rootMeanSquare([3e-200, 4e-200]) / 1e-200).toBeCloseTo(Math.sqrt(12.5), 13);
    expect(rootMeanSquare([0, 0])).toBe(0);
  });

  it('refuses an empty list', () => {
    for (const statistic of [mean, variance, standardDeviation, rootMeanSquare]) {
      expect(() => statistic([])).toThrow(`${statistic.name} needs at least one value`);
    }
  });
});
