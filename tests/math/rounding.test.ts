import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToNoise, zeroIfNoise } from '../../src/math/rounding';

const sizes = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('rounding noise', () => {
  it('of an exact 0 becomes 0, whatever the scale', () => {
    fc.assert(
      fc.property(fc.array(sizes, { minLength: 1, maxLength: 20 }), (terms) => {
        const sum = terms.reduce((total, term) => total + term, 0);
        const rest = terms.reduceRight((left, term) => left - term, sum);
        expect(zeroIfNoise(rest, sum)).toBe(0);
      }),
    );
  });

  it('is not what is small but determined', () => {
    expect(zeroIfNoise(1e-12, 1)).toBe(1e-12);
    expect(zeroIfNoise(-1e-30, 1e-20)).toBe(-1e-30);
    expect(zeroIfNoise(0, 0)).toBe(0);
  });

  it('takes the digits below it away and leaves one', () => {
    expect(roundToNoise(0.0821670405564, 6.6e-12)).toBe(0.08216704056);
    expect(roundToNoise(-1234.6, 0.2)).toBe(-1235);
    expect(roundToNoise(3e-7, 1e-3)).toBe(3e-7);
    expect(roundToNoise(0.1, 0)).toBe(0.1);
  });

  it('never moves a value by more than ten times the noise', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 1e-12, max: 1e-4, noNaN: true }), (value, noise) => {
        expect(Math.abs(roundToNoise(value, noise) - value)).toBeLessThanOrEqual(10 * noise);
      }),
    );
  });
});
