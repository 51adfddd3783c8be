import type { MapsColumn } from '../../demo/map-views';
import type { Language, Said } from '../../demo/words';
import { placesOf } from '../maps-places';
import { cellAfter, cellUnder, crossIn, type MapsCell, readCell, sayCell } from '../maps-read-out';
import type { Size } from '../size';
import type { Reader } from './reader';

/** The small maps as they are drawn. */
export interface DrawnMaps {
  readonly columns: readonly MapsColumn[];
  readonly size: Size;
}

/** Reads values off small maps, cell by cell. */
export function createMapsReader(
  drawn: () => DrawnMaps | undefined,
  words: Readonly<Record<string, Said>>,
  language: Language,
): Reader {
  let pointed: MapsCell | undefined;
  return {
    isPointed: () => pointed !== undefined,
    point(place) {
      const now = drawn();
      pointed = now && cellUnder(now.columns, placesOf(now.columns, now.size), place);
    },
    move(key, isFast) {
      const columns = drawn()?.columns ?? [];
      // Another state may have fewer maps: the keys begin anew.
      const before = pointed && readCell(columns, pointed) && pointed;
      const next = cellAfter(columns, before, key, isFast);
      if (next) pointed = next;
      return next !== undefined;
    },
    clear() {
      pointed = undefined;
    },
    read() {
      const now = drawn();
      const at = pointed;
      const read = now && at && readCell(now.columns, at);
      if (!read) return undefined;
      const { columns, size } = now;
      return {
        svg: `<path d="${crossIn(placesOf(columns, size), at)}"/>`,
        written: {
          x: '',
          y: '',
          series: [],
          marks: [],
          field: read.value,
          ...(read.category !== undefined && { category: read.category }),
        },
        say: (names) => sayCell({ columns, at, read }, words, names, language),
      };
    },
  };
}
