import type { NumberStyle } from './format';
import type { Language } from './words';

/**
 * The views of a demo: data that says what to show of a result. The drawing is done elsewhere, once at build time and
 * then in the browser, from the same description. Every name of a label is a key of the demo's words.
 */

/** What a view may look at. */
export interface Shown<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

/** A value or a function of what is shown. */
export type Dependent<Value, Params, Result> = Value | ((shown: Shown<Params, Result>) => Value);

export interface Axis<Params, Result> {
  /** Key of the label in the demo's words. */
  readonly label: string;
  readonly scale?: Dependent<'linear' | 'log', Params, Result>;
  /** Limits; the data decide where none is given. */
  readonly min?: Dependent<number | undefined, Params, Result>;
  readonly max?: Dependent<number | undefined, Params, Result>;
  /** Shows ticks as percent. */
  readonly percent?: boolean;
}

/** The numbers of a curve. `null` leaves a gap. */
export interface Curve {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number | null>;
}

export interface Series<Params, Result> {
  readonly label: string;
  readonly as: 'line' | 'points' | 'bars' | 'area' | 'steps';
  /** Which of the six colours that text, formulas and charts share. */
  readonly colour: 1 | 2 | 3 | 4 | 5 | 6;
  /** Lines also differ by their dashes, points by their shape: never by colour alone. */
  readonly dash?: 'dashed' | 'dotted';
  readonly shape?: 'circle' | 'triangle' | 'rect' | 'cross';
  /** The data; `null` when this series has nothing to show in this state. */
  readonly data: (shown: Shown<Params, Result>) => Curve | null;
}

/** A straight line across the chart with a name, such as a theoretical value. */
export interface Mark<Params, Result> {
  readonly label: string;
  readonly axis: 'x' | 'y';
  readonly colour: 1 | 2 | 3 | 4 | 5 | 6;
  readonly dash?: 'dashed' | 'dotted';
  /** Where; `null` when there is nothing to mark in this state. */
  readonly at: (shown: Shown<Params, Result>) => number | readonly number[] | null;
}

export interface ChartView<Params, Result> {
  readonly view: 'chart';
  readonly title: string;
  readonly x: Axis<Params, Result>;
  readonly y: Axis<Params, Result>;
  readonly series: readonly Series<Params, Result>[];
  readonly marks?: readonly Mark<Params, Result>[];
  readonly height?: 'normal' | 'low';
}

export interface Readout {
  /** Name of the value in the result; also the key of its label. */
  readonly name: string;
  readonly digits?: number;
  readonly as?: NumberStyle['as'];
}

export interface ReadoutsView {
  readonly view: 'readouts';
  readonly items: readonly (string | Readout)[];
}

export interface EquationView<Params, Result> {
  readonly view: 'equation';
  readonly title: string;
  /** TeX in which `\spot{name}` stands for a live number. */
  readonly tex: string;
  readonly spots: (shown: Shown<Params, Result>) => Readonly<Record<string, number>>;
  readonly digits?: number;
}

export interface CodeView<Params, Result> {
  readonly view: 'code';
  readonly title: string;
  /** Source text; text between angle quotes, such as `‹beta›`, stands for a live value. */
  readonly source: Readonly<Record<Language, string>> | string;
  readonly spots: (shown: Shown<Params, Result>) => Readonly<Record<string, number | string>>;
}

export interface TableView<Params, Result> {
  readonly view: 'table';
  readonly title: string;
  /** Keys of the column headings; the first column heads its row. */
  readonly columns: readonly string[];
  /** Cells row by row; a text that is a key of the demo's words is shown in the reader's language. */
  readonly rows: (shown: Shown<Params, Result>) => readonly (readonly (number | string | null)[])[];
  readonly digits?: number;
}

export type View<Params, Result> =
  | ChartView<Params, Result>
  | ReadoutsView
  | EquationView<Params, Result>
  | CodeView<Params, Result>
  | TableView<Params, Result>;
