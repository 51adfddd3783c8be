import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedOptimum } from '../../../src/math/capacity/weighted-optimum';
import { MathError } from '../../../src/math/errors';

describe('the best constant prediction of a weighted loss', () => {
  it('is the share of the class with weight 1, and one half where the weight balances the classes', () => {
    expect(weightedOptimum(0.05, 1)).toBeCloseTo(0.05, 15);
    expect(weightedOptimum(0.05, 19)).toBeCloseTo(0.5, 15);
  });

  it('has no better one to either side', () => {
    const loss = (r: number, w: number, p: number) => -w * r * Math.log(p) - (1 - r) * Math.log(1 - p);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (share, weight) => {
          const best = weightedOptimum(share, weight);
          for (const shift of [-1e-3, 1e-3]) {
            const other = Math.min(0.9999, Math.max(0.0001, best + shift));
            expect(loss(share, weight, best)).toBeLessThanOrEqual(loss(share, weight, other));
          }
        },
      ),
    );
  });

  it('refuses shares and weights that are none', () => {
    expect(() => weightedOptimum(0, 1)).toThrow(MathError);
    expect(() => weightedOptimum(1, 1)).toThrow(MathError);
    expect(() => weightedOptimum(0.5, 0)).toThrow(MathError);
  });
});
