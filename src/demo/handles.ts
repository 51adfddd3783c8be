import type { NamesOf, Shown } from './shown';

/**
 * What a reader can grab in a picture. A handle says which parameter it moves along which axis; the engine makes it draggable by
 * mouse and finger, movable by keyboard, and keeps it on the parameter's steps.
 */

/** The names of the parameters that hold such a value; any name where the parameters are not known. */
type ParametersOf<Params, Value> = string extends keyof Params ? string : NamesOf<Params, Value>;

/** A number that a hand moves along one axis: a parameter, a function of one together with its inverse, or a number of a list. */
export type Moved<Params, Result> =
  | ParametersOf<Params, number>
  | {
      readonly parameter: ParametersOf<Params, number>;
      /** Where a value of the parameter stands on the axis, such as $1/(1-\beta)$ for β. */
      readonly toPlace: (value: number, shown: Shown<Params, Result>) => number;
      /** The inverse, such as $1-1/N$; what lies outside the range of the parameter is clamped afterwards. */
      readonly toValue: (place: number, shown: Shown<Params, Result>) => number;
    }
  | {
      readonly parameter: ParametersOf<Params, readonly number[]>;
      /** Which number of the list or point; with `each` there is a handle for every one of them. */
      readonly entry: number | 'each';
    };

/** Where a handle stands along an axis on which nothing moves it; `null` when there is nothing to grab in this state. */
export type Standing<Params, Result> = (shown: Shown<Params, Result>, entry: number) => number | null;

export type Handle<Params, Result> =
  /** Two numbers that are a point of the picture. */
  | { readonly point: ParametersOf<Params, readonly [number, number]> }
  /** Any number of points, each with a handle of its own. */
  | { readonly points: ParametersOf<Params, readonly (readonly [number, number])[]> }
  /** A dot (both axes), or a mark across the picture (the axis on which it stands). */
  | {
      readonly x?: Moved<Params, Result> | Standing<Params, Result>;
      readonly y?: Moved<Params, Result> | Standing<Params, Result>;
      /** A click anywhere in the picture brings the handle there: for cells. */
      readonly comesToClick?: boolean;
    };

/** Which option of a `choice` parameter each node or edge of a network chooses, by their ids. */
export interface ChosenInGraph<Params> {
  readonly parameter: ParametersOf<Params, string>;
  readonly options: Readonly<Record<string, string>>;
}
