import { describe, expect, it } from 'vitest';
import { oblique } from '../../../src/math/perceptron/oblique';

describe('the oblique projection', () => {
  it('draws a step back half a unit to the right and 0.3 up', () => {
    expect(oblique(3, -2, 1)).toEqual([2, 0.4]);
    expect(oblique(3, 0, 1)).toEqual([3, 1]);
  });

  it('keeps lines straight: the middle of two points is drawn in the middle', () => {
    const [a, b] = [oblique(0, 1, 2), oblique(1, 3, -4)];
    const [x, y] = oblique(0.5, 2, -1);
    expect(x).toBeCloseTo((a[0] + b[0]) / 2, 12);
    expect(y).toBeCloseTo((a[1] + b[1]) / 2, 12);
  });
});
