/**
 * The parameters of a demo. One table declares each of them once; the control, the link, clamping, the tests and the
 * data table all read that table.
 */

export type Scale = 'linear' | 'log';

export interface NumberParameter {
  readonly kind: 'number' | 'integer' | 'seed' | 'steps';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Distance between two positions of the slider; links and typed numbers may lie between. */
  readonly step: number;
  readonly scale: Scale;
}

export interface ChoiceParameter<Option extends string = string> {
  readonly kind: 'choice';
  readonly value: Option;
  readonly options: readonly Option[];
}

export interface SeveralParameter<Option extends string = string> {
  readonly kind: 'several';
  readonly value: readonly Option[];
  readonly options: readonly Option[];
}

export interface ToggleParameter {
  readonly kind: 'toggle';
  readonly value: boolean;
}

export interface ListParameter {
  readonly kind: 'list';
  readonly value: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How many entries a reader may give. */
  readonly minLength: number;
  readonly maxLength: number;
}

export interface PointParameter {
  readonly kind: 'point';
  readonly value: readonly [number, number];
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Any number of points of the plane, such as data that can be dragged. */
export interface PointsParameter {
  readonly kind: 'points';
  readonly value: readonly (readonly [number, number])[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How many points a reader may give. */
  readonly minLength: number;
  readonly maxLength: number;
}

export type Parameter =
  | NumberParameter
  | ChoiceParameter
  | SeveralParameter
  | ToggleParameter
  | ListParameter
  | PointParameter
  | PointsParameter;

export type ParameterTable = Readonly<Record<string, Parameter>>;

/** The type of the value of one parameter. */
export type ValueOf<P extends Parameter> =
  P extends ChoiceParameter<infer Option>
    ? Option
    : P extends SeveralParameter<infer Option>
      ? readonly Option[]
      : P['value'];

/** The values of all parameters of a demo: the state that a link, a test and a picture share. */
export type Values<Table extends ParameterTable> = { readonly [Name in keyof Table]: ValueOf<Table[Name]> };

export type AnyValue = Parameter['value'];

/** The state of a demo whose parameters are not known: what the engine works with. */
export type State = Values<ParameterTable>;

/** A real number on a linear or logarithmic slider. */
export function number(options: {
  min: number;
  max: number;
  value: number;
  step: number;
  scale?: Scale;
}): NumberParameter {
  return { kind: 'number', scale: 'linear', ...options };
}

/** A whole number. */
export function integer(options: {
  min: number;
  max: number;
  value: number;
  step?: number;
  scale?: Scale;
}): NumberParameter {
  return { kind: 'integer', scale: 'linear', step: 1, ...options };
}

/** The time of a demo: how many steps have been taken. Its control has play, pause, step, back and reset. */
export function steps(options: { min?: number; max: number; value: number; scale?: Scale }): NumberParameter {
  return { kind: 'steps', min: 0, step: 1, scale: 'linear', ...options };
}

/** The seed of the shared random generator, shown to the reader, with a button for a new draw. */
export function seed(value: number): NumberParameter {
  return { kind: 'seed', value, min: 0, max: 4294967295, step: 1, scale: 'linear' };
}

/** One of a few named options. */
export function choice<const Option extends string>(
  options: readonly Option[],
  value: NoInfer<Option>,
): ChoiceParameter<Option> {
  return { kind: 'choice', options, value };
}

/** Any number of a few named options. */
export function several<const Option extends string>(
  options: readonly Option[],
  value: readonly NoInfer<Option>[],
): SeveralParameter<Option> {
  return { kind: 'several', options, value };
}

/** On or off. */
export function toggle(value: boolean): ToggleParameter {
  return { kind: 'toggle', value };
}

/** A list of numbers, such as a batch. */
export function list(options: Omit<ListParameter, 'kind'>): ListParameter {
  return { kind: 'list', ...options };
}

/** A point of the plane that can be dragged. */
export function point(options: Omit<PointParameter, 'kind'>): PointParameter {
  return { kind: 'point', ...options };
}

/** Several points of the plane that can be dragged. */
export function points(options: Omit<PointsParameter, 'kind'>): PointsParameter {
  return { kind: 'points', ...options };
}

/** The values that a demo starts with. */
export function defaultValues<Table extends ParameterTable>(table: Table): Values<Table> {
  return Object.fromEntries(
    Object.entries(table).map(([name, parameter]) => [name, parameter.value]),
  ) as Values<Table>;
}
