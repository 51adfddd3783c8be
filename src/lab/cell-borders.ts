import type { CellMap } from '../demo/map-views';
import type { Frame } from './series-svg';
import { tenth } from './tenth';

/** Where the categories beside each other differ, one stroke for neighbours in a row: from the first to behind the last of them. */
function differing(one: readonly number[], other: readonly number[]): [start: number, end: number][] {
  const strokes: [number, number][] = [];
  let start = -1;
  for (let place = 0; place <= one.length; place++) {
    const isBorder = place < one.length && one[place] !== other[place];
    if (isBorder && start < 0) start = place;
    if (isBorder || start < 0) continue;
    strokes.push([start, place]);
    start = -1;
  }
  return strokes;
}

/** The lines between the regions of a map as the path of an SVG; `x` and `y` tell where its columns and rows begin and the last ones end. */
export function bordersBetween(
  { cells, columns }: CellMap,
  x: (column: number) => number,
  y: (row: number) => number,
): string {
  const column = (at: number): number[] => cells.map((row) => row[at] ?? -1);
  const level = cells
    .slice(1)
    .flatMap((row, below) =>
      differing(cells[below] ?? [], row).map(([start, end]) => `M${x(start)} ${y(below + 1)}H${x(end)}`),
    );
  const upright = Array.from({ length: columns - 1 }, (_, at) =>
    differing(column(at), column(at + 1)).map(([start, end]) => `M${x(at + 1)} ${y(start)}V${y(end)}`),
  );
  return [level, upright].flat(2).join('');
}

/** The same in a frame that the map fills: what a pinned state has, over the colours of the present one. */
export function cellBorders(map: CellMap, { left, right, top, bottom }: Frame): string {
  const [width, height] = [(right - left) / map.columns, (bottom - top) / map.rows];
  return bordersBetween(
    map,
    (column) => tenth(left + column * width),
    (row) => tenth(bottom - row * height),
  );
}
