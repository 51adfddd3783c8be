import type { MapsColumn } from '../demo/map-views';
import type { Language, Said } from '../demo/words';
import { colonOf, commaOf, withValues } from '../site/say';
import { dataCell } from './data-table';
import { interfaceWords } from './interface-words';
import type { Places } from './maps-places';
import { mapName } from './maps-table';
import type { LegendNames, Place } from './read-out';
import { tenth } from './tenth';

/** A cell of one of the small maps: which column of maps, which map of it, and the row and the column in that map. */
export interface MapsCell {
  readonly place: number;
  readonly map: number;
  readonly row: number;
  readonly column: number;
}

type Columns = readonly MapsColumn[];

/** The cell under a pixel of the drawing; none between the maps. */
export function cellUnder(columns: Columns, places: Places, { x, y }: Place): MapsCell | undefined {
  const { cell, side, top, corner } = places;
  for (const [place, { maps }] of columns.entries()) {
    for (const map of maps.keys()) {
      const { left, bottom } = corner(place, map);
      const [column, row] = [Math.floor(x / cell - left), Math.floor(bottom - (y - top) / cell)];
      if ([column, row].every((at) => at >= 0 && at < side)) return { place, map, row, column };
    }
  }
  return undefined;
}

/** The map of the next column that stands at about the same height. */
function mapBeside(columns: Columns, { place, map }: MapsCell, by: number): Partial<MapsCell> | undefined {
  const [here = 0, there = 0] = [columns[place]?.maps.length, columns[place + by]?.maps.length];
  if (there === 0) return undefined;
  const level = Math.round(map + (there - here) / 2);
  return { place: place + by, map: Math.min(there - 1, Math.max(0, level)) };
}

function mapBelow(columns: Columns, { place, map }: MapsCell, by: number): Partial<MapsCell> | undefined {
  return columns[place]?.maps[map + by] && { map: map + by };
}

/**
 * The cell to which a key moves, which begins in the middle of the first map; nothing for a key that does not move it. An arrow goes on in
 * the next map where a map ends; a page, or an arrow with Shift, goes to the same cell of the next one.
 */
export function cellAfter(
  columns: Columns,
  now: MapsCell | undefined,
  key: string,
  isFast: boolean,
): MapsCell | undefined {
  const side = columns[0]?.maps[0]?.length;
  if (side === undefined) return undefined;
  const last = side - 1;
  const middle = Math.floor(side / 2);
  const from = now ?? { place: 0, map: 0, row: middle, column: middle };
  const across = (by: 1 | -1): MapsCell => {
    const next = mapBeside(columns, from, by);
    if (isFast) return { ...from, ...next };
    const column = from.column + by;
    if (column >= 0 && column <= last) return { ...from, column };
    return next ? { ...from, ...next, column: by > 0 ? 0 : last } : from;
  };
  const up = (by: 1 | -1, isPage: boolean): MapsCell => {
    const next = mapBelow(columns, from, -by);
    if (isPage) return { ...from, ...next };
    const row = from.row + by;
    if (row >= 0 && row <= last) return { ...from, row };
    return next ? { ...from, ...next, row: by > 0 ? 0 : last } : from;
  };
  const to = (place: number, column: number): MapsCell => ({
    ...from,
    ...(place === from.place ? {} : mapBeside(columns, from, place - from.place)),
    column,
  });
  const moved: Readonly<Record<string, () => MapsCell>> = {
    ArrowRight: () => across(1),
    ArrowLeft: () => across(-1),
    ArrowUp: () => up(1, isFast),
    ArrowDown: () => up(-1, isFast),
    PageUp: () => up(1, true),
    PageDown: () => up(-1, true),
    Home: () => to(0, 0),
    End: () => to(columns.length - 1, last),
  };
  const next = moved[key];
  return next && (now ? next() : from);
}

/** What is read of one cell. */
export interface MapsReadOut {
  readonly value: string;
  /** On which side of zero: 0 below, 1 above, none at zero. */
  readonly category?: number;
}

/** Reads a cell, if the maps of this state have it. */
export function readCell(columns: Columns, { place, map, row, column }: MapsCell): MapsReadOut | undefined {
  const value = columns[place]?.maps[map]?.[row]?.[column];
  if (value === undefined) return undefined;
  return { value: dataCell(value), ...(value === 0 ? {} : { category: value < 0 ? 0 : 1 }) };
}

/** Two lines across the map that cross in the cell, as the path of an SVG. */
export function crossIn({ cell, side, top, corner }: Places, { place, map, row, column }: MapsCell): string {
  const { left, bottom } = corner(place, map);
  const length = tenth(side * cell);
  const [x, y] = [tenth((left + column + 0.5) * cell), tenth(top + (bottom - row - 0.5) * cell)];
  return `M${x} ${tenth(top + bottom * cell)}v-${length}M${tenth(left * cell)} ${y}h${length}`;
}

/** A read-out as one sentence for a screen reader, in the names of the data table and the legend. */
export function sayCell(
  { columns, at, read }: { readonly columns: Columns; readonly at: MapsCell; readonly read: MapsReadOut },
  words: Readonly<Record<string, Said>>,
  names: LegendNames,
  language: Language,
): string {
  const comma = commaOf(language);
  const place = [
    mapName(columns, at.place, at.map, words, language),
    withValues(interfaceWords.cellAt[language], { row: at.row + 1, column: at.column + 1 }),
  ];
  const found = [
    ...(read.category === undefined ? [] : [names.categories[read.category] ?? '']),
    `${names.field} ${read.value}`,
  ];
  return [place.join(comma), found.join(comma)].join(colonOf(language));
}
