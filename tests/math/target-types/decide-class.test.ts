import { describe, expect, it } from 'vitest';
import { nearestCode, shareRight } from '../../../src/math/target-types/decide-class';

describe('deciding for a class', () => {
  it('gives ties to the lowest index, rounding or not', () => {
    expect(nearestCode(0.5, [1, 0])).toBe(0);
    expect(nearestCode(0.5, [0, 1])).toBe(0);
  });

  it('takes the nearest of the codes', () => {
    expect([-4, 0.4, 0.6, 1.4, 1.6, 9].map((value) => nearestCode(value, [0, 2, 1]))).toEqual([
      0, 0, 2, 2, 1, 1,
    ]);
  });

  it('counts what is right', () => {
    expect(shareRight([0, 2, 1], [0, 1, 1])).toBeCloseTo(2 / 3, 15);
    expect(shareRight([1], [1])).toBe(1);
  });

  it('refuses empty lists and lists of unequal length', () => {
    expect(() => nearestCode(1, [])).toThrow(/at least one code/);
    expect(() => shareRight([], [])).toThrow(/at least one/);
    expect(() => shareRight([1, 2], [1])).toThrow(/as many predictions/);
  });
});
