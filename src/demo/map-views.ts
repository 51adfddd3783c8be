import type { Shown } from './shown';

/** Maps of cells: one that lies in a plane, and many small ones in columns. */

/** A colour and the key of what it stands for. */
export interface Category {
  readonly label: string;
  readonly colour: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Numbers of a map, `values[row][column]`; row 0 is at the bottom, like the axis. */
export type CellValues = readonly (readonly number[])[];

/** A map of coloured cells; `cells[row][column]` is the index of a category or -1 for none. */
export interface CellMap {
  /** Equal keys promise equal maps, which are drawn once; a map that changes with every step has none. */
  readonly key?: string;
  readonly columns: number;
  readonly rows: number;
  readonly cells: CellValues;
  /** Where the map has a scale: how much each cell has of its category. */
  readonly values?: CellValues;
}

/** What the shades of a map stand for. */
export interface MapScale {
  /** Key of the name of the values. */
  readonly label: string;
  /** The value that shows nothing of a colour. */
  readonly from: number;
  /** The value that shows all of it; beyond, no more is shown. */
  readonly to: number;
}

/** Small maps under each other, such as what each unit of a layer computes. */
export interface MapsColumn {
  /** Key of the name above them. */
  readonly label: string;
  /** The values of each map; all maps of a view have as many rows as columns, and equally many. */
  readonly maps: readonly CellValues[];
  /** What each map is made of: a row a map, a number a map of the column before. Thicker lines stand for larger weights. */
  readonly weights?: CellValues;
}

/** Many small maps in columns, such as those of a network from its inputs to its output. Values are shown by shades of two colours. */
export interface MapsView<Params, Result> {
  readonly view: 'maps';
  readonly title: string;
  /** What stands below and above zero: values, and weights of lines. */
  readonly below: Category;
  readonly above: Category;
  readonly scale: Omit<MapScale, 'from'>;
  readonly columns: (shown: Shown<Params, Result>) => readonly MapsColumn[];
}
