import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { binomial, separableLabelings, separableShare } from '../../../src/math/perceptron/cover';

const inputs = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }));

describe('Cover’s count', () => {
  it.each([
    // Curriculum, P11 and E4.3.
    [4, 0.875],
    [6, 0.5],
    [8, 0.2265625],
    [10, 0.08984375],
  ])('of %d points in the plane is the curriculum’s', (points, share) => {
    expect(separableShare(points, 2)).toBe(share);
  });

  it('follows the recurrence C(N+1, d) = C(N, d) + C(N, d−1)', () => {
    fc.assert(
      fc.property(inputs, ([points, dimension]) => {
        fc.pre(dimension > 1);
        expect(separableLabelings(points + 1, dimension)).toBe(
          separableLabelings(points, dimension) + separableLabelings(points, dimension - 1),
        );
      }),
    );
  });

  it('is everything up to d + 1 points and one half at 2(d + 1)', () => {
    for (let dimension = 1; dimension <= 12; dimension++) {
      expect(separableShare(dimension + 1, dimension)).toBe(1);
      expect(separableShare(dimension + 2, dimension)).toBeLessThan(1);
      expect(separableShare(2 * (dimension + 1), dimension)).toBe(0.5);
    }
  });

  it('on a line counts the places of one threshold', () => {
    for (let points = 1; points < 20; points++) expect(separableLabelings(points, 1)).toBe(2 * points);
  });

  it('has the binomial coefficients of Pascal’s triangle', () => {
    for (let n = 1; n < 40; n++)
      for (let k = 1; k <= n; k++) expect(binomial(n, k)).toBe(binomial(n - 1, k - 1) + binomial(n - 1, k));
    expect(binomial(3, 4)).toBe(0);
    // No −0 either.
    expect([binomial(2, 4), binomial(0, 2), binomial(0, 0)]).toEqual([0, 0, 1]);
  });

  it('refuses what cannot be counted', () => {
    expect(() => separableLabelings(0, 2)).toThrow(MathError);
    expect(() => separableLabelings(4, 0)).toThrow(MathError);
    expect(() => binomial(-1, 0)).toThrow(MathError);
  });
});
