import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indexCounts,
  negativeEigenvalues,
  randomSymmetric,
  shareOfMinima,
} from '../../../src/math/curvature/random-hessian';
import { MathError } from '../../../src/math/errors';
import { createRandom } from '../../../src/math/random';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';

describe('random symmetric matrices', () => {
  it('are symmetric, with variance 1 on the diagonal and one half beside it', () => {
    const random = createRandom(5);
    const [squares, draws] = [[0, 0], 20_000];
    for (let draw = 0; draw < draws; draw++) {
      const [[a = 0, b = 0] = [], [c = 0] = []] = randomSymmetric(random, 2);
      expect(b).toBe(c);
      squares[0]! += (a * a) / draws;
      squares[1]! += (b * b) / draws;
    }
    expect(squares[0]).toBeCloseTo(1, 1);
    expect(squares[1]).toBeCloseTo(0.5, 1);
  });

  it('are half the sum of a drawn matrix and its transpose', () => {
    const { normal } = createRandom(4);
    const [[a, b], [c, d]] = [
      [normal(), normal()],
      [normal(), normal()],
    ] as const;
    expect(randomSymmetric(createRandom(4), 2)).toEqual([
      [a, (b + c) / 2],
      [(b + c) / 2, d],
    ]);
  });

  it('have as many negative pivots as negative eigenvalues', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 6 }), (seed, n) => {
        const matrix = randomSymmetric(createRandom(seed), n);
        const negative = symmetricEigenvalues(matrix).values.filter((value) => value < 0).length;
        expect(negativeEigenvalues(matrix)).toBe(negative);
      }),
    );
  });

  it('are those of a minimum as often as the exact probability says', () => {
    for (const n of [1, 2, 3]) {
      const draws = 40_000;
      const exact = shareOfMinima(n)!;
      const deviation = Math.sqrt((exact * (1 - exact)) / draws);
      const counts = indexCounts({ n, draws, seed: 3 });
      expect(Math.abs(counts[0]! / draws - exact)).toBeLessThan(4 * deviation);
      // −H has the same distribution as H.
      expect(Math.abs(counts[n]! / draws - exact)).toBeLessThan(4 * deviation);
      expect(counts).toHaveLength(n + 1);
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(draws);
    }
    expect(shareOfMinima(4)).toBeNull();
    expect(indexCounts({ n: 2, draws: 1, seed: 3 }).reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  it('are those of a minimum with the exact probability', () => {
    expect(shareOfMinima(1)).toBe(0.5);
    // Of size 2: half the trace exceeds the length of (half the difference, entry beside the diagonal). These three numbers have
    // one variance, so that the chance is the share of directions in space within 45° of an axis.
    expect(shareOfMinima(2)).toBeCloseTo((1 - Math.cos(Math.PI / 4)) / 2, 15);
    expect(shareOfMinima(3)).toBeCloseTo(1 / 4 - 1 / (Math.SQRT2 * Math.PI), 15);
  });

  it('are refused for sizes that are none, and pivots of 0', () => {
    expect(() => randomSymmetric(createRandom(1), 0)).toThrow(MathError);
    expect(() => indexCounts({ n: 2, draws: 0, seed: 1 })).toThrow(MathError);
    expect(() => shareOfMinima(0)).toThrow(MathError);
    expect(() =>
      negativeEigenvalues([
        [0, 1],
        [1, 0],
      ]),
    ).toThrow(MathError);
  });
});
