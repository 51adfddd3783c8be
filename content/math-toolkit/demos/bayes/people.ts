// People as cells with gaps between them, so that the eye can count: all of them in squares of a hundred, or those who test positive.

import type { CellMap } from '../../../../src/demo/map-views';

interface Groups {
  readonly ill: number;
  readonly found: number;
  readonly alarmed: number;
}

const side = 100;
/** A square of a hundred: ten people along each side, each so many cells wide, and one empty cell. */
const [perSquare, cell] = [10, 2];
const square = perSquare * cell + 1;
/** A person of a row: so many columns and rows of cells. The last stay empty after each of a few people, after each ten of many; more than this stand shoulder to shoulder. */
const [wide, high] = [4, 3];
const [mostAlone, mostApart] = [200, 2000];
const together = (count: number) => (count > mostAlone ? perSquare : 1);

/** The ill fill the columns from the left, the positive ones of each kind the rows from below: 0 found, 1 missed, 2 alarmed, 3 cleared. */
export function everyone({ ill, found, alarmed }: Groups): CellMap {
  let [foundLeft, alarmedLeft] = [found, alarmed];
  const people = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) =>
      column * side + row < ill ? (foundLeft-- > 0 ? 0 : 1) : alarmedLeft-- > 0 ? 2 : 3,
    ),
  );
  /** Which person stands at a place along a side; none in the gaps. */
  const along = (place: number) =>
    place % square === square - 1
      ? -1
      : Math.floor(place / square) * perSquare + Math.floor((place % square) / cell);
  const length = (side / perSquare) * square;
  const places = Array.from({ length }, (_, place) => along(place));
  return {
    key: [ill, found, alarmed].join(),
    columns: length,
    rows: length,
    cells: places.map((row) => places.map((column) => people[row]?.[column] ?? -1)),
  };
}

/** How many stand side by side, whole tens of many, in a picture about twice as wide as high, and in how many rows. */
export function positiveRows(count: number): { columns: number; rows: number } {
  const group = together(count);
  const columns = Math.max(1, group * Math.ceil(Math.sqrt(1.83 * count) / group));
  return { columns, rows: Math.max(1, Math.ceil(count / columns)) };
}

/** Those with positive results only, row by row from below, the ill first: 0 found, 1 alarmed. */
export function positives({ found, alarmed }: Groups): CellMap {
  const { columns, rows } = positiveRows(found + alarmed);
  const isApart = found + alarmed <= mostApart;
  const block = wide * together(found + alarmed);
  const [across, up] = isApart ? [wide, high] : [1, 1];
  return {
    key: [found, alarmed].join(),
    columns: columns * across,
    rows: rows * up,
    cells: Array.from({ length: rows * up }, (_, y) =>
      Array.from({ length: columns * across }, (_, x) => {
        const person = Math.floor(y / up) * columns + Math.floor(x / across);
        const isGap = isApart && (x % block === block - 1 || y % high === high - 1);
        return isGap || person >= found + alarmed ? -1 : person < found ? 0 : 1;
      }),
    ),
  };
}
