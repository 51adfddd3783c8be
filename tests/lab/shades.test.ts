import { expect, it } from 'vitest';
import { opacityOf, ShadedCells, shadeIndex, shadeOf, shades } from '../../src/lab/shades';

const shapesIn = (svg: string): string[] => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);

/** Cells whose values are the places of their shapes. */
function drawn(...maps: readonly (readonly [cells: number[][], left: number, bottom: number])[]): string {
  const shaded = new ShadedCells(2);
  for (const [cells, left, bottom] of maps) shaded.add(cells, left, bottom, (value) => value);
  return shaded.svg([1, 2], 10, 100, 4, 2);
}

it('shows nothing of nothing and all of the whole, whatever lies beyond', () => {
  expect([-1, 0, 0.5, 1, 7].map(shadeOf)).toEqual([0, 0, shades / 2, shades, shades]);
  expect(shadeIndex(1, 0)).toBe(-1);
  expect(shadeIndex(-1, 3)).toBe(-1);
  expect(opacityOf(0)).toBe(0);
  for (let shade = 1; shade <= shades; shade++)
    expect(opacityOf(shade)).toBeGreaterThan(opacityOf(shade - 1));
});

it('draws a run of equal cells as one line, rows from the bottom up', () => {
  const shapes = shapesIn(
    drawn([
      [
        [0, 0, -1, 0],
        [1, 0, 0, 0],
      ],
      0,
      0,
    ]),
  );
  expect(shapes.slice(0, 2)).toEqual(['M0 0h2M3 0h1M1 -1h3', 'M0 -1h1']);
  expect(shapes.slice(2).every((d) => d === '')).toBe(true);
});

it('draws many maps with the same paths', () => {
  const shapes = shapesIn(drawn([[[0]], 0, 0], [[[0, 9]], 5, 3]));
  expect([shapes.length, shapes[0], shapes[9]]).toEqual([2 * shades, 'M0 0h1M5 3h1', 'M6 3h1']);
});

it('covers every cell once, in the shade of its value', () => {
  const [rows, columns] = [7, 9];
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => ((row * 5 + column * column) % 17) - 1),
  );
  const found = cells.map((row) => row.map(() => -1));
  shapesIn(drawn([cells, 0, 0])).forEach((d, index) => {
    for (const [, x, y, length] of d.matchAll(/M(\d+) (-?\d+)h(\d+)/g)) {
      for (let column = Number(x); column < Number(x) + Number(length); column++) {
        expect(found[-Number(y)]?.[column]).toBe(-1);
        found[-Number(y)]![column] = index;
      }
    }
  });
  expect(found).toEqual(cells);
});

it('stands at its corner: a line is as thick as its cells are high and lies in their middle', () => {
  expect(drawn([[[0]], 0, 0])).toContain('transform="translate(10 99) scale(4 2)"');
});
