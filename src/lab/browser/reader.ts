import type { LegendNames, Place } from '../read-out';

/** What stands behind the names of a picture; nothing to read is an empty text. */
export interface Written {
  readonly x: string;
  readonly y: string;
  readonly series: readonly string[];
  readonly marks: readonly string[];
  readonly field: string;
  /** Which entries of the legend are what was found. */
  readonly category?: number;
  readonly found?: number;
}

/** What is read at one place. */
export interface Reading {
  /** The lines and dots over the picture, as the inside of an SVG. */
  readonly svg: string;
  readonly written: Written;
  /** All of it as one sentence. */
  readonly say: (names: LegendNames) => string;
}

/** Reads one kind of picture, and knows at which place. */
export interface Reader {
  readonly isPointed: () => boolean;
  /** Goes to a place in pixels of the drawing; where nothing is, to none. */
  readonly point: (place: Place) => void;
  /** Goes where a key leads; false for a key that leads nowhere. */
  readonly move: (key: string, isFast: boolean) => boolean;
  readonly clear: () => void;
  /** What is there in the present drawing. */
  readonly read: () => Reading | undefined;
}
