import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMasks, everyMask, maskProbability } from '../../../src/math/dropout/mask';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const keeps = evenly(0, 1);

describe('masks of dropout', () => {
  it('are drawn with the shared generator, kept where the number is below q', () => {
    // By mulberry32 in Python, seed 4.
    expect(drawMasks(0.5, 10, 4)).toEqual([0, 1, 1, 1, 1, 0, 1, 0, 0, 0]);
  });

  it('keep nothing at q = 0 and everything at q = 1', () => {
    expect(new Set(drawMasks(0, 200, 7))).toEqual(new Set([0]));
    expect(new Set(drawMasks(1, 200, 7))).toEqual(new Set([1]));
    expect(drawMasks(0.5, 0, 7)).toEqual([]);
  });

  it('keep more units, never fewer, when q rises at the same seed', () => {
    fc.assert(
      fc.property(keeps, keeps, fc.nat(1000), (one, other, seed) => {
        const low = drawMasks(Math.min(one, other), 50, seed);
        const high = drawMasks(Math.max(one, other), 50, seed);
        expect(low.every((kept, i) => kept <= high[i]!)).toBe(true);
      }),
    );
  });

  it('are 2^n, all different, each unit kept in half of them', () => {
    for (let n = 0; n <= 8; n++) {
      const masks = everyMask(n);
      expect(masks).toHaveLength(2 ** n);
      expect(new Set(masks.map(String)).size).toBe(2 ** n);
      for (let unit = 0; unit < n; unit++) {
        expect(masks.filter((mask) => mask[unit] === 1)).toHaveLength(2 ** (n - 1));
      }
    }
    expect(everyMask(3)[1]).toEqual([0, 0, 1]);
  });

  it('have probabilities that sum to 1, with q n units kept on average', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), keeps, (n, keep) => {
        const masks = everyMask(n);
        const total = masks.reduce((sum, mask) => sum + maskProbability(mask, keep), 0);
        const kept = masks.reduce(
          (sum, mask) => sum + maskProbability(mask, keep) * mask.filter((each) => each === 1).length,
          0,
        );
        expect(total).toBeCloseTo(1, 12);
        expect(kept).toBeCloseTo(n * keep, 12);
      }),
    );
    expect(maskProbability([1, 0, 1], 0.8)).toBeCloseTo(0.128, 14);
  });

  it('need probabilities and whole numbers', () => {
    expect(() => drawMasks(1.1, 3, 1)).toThrow(MathError);
    expect(() => drawMasks(-0.1, 3, 1)).toThrow(MathError);
    expect(() => drawMasks(0.5, 2.5, 1)).toThrow(MathError);
    expect(() => maskProbability([1], Number.NaN)).toThrow(MathError);
    expect(() => everyMask(-1)).toThrow(MathError);
    expect(() => everyMask(17)).toThrow(MathError);
    expect(everyMask(16)).toHaveLength(2 ** 16);
  });
});
