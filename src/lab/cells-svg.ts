import type { Category, CellMap, MapScale } from '../demo/map-views';
import type { State } from '../demo/parameters';
import type { PlaneView } from '../demo/views';
import type { Frame } from './series-svg';
import { ShadedCells, shadeIndex, shadeOf } from './shades';

interface ShadedMap {
  readonly categories: readonly Category[];
  readonly scale: MapScale;
}

/** A rectangle of cells of one category. */
interface Block {
  readonly category: number;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  rows: number;
}

/** Cells of one category side by side become one block, and blocks of one width above each other one higher block. */
function blocksOf(cells: CellMap['cells']): Block[] {
  const blocks: Block[] = [];
  let below = new Map<number, Block>();
  cells.forEach((cellsOfRow, row) => {
    const here = new Map<number, Block>();
    for (let start = 0, end = 1; start < cellsOfRow.length; start = end, end += 1) {
      const category = cellsOfRow[start] ?? -1;
      while (end < cellsOfRow.length && cellsOfRow[end] === category) end += 1;
      if (category < 0) continue;
      const under = below.get(start);
      const isSame = under?.category === category && under.end === end;
      const block = isSame ? under : { category, start, end, row, rows: 0 };
      block.rows += 1;
      here.set(start, block);
      if (!isSame) blocks.push(block);
    }
    below = here;
  });
  return blocks;
}

/** Cells that are shaded by their values. */
function shadedSvg(
  { categories, scale }: ShadedMap,
  { cells, values = [], columns, rows }: CellMap,
  { left, right, top, bottom }: Frame,
): string {
  const { from, to } = scale;
  const shaded = new ShadedCells(categories.length);
  shaded.add(values, 0, 0, (value, row, column) =>
    shadeIndex(cells[row]?.[column] ?? -1, shadeOf((value - from) / (to - from))),
  );
  const colours = categories.map(({ colour }) => colour);
  return shaded.svg(colours, left, bottom, (right - left) / columns, (bottom - top) / rows);
}

/** The map of a plane as SVG. Row 0 is at the bottom, like the axis. */
export function cellsSvg({ map: look }: PlaneView<State, object>, map: CellMap, frame: Frame): string {
  if (look?.scale) return shadedSvg({ ...look, scale: look.scale }, map, frame);
  const width = (frame.right - frame.left) / map.columns;
  const height = (frame.bottom - frame.top) / map.rows;
  const paths = (look?.categories ?? []).map(() => '');
  for (const { category, start, end, row, rows } of blocksOf(map.cells)) {
    const across = ((end - start) * width).toFixed(1);
    const top = (frame.bottom - (row + rows) * height).toFixed(1);
    // A little higher than it is, so that no seam shows below.
    paths[category] +=
      `M${(frame.left + start * width).toFixed(1)} ${top}h${across}v${(rows * height + 0.3).toFixed(1)}h-${across}z`;
  }
  return (look?.categories ?? [])
    .map(({ colour }, index) => `<path class="cell" fill="var(--gn-series-${colour})" d="${paths[index]}"/>`)
    .join('');
}
