import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipByNorm, clipByValue } from '../../../src/math/depth/clip-gradient';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const gradients = fc.array(evenly(-1e6, 1e6), { minLength: 1, maxLength: 5 });
const limits = fc.double({ min: 0.01, max: 1e3, noNaN: true });

describe('clipping a gradient', () => {
  it('gives the values of the curriculum (E3.11)', () => {
    expect(clipByNorm([3, 4], 1)).toEqual([0.6, 0.8]);
    expect(clipByValue([3, 4], 1)).toEqual([1, 1]);
    expect(clipByValue([10, 0.1], 1)).toEqual([1, 0.1]);
  });

  it('by norm keeps the direction and the limit', () => {
    fc.assert(
      fc.property(gradients, limits, (gradient, limit) => {
        const clipped = clipByNorm(gradient, limit);
        const before = Math.hypot(...gradient);
        expect(Math.hypot(...clipped)).toBeLessThanOrEqual(Math.min(before, limit) * (1 + 1e-12));
        clipped.forEach((value, i) => {
          // Parallel: all quotients are the same factor.
          const factor = before > limit ? limit / before : 1;
          expect(Math.abs(value - factor * gradient[i]!)).toBeLessThanOrEqual(1e-9 * limit);
        });
      }),
    );
  });

  it('by value keeps signs and limits each number, and never enlarges', () => {
    fc.assert(
      fc.property(gradients, limits, (gradient, limit) => {
        clipByValue(gradient, limit).forEach((value, i) => {
          expect(Math.abs(value)).toBe(Math.min(Math.abs(gradient[i]!), limit));
          expect(value * gradient[i]!).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('leaves a small gradient alone', () => {
    expect(clipByNorm([1e-8, 0], 1)).toEqual([1e-8, 0]);
    expect(clipByValue([1e-8, 0], 1)).toEqual([1e-8, 0]);
    expect(clipByNorm([0, 0], 1)).toEqual([0, 0]);
  });

  it('refuses a limit that is not above 0', () => {
    expect(() => clipByNorm([1], 0)).toThrow(MathError);
    expect(() => clipByValue([1], -1)).toThrow(MathError);
  });
});
