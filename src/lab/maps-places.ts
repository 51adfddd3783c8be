import type { MapsColumn } from '../demo/map-views';
import type { Size } from './size';

/** Between two maps of a column, and the least between two columns, as parts of the side of a map. */
const [gap, aisle] = [0.18, 0.6];
/** The largest side, in pixels at the usual size of type. */
const largest = 88;
/** Type smaller than this, against the usual, cannot be read: a thumbnail has no names. */
const legible = 0.9;

/** Where the maps stand, in cells: their corners are whole numbers, so that the shapes of cells are short. */
export interface Places {
  /** Pixels of a cell. */
  readonly cell: number;
  /** Cells along the side of a map. */
  readonly side: number;
  /** The lower left corner of a map. */
  readonly corner: (column: number, map: number) => { readonly left: number; readonly bottom: number };
  /** Pixels above the maps. */
  readonly top: number;
}

export function placesOf(columns: readonly MapsColumn[], { width, height, type = 1 }: Size): Places {
  const side = columns[0]?.maps[0]?.length ?? 1;
  const most = Math.max(1, ...columns.map(({ maps }) => maps.length));
  const top = type < legible ? 0 : 20 * type;
  const count = columns.length;
  const fitting = Math.min(
    (height - top - 2) / (most + gap * (most - 1)),
    (width - 2) / (count + aisle * (count - 1)),
    largest * type,
  );
  const cell = Math.max(0.1, fitting / side);
  const down = Math.max(1, Math.floor(gap * side));
  // The whole width, but no farther apart than lines can be followed.
  const across = Math.floor(Math.min((width / cell - side) / Math.max(1, count - 1), 3.2 * side));
  const left = (width / cell - (across * (count - 1) + side)) / 2;
  const room = (height - top) / cell;
  return {
    cell,
    side,
    top,
    corner(column, map) {
      const maps = columns[column]?.maps.length ?? 0;
      const used = maps * (side + down) - down;
      return {
        left: Math.round(left + column * across),
        bottom: Math.round((room - used) / 2 + map * (side + down) + side),
      };
    },
  };
}
