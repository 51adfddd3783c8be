import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { squaredDistance } from '../../../src/math/linear-algebra/squared-distance';

const point = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 3, maxLength: 3 });

describe('the squared distance', () => {
  it('is symmetric, 0 for one point only, and the square of the length', () => {
    fc.assert(
      fc.property(point, point, (x, y) => {
        const squared = squaredDistance(x, y);
        expect(squaredDistance(y, x)).toBe(squared);
        expect(squared === 0).toBe(x.every((value, j) => value === y[j]));
        expect(Math.sqrt(squared)).toBeCloseTo(Math.hypot(...x.map((value, j) => value - y[j]!)), 9);
      }),
    );
  });

  it('refuses points of different spaces', () => {
    expect(() => squaredDistance([1, 2], [1])).toThrow(MathError);
  });
});
