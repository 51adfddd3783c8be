import { expect, test } from 'vitest';
import { distinctUnits } from '../../../src/math/whole-network/distinct-units';

test('units that compute the same are counted once, whatever their order', () => {
  expect(distinctUnits([], [])).toBe(0);
  expect(
    distinctUnits(
      [
        [1, 2],
        [1, 2],
        [3, 2],
        [1, 2],
      ],
      [0, 0, 0, 0],
    ),
  ).toBe(2);
});

test('a different bias alone makes a different unit, rounding alone does not', () => {
  expect(
    distinctUnits(
      [
        [1, 2],
        [1, 2],
      ],
      [0, 0.5],
    ),
  ).toBe(2);
  expect(
    distinctUnits(
      [
        [1, 2],
        [1 + 1e-12, 2],
      ],
      [0, 0],
    ),
  ).toBe(1);
});

test('a difference of 10⁻⁹ is still rounding, in a weight as in a bias, and more is not', () => {
  const counted = (difference: number) => [
    distinctUnits([[0], [difference]], [0, 0]),
    distinctUnits([[0], [0]], [-difference, 0]),
  ];
  expect(counted(1e-9)).toEqual([1, 1]);
  expect(counted(-1e-9)).toEqual([1, 1]);
  expect(counted(1.005e-9)).toEqual([2, 2]);
  expect(counted(-1.005e-9)).toEqual([2, 2]);
});
