import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { softThreshold } from '../../../src/math/regularization/soft-threshold';
import { evenly } from '../evenly';

const finite = evenly(-100, 100);
const thresholds = evenly(0, 50);

describe('soft threshold', () => {
  it('gives the values of the curriculum', () => {
    // pages.md P29: λ = 0.5
    expect(softThreshold(0.3, 0.5)).toBe(0);
    expect(softThreshold(0.8, 0.5)).toBeCloseTo(0.3, 12);
    expect(softThreshold(2, 0.5)).toBe(1.5);
    expect(softThreshold(-2, 0.5)).toBe(-1.5);
    expect(Object.is(softThreshold(-0.5, 0.5), 0)).toBe(true);
    expect(softThreshold(0.7, 0)).toBe(0.7);
  });

  it('minimizes ½(v − w)² + t|v|', () => {
    fc.assert(
      fc.property(finite, thresholds, finite, (weight, threshold, other) => {
        const cost = (v: number) => (v - weight) ** 2 / 2 + threshold * Math.abs(v);
        expect(cost(softThreshold(weight, threshold))).toBeLessThanOrEqual(cost(other) + 1e-9);
      }),
    );
  });

  it('is odd and brings no two weights further apart', () => {
    fc.assert(
      fc.property(finite, finite, thresholds, (one, other, threshold) => {
        const [left, right] = [softThreshold(one, threshold), softThreshold(other, threshold)];
        expect(softThreshold(-one, threshold)).toBe(0 - left);
        expect(Math.abs(left - right)).toBeLessThanOrEqual(Math.abs(one - other) + 1e-12);
      }),
    );
  });

  it('refuses what is no threshold', () => {
    expect(() => softThreshold(1, -1)).toThrow(MathError);
    expect(() => softThreshold(NaN, 1)).toThrow(MathError);
    expect(() => softThreshold(1, Infinity)).toThrow(MathError);
  });
});
