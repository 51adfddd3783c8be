import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOutside, saturatedFraction, saturationThreshold } from '../../src/math/saturation';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

const old = Math.sqrt(501);
const scaled = Math.sqrt(1.5);

describe('saturation of the sigmoid', () => {
  it('begins at the reference |z| for slope 0.01 (page P17, init-variance)', () => {
    expectClose(saturationThreshold(0.01), 4.58486334, { rtol: 0, atol: 5.1e-9 });
  });

  it('has the reference shares for old and new weights (page P17, init-variance)', () => {
    expectClose(saturatedFraction(old), 0.8376998, { rtol: 0, atol: 5.1e-9 });
    expectClose(saturatedFraction(scaled), 1.814564e-4, { rtol: 0, atol: 5.1e-11 });
    expectClose(probabilityOutside(1, old), 0.964365, { rtol: 0, atol: 5.1e-9 });
    expectClose(probabilityOutside(1, scaled), 0.41421618, { rtol: 0, atol: 5.1e-9 });
  });

  it('is where the slope σ(1 − σ) takes the value asked for', () => {
    fc.assert(
      fc.property(evenly(-12, Math.log10(0.25)), (exponent) => {
        const slope = Math.min(10 ** exponent, 0.25);
        const decay = Math.exp(-saturationThreshold(slope));
        expectClose(decay / (1 + decay) ** 2, slope, { rtol: 1e-12, atol: 0 });
      }),
    );
    expect(saturationThreshold(0.25)).toBe(0);
  });

  it('is symmetric in the mean and grows with the spread', () => {
    fc.assert(
      fc.property(evenly(0, 5), evenly(0.1, 10), evenly(-5, 5), (limit, spread, mean) => {
        const outside = probabilityOutside(limit, spread, mean);
        expect(outside).toBe(probabilityOutside(limit, spread, -mean));
        expect(outside >= 0 && outside <= 1).toBe(true);
        expect(probabilityOutside(limit, spread)).toBeLessThanOrEqual(probabilityOutside(limit, 2 * spread));
      }),
    );
  });

  it('has its limits for the smallest and the largest slope', () => {
    // ln((1 + r)/(1 − r)) with r = √(1 − 4s), by mpmath with 40 digits.
    expect(saturationThreshold(1e-310)).toBeCloseTo(713.8013788281542, 10);
    expect(saturationThreshold(0.2499999) / 0.0012649112327403874).toBeCloseTo(1, 8);
    expect(saturationThreshold(0.25)).toBe(0);
  });

  it('treats spread 0 as one value', () => {
    expect(probabilityOutside(1, 0)).toBe(0);
    expect(probabilityOutside(1, 0, -2)).toBe(1);
    expect(saturatedFraction(0)).toBe(0);
  });

  it('refuses slopes no sigmoid has, and negative limits and spreads', () => {
    expect(() => saturationThreshold(0)).toThrow(/slope above 0/);
    expect(() => saturatedFraction(1, 0.3)).toThrow(/at most 1\/4/);
    expect(() => probabilityOutside(-1, 1)).toThrow(/limit of at least 0/);
    expect(() => probabilityOutside(1, -1)).toThrow(/standard deviation/);
  });
});
