import { expect, it } from 'vitest';
import { MathError } from '../../src/math/errors';
import { equidistant, midpoints } from '../../src/math/even-grid';

it('has the ends, or the middles of equal parts', () => {
  expect(equidistant(5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(equidistant(2)).toEqual([0, 1]);
  expect(midpoints(2)).toEqual([0.25, 0.75]);
  expect(midpoints(1)).toEqual([0.5]);
});

it('refuses one number that would be both ends, and parts that are none', () => {
  expect(() => equidistant(1)).toThrow(MathError);
  expect(() => midpoints(1.5)).toThrow(MathError);
  expect(() => midpoints(0)).toThrow(MathError);
});
