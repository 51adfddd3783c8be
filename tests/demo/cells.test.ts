import { expect, it } from 'vitest';
import { cellsOf } from '../../src/demo/cells';

it('asks at the middle of each cell, the first row at the bottom', () => {
  const asked: [number, number][] = [];
  const map = cellsOf({ columns: 2, rows: 2 }, [-1, 1], [0, 4], (x, y) => {
    asked.push([x, y]);
    return y > 2 ? 1 : -1;
  });
  expect(map).toEqual({
    columns: 2,
    rows: 2,
    cells: [
      [-1, -1],
      [1, 1],
    ],
  });
  expect(asked).toEqual([
    [-0.5, 1],
    [0.5, 1],
    [-0.5, 3],
    [0.5, 3],
  ]);
});
