import type { NumberStyle } from './format';
import type { ChosenInGraph, Handle } from './handles';
import type { Category, CellMap, MapScale, MapsView } from './map-views';
import type { State } from './parameters';
import type { NamesOf, Shown } from './shown';
import type { Language } from './words';

/**
 * The views of a demo: data that says what to show of a result. The drawing is done elsewhere, once at build time and
 * then in the browser, from the same description. Every name of a label is a key of the demo's words.
 */

/** What is shown of a demo whose exact types are not known: what the engine works with. */
export type AnyShown = Shown<State, object>;

/** A value or a function of what is shown. */
export type Dependent<Value, Params, Result> = Value | ((shown: Shown<Params, Result>) => Value);

export interface Axis<Params, Result> {
  /** Key of the label in the demo's words; a function where the state decides what the axis measures. */
  readonly label: Dependent<string, Params, Result>;
  readonly scale?: Dependent<'linear' | 'log', Params, Result>;
  /** Limits; the data decide where none is given. */
  readonly min?: Dependent<number | undefined, Params, Result>;
  readonly max?: Dependent<number | undefined, Params, Result>;
  /** Shows ticks as percent. */
  readonly percent?: boolean;
  /** Keys of the names of the places 1, 2, 3 … of a linear axis that counts things rather than measures, such as weights or methods. */
  readonly names?: Dependent<readonly string[], Params, Result>;
}

/** The numbers of a curve. `null` leaves a gap. */
export interface Curve {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number | null>;
}

/** What is drawn: the value that the result holds under the name of the label, or one that is made for the view alone. */
type Drawn<Params, Result, Value, Key extends string> =
  | ({ readonly label: NamesOf<Result, Value> } & { readonly [K in Key]?: never })
  | ({ readonly label: string } & { readonly [K in Key]: Dependent<Value, Params, Result> });

/** Of what a line is drawn. */
export interface Stroke {
  /** Which of the six colours that text, formulas and charts share. */
  readonly colour: 1 | 2 | 3 | 4 | 5 | 6;
  /** Lines also differ by their dashes, points by their shape: never by colour alone. */
  readonly dash?: 'dashed' | 'dotted';
}

interface SeriesLook<As extends string> extends Stroke {
  readonly as: As;
  readonly shape?: 'circle' | 'triangle' | 'rect' | 'cross';
  /** Points of which only the outline is drawn, such as those of a test set. */
  readonly hollow?: boolean;
}

/** A curve of a chart; `null` when it has nothing to show in this state. */
export type Series<Params, Result> = SeriesLook<'line' | 'points' | 'bars' | 'area' | 'steps'> &
  Drawn<Params, Result, Curve | null, 'data'>;

/** A straight line across the chart with a name, such as a theoretical value; `null` when there is nothing to mark in this state. */
export type Mark<Params, Result> = Stroke & { readonly axis: 'x' | 'y' } & Drawn<
    Params,
    Result,
    number | readonly number[] | null,
    'at'
  >;

export interface ChartView<Params, Result> {
  readonly view: 'chart';
  readonly title: string;
  readonly x: Axis<Params, Result>;
  readonly y: Axis<Params, Result>;
  readonly series: readonly Series<Params, Result>[];
  readonly marks?: readonly Mark<Params, Result>[];
  /** What can be grabbed in the picture. */
  readonly handles?: readonly Handle<Params, Result>[];
  readonly height?: 'normal' | 'low';
}

/** What a readout can show. A word of the demo is shown in the reader's language. */
type Readable = number | string | null | readonly (number | string | null)[];

export interface Readout<Name extends string = string> {
  /** Name of the value in the result; also the key of its label. */
  readonly name: Name;
  readonly digits?: number;
  readonly as?: NonNullable<NumberStyle['as']>;
}

export interface ReadoutsView<Result> {
  readonly view: 'readouts';
  readonly items: readonly (NamesOf<Result, Readable> | Readout<NamesOf<Result, Readable>>)[];
}

export interface EquationView<Params, Result> {
  readonly view: 'equation';
  readonly title: string;
  /** TeX in which `\spot{name}` stands for a live number; several variants when the formula depends on the state. */
  readonly tex: string | Readonly<Record<string, string>>;
  /** Which of the variants is shown. */
  readonly variant?: (shown: Shown<Params, Result>) => string;
  /** The numbers of the spots that neither the result nor the parameters hold under their names; `null` for one that this variant does not show. */
  readonly spots?: (shown: Shown<Params, Result>) => Readonly<Record<string, number | null>>;
  readonly digits?: number;
}

