import { describe, expect, it } from 'vitest';
import { crossCorrelation } from '../../../src/math/convolution/cross-correlation';
import { drawnOrder, rearranged, shiftedOrder } from '../../../src/math/convolution/rearranged-pixels';
import { WORKED_IMAGE, WORKED_KERNEL } from '../../../src/math/convolution/worked-image';
import { MathError } from '../../../src/math/errors';

describe('rearranged pixels', () => {
  it('leave a weighted sum as it is, if its weights are rearranged alike', () => {
    // Curriculum, page P31, demo pixel-permutation.
    const pixels = WORKED_IMAGE.flat();
    const { order, weights } = drawnOrder(25, 1);
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
    const moved = rearranged(pixels, order);
    expect(dot(pixels, weights)).toBeCloseTo(-0.8115956528, 9);
    expect(dot(moved, rearranged(weights, order))).toBeCloseTo(-0.8115956528, 9);
    const rows = [0, 5, 10, 15, 20].map((from) => moved.slice(from, from + 5));
    expect(crossCorrelation(rows, WORKED_KERNEL)).toEqual([
      [1, 4, 1],
      [2, 5, 2],
      [-2, 6, 1],
    ]);
    expect(() => rearranged([1], [0, 1])).toThrow(MathError);
  });

  it('move each row for itself, round its end, in both directions', () => {
    expect(shiftedOrder(2, 3, 1)).toEqual([2, 0, 1, 5, 3, 4]);
    expect(shiftedOrder(2, 3, -1)).toEqual([1, 2, 0, 4, 5, 3]);
    expect(shiftedOrder(3, 2, 7)).toEqual(shiftedOrder(3, 2, 1));
  });
});
