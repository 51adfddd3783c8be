import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bordersBetween, cellBorders } from '../../src/lab/cell-borders';
import { frame } from './frame';

const mapOf = (cells: number[][]) => ({ cells, rows: cells.length, columns: cells[0]!.length });

it('a map of one region has no border', () => {
  expect(
    cellBorders(
      mapOf([
        [1, 1],
        [1, 1],
      ]),
      frame,
    ),
  ).toBe('');
});

it('cells of another category are enclosed, neighbours in one stroke; row 0 is at the bottom', () => {
  const map = mapOf([
    [0, 1, 1],
    [0, 0, 0],
  ]);
  expect(cellBorders(map, frame)).toBe('M100 100H300M100 200V100');
});

it('is as long as the sides between cells that differ', () => {
  const cells = fc.array(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 5, maxLength: 5 }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const strokes = [...cellBorders(mapOf(rows), frame).matchAll(/M([\d.]+) ([\d.]+)([HV])([\d.]+)/g)];
      // A cell is 60 pixels wide and 50 high.
      const sides = strokes.reduce(
        (sum, [, x, y, way, to]) =>
          sum + (way === 'H' ? (Number(to) - Number(x)) / 60 : (Number(y) - Number(to)) / 50),
        0,
      );
      let different = 0;
      rows.forEach((row, at) =>
        row.forEach((cell, column) => {
          if (column > 0 && row[column - 1] !== cell) different += 1;
          if (at > 0 && rows[at - 1]![column] !== cell) different += 1;
        }),
      );
      expect(sides).toBeCloseTo(different, 9);
    }),
  );
});

it('runs along edges that are not evenly spaced', () => {
  const map = mapOf([
    [0, 1],
    [0, 0],
  ]);
  const [x, y] = [
    [0, 10, 100],
    [90, 80, 0],
  ];
  const path = bordersBetween(
    map,
    (column) => x[column] ?? Number.NaN,
    (row) => y[row] ?? Number.NaN,
  );
  expect(path).toBe('M10 80H100M10 90V80');
});