export interface CodeView<Params, Result> {
  readonly view: 'code';
  readonly title: string;
  /** Source text; text between angle quotes, such as `‹beta›`, stands for a live value: a number, or lines of code that hang on the state. */
  readonly source: Readonly<Record<Language, string>> | string;
  /** The values that neither the result nor the parameters hold under their names. */
  readonly spots?: (shown: Shown<Params, Result>) => Readonly<Record<string, number | string>>;
  /** False where the code would not give the numbers beside it: there it is hidden. */
  readonly when?: (params: Params) => boolean;
  /**
   * What the code gives, by the readout that shows the same number: computed as the code does it, from the parameters alone,
   * for a test that compares the two; `null` where the code does not give it. For code that draws random numbers it is the
   * value that they scatter about. A number in a comment of the code is one of these.
   */
  readonly gives: {
    readonly [Name in NamesOf<Result, Readable>]?: (params: Params) => number | readonly number[] | null;
  };
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

/** A function of two variables, drawn by its contours. */
export interface Field {
  /** Equal keys promise equal fields, so that contours are drawn once while paths move over them. */
  readonly key: string;
  readonly value: (x: number, y: number) => number;
  readonly levels: readonly number[];
}

/** Points or a path of the plane; `null` when there is nothing to show in this state. */
export type PlaneSeries<Params, Result> = SeriesLook<'path' | 'points' | 'line'> &
  Drawn<Params, Result, Curve | null, 'data'>;

/** A plane with contours or coloured cells, paths over them, and points that can be dragged. */
export interface PlaneView<Params, Result> {
  readonly view: 'plane';
  readonly title: string;
  readonly x: Axis<Params, Result>;
  readonly y: Axis<Params, Result>;
  readonly field?: (shown: Shown<Params, Result>) => Field;
  readonly map?: {
    readonly categories: readonly Category[];
    /** Shows by shades how much of its category each cell has. */
    readonly scale?: MapScale;
    /** The cells are regions of the plane: those of a pinned state are outlined. */
    readonly regions?: true;
    readonly cells: (shown: Shown<Params, Result>) => CellMap;
  };
  readonly series: readonly PlaneSeries<Params, Result>[];
  /** What can be grabbed in the picture. */
  readonly handles?: readonly Handle<Params, Result>[];
  /** One unit is as long across as it is up: for planes of angles and circles. The limits are the least that is shown. */
  readonly equalUnits?: boolean;
  readonly height?: 'normal' | 'low';
}

export interface GraphNode {
  readonly id: string;
  /** Key of the label. */
  readonly label: string;
  /** Place in columns and rows; fractions are allowed. */
  readonly column: number;
  readonly row: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Key of the label, such as the name of the weight; none for a plain arrow. */
  readonly label?: string;
  /** Where on the way from start to end the label stands, 0 to 1; one half unless told. */
  readonly labelAt?: number;
}

/** The live values on a node or an edge. */
export interface GraphValue {
  readonly forward?: number | null;
  readonly backward?: number | null;
  /** Part of the path that is being explained. */
  readonly lit?: boolean;
}

/** A network with values: forward ones in one colour, derivatives in another. */
export interface GraphView<Params, Result> {
  readonly view: 'graph';
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Keys of the names of the two kinds of value. */
  readonly forward: string;
  readonly backward: string;
  /** Values by id of node or edge. */
  readonly values: (shown: Shown<Params, Result>) => Readonly<Record<string, GraphValue>>;
  readonly digits?: number;
  /** What a click on a node or an edge chooses. */
  readonly chooses?: ChosenInGraph<Params>;
}

export type View<Params, Result> =
  | ChartView<Params, Result>
  | PlaneView<Params, Result>
  | GraphView<Params, Result>
  | MapsView<Params, Result>
  | ReadoutsView<Result>
  | EquationView<Params, Result>
  | CodeView<Params, Result>
  | TableView<Params, Result>;

/** Any view of any demo. */
export type AnyView = View<State, object>;
