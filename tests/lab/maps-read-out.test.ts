import { expect, it } from 'vitest';
import type { MapsColumn } from '../../src/demo/map-views';
import { mapsLayers } from '../../src/lab/maps';
import { placesOf } from '../../src/lab/maps-places';
import { cellAfter, cellUnder, crossIn, type MapsCell, readCell, sayCell } from '../../src/lab/maps-read-out';
import { mapsTables } from '../../src/lab/maps-table';

/** Two inputs, three units, one output, each map of three by three cells with a number of its own. */
const mapWith = (base: number) =>
  [0, 1, 2].map((row) => [0, 1, 2].map((column) => base + 3 * row + column - 4));
const columns: readonly MapsColumn[] = [
  { label: 'inputs', maps: [mapWith(0), mapWith(10)] },
  { label: 'layer', maps: [mapWith(20), mapWith(30), mapWith(40)] },
  { label: 'output', maps: [mapWith(50)] },
];
const size = { width: 600, height: 300 };
const places = placesOf(columns, size);
const words = {
  inputs: { en: 'inputs', zh: '输入' },
  layer: { en: 'layer 1', zh: '第 1 层' },
  output: { en: 'output', zh: '输出' },
};
const view = {
  view: 'maps',
  title: 'output',
  below: { label: 'below', colour: 1 },
  above: { label: 'above', colour: 2 },
  scale: { label: 'value', to: 1 },
  columns: () => columns,
} as const;
const shown = { params: {}, result: {} };

const cells: readonly MapsCell[] = columns.flatMap(({ maps }, place) =>
  maps.flatMap((rows, map) =>
    rows.flatMap((row, at) => row.map((_, column) => ({ place, map, row: at, column }))),
  ),
);

it('finds each cell where its lines cross, in the map that is drawn there, and none between the maps', () => {
  for (const cell of cells) {
    const [, x = '', bottom = '', length = '', left = '', y = ''] =
      /^M(\S+) (\S+)v-(\S+)M(\S+) (\S+)h/.exec(crossIn(places, cell)) ?? [];
    expect(cellUnder(columns, places, { x: Number(x), y: Number(y) })).toEqual(cell);
    const frames = mapsLayers(view, shown, words, 'en', size)
      .find(({ name }) => name === 'maps')!
      .svg();
    expect(frames).toContain(`M${left} ${bottom}h${length}v-${length}h-${length}z`);
  }
  const { left, bottom } = places.corner(0, 0);
  const beside = { x: (left + places.side + 1) * places.cell, y: places.top + (bottom - 1) * places.cell };
  expect(cellUnder(columns, places, beside)).toBeUndefined();
});

it('goes from cell to cell, on in the next map, and not beyond the last', () => {
  const after = (from: MapsCell | undefined, ...keys: string[]): MapsCell | undefined =>
    keys.reduce(
      (now, key) => cellAfter(columns, now, key.replace('Shift+', ''), key.startsWith('Shift+')),
      from,
    );
  const first = { place: 0, map: 0, row: 1, column: 1 };
  expect(after(undefined, 'ArrowLeft')).toEqual(first);
  expect(after(first, 'ArrowRight')).toEqual({ ...first, column: 2 });
  expect(after(first, 'ArrowRight', 'ArrowRight')).toEqual({ place: 1, map: 1, row: 1, column: 0 });
  expect(after(first, 'ArrowUp', 'ArrowUp')).toEqual({ ...first, row: 2 });
  expect(after(first, 'ArrowDown', 'ArrowDown')).toEqual({ ...first, map: 1, row: 2 });
  expect(after(first, 'PageDown')).toEqual({ ...first, map: 1 });
  expect(after(first, 'PageDown', 'PageDown')).toEqual({ ...first, map: 1 });
  expect(after(first, 'Shift+ArrowRight', 'Shift+ArrowRight')).toEqual({ ...first, place: 2 });
  expect(after(first, 'End')).toEqual({ place: 2, map: 0, row: 1, column: 2 });
  expect(after(first, 'End', 'ArrowRight', 'Home')).toEqual({ place: 0, map: 1, row: 1, column: 0 });
  expect(after(first, 'Tab')).toBeUndefined();
  expect(after(undefined, 'a')).toBeUndefined();
});

it('comes to every cell by arrows', () => {
  const seen = new Set<string>();
  let toSee: MapsCell[] = [cells[0]!];
  while (toSee.length > 0) {
    const fresh = toSee.filter((cell) => !seen.has(JSON.stringify(cell)));
    for (const cell of fresh) seen.add(JSON.stringify(cell));
    toSee = fresh.flatMap((cell) =>
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].flatMap(
        (key) => cellAfter(columns, cell, key, false) ?? [],
      ),
    );
  }
  expect(seen.size).toBe(cells.length);
});

it('reads what stands in the data table, and says it by the names there', () => {
  const tables = mapsTables(view, shown, words, 'en').filter(({ headings }) => headings[0] === 'row');
  const names = { categories: ['below 0', 'above 0'], field: 'activation a' };
  for (const at of cells) {
    const { headings, rows } = tables[at.place]!;
    const value = rows.find(([row, column]) => row === at.row + 1 && column === at.column + 1)?.[2 + at.map];
    const read = readCell(columns, at);
    expect(Number(read?.value.replace('−', '-'))).toBe(value);
    const side = value === 0 ? '' : `${Number(value) < 0 ? 'below' : 'above'} 0, `;
    expect(sayCell({ columns, at, read: read! }, words, names, 'en')).toBe(
      `${headings[2 + at.map]}, row ${at.row + 1}, column ${at.column + 1}: ${side}activation a ${read?.value}`,
    );
  }
  const at = { place: 1, map: 2, row: 0, column: 1 };
  const inChinese = { categories: ['小于 0', '大于 0'], field: '激活值 a' };
  expect(sayCell({ columns, at, read: readCell(columns, at)! }, words, inChinese, 'zh')).toBe(
    '第 1 层，第 3 个，第 1 行，第 2 列：大于 0，激活值 a 37',
  );
});

it('reads nothing of a map that this state does not have', () => {
  expect(readCell(columns, { place: 1, map: 3, row: 0, column: 0 })).toBeUndefined();
  expect(cellAfter([], undefined, 'ArrowRight', false)).toBeUndefined();
});
