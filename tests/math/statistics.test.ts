import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, rootMeanSquare, standardDeviation, variance } from '../../src/math/statistics';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const list = fc.array(evenly(-1e6, 1e6), { minLength: 1, maxLength: 50 });
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
      fc.property(list, evenly(-100, 100), evenly(-1e6, 1e6), (values, factor, shift) => {
        const mapped = values.map((x) => factor * x + shift);
        within(mean(mapped), factor * mean(values) + shift, 1e-6);
        within(standardDeviation(mapped), Math.abs(factor) * standardDeviation(values), 1e-5);
      }),
    );
  });

  it('is to the last digit the root of the mean of the squares where nothing overflows', () => {
    fc.assert(
      fc.property(fc.array(evenly(-0.5, 0.5), { minLength: 1, maxLength: 9 }), (values) => {
        expect(standardDeviation(values)).toBe(Math.sqrt(variance(values)));
        const squares = values.reduce((sum, value) => sum + value * value, 0);
        expect(rootMeanSquare(values)).toBe(Math.sqrt(squares / values.length));
      }),
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

  it('takes the rounding of a long sum out of the mean', () => {
    // The plain sum of 100,000 tenths divided by their number is 0.10000000000018848.
    expect(mean(new Array(100_000).fill(0.1))).toBe(0.1);
    expectClose(mean([1e16, 1, 1, 1, 1]), (1e16 + 4) / 5, { rtol: 0, atol: 0 });
  });

  it('is finite where a sum or a square is not, and keeps its digits', () => {
    expect(mean([1e308, 1e308])).toBe(1e308);
    expect(mean([1.7e308, -1.7e308, 1.7e308])).toBeCloseTo(1.7e308 / 3, -295);
    expect(rootMeanSquare([-1e200])).toBe(1e200);
    expect(standardDeviation([1e200, -1e200])).toBe(1e200);
    expect(standardDeviation([1e-200, -1e-200])).toBe(1e-200);
    expectClose(standardDeviation([1e200, 0, 0, 0]), 1e200 * Math.sqrt(3 / 16), { rtol: 1e-15, atol: 0 });
    expect(standardDeviation([7e200, 7e200, 7e200])).toBe(0);
    expect(standardDeviation([0, 0])).toBe(0);
  });

  it('shows what is infinite or not a number', () => {
    expect(mean([Infinity, 1])).toBe(Infinity);
    expect(mean([Infinity, -Infinity])).toBeNaN();
    expect(standardDeviation([Number.NaN, 1])).toBeNaN();
    expect(standardDeviation([Infinity, 1])).toBeNaN();
    expect(rootMeanSquare([1, -Infinity])).toBe(Infinity);
  });

  it('refuses an empty list', () => {
    for (const statistic of [mean, variance, standardDeviation, rootMeanSquare]) {
      expect(() => statistic([])).toThrow(`${statistic.name} needs at least one value`);
    }
  });
});
