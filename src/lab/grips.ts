import type { Handle, Moved } from '../demo/handles';
import type { AnyValue, ParameterTable, State } from '../demo/parameters';
import type { AnyShown } from '../demo/views';
import type { AxisMap } from './axis-map';

type AnyHandle = Handle<State, object>;
type Place = readonly [number, number];

/** The range and the steps of what is moved. */
interface Range {
  readonly kind: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale?: 'linear' | 'log';
}

/** How a hand moves one number along one axis. */
export interface Direction {
  /** Name of the parameter that is set. */
  readonly parameter: string;
  readonly range: Range;
  readonly value: (state: State) => number;
  /** The value of the whole parameter once this number of it is another. */
  readonly withValue: (state: State, value: number) => AnyValue;
  readonly toPlace: (value: number, shown: AnyShown) => number;
  readonly toValue: (place: number, shown: AnyShown) => number;
}

/** A place of a picture that can be grabbed in one state. */
export interface Grip {
  /** Which of several that one handle of the view stands for, from 0. */
  readonly entry: number | undefined;
  readonly x: Direction | undefined;
  readonly y: Direction | undefined;
  /** Where it stands on each axis; undefined on the axis that a mark crosses. */
  readonly at: { readonly x: number | undefined; readonly y: number | undefined };
  readonly comesToClick: boolean;
}

const unchanged = (value: number): number => value;

function isWhole({ kind }: Range): boolean {
  return kind === 'integer' || kind === 'steps' || kind === 'seed';
}

/** The value of the range that is nearest to this one: at a step, or of three digits where the range is logarithmic. */
export function snapped(range: Range, value: number): number {
  const { min, max, step } = range;
  const inside = (any: number): number => Math.min(max, Math.max(min, any));
  if (range.scale === 'log') {
    const rounded = Number(inside(value).toPrecision(3));
    return inside(isWhole(range) ? Math.round(rounded) : rounded);
  }
  return Number(inside(min + Math.round((inside(value) - min) / step) * step).toPrecision(12));
}

/** How far one step goes from a value. */
function stepFrom(range: Range, value: number): number {
  if (range.scale !== 'log') return range.step;
  const digit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return isWhole(range) ? Math.max(1, digit) : digit;
}

/**
 * The value some pixels further along an axis, and on by a step at least: on a wide picture a few pixels may be less. Stays where
 * the range ends.
 */
export function nudged(direction: Direction, shown: AnyShown, map: AxisMap, pixels: number): number {
  const { range, toPlace, toValue } = direction;
  const place = toPlace(direction.value(shown.params), shown);
  const from = snapped(range, toValue(place, shown));
  const wanted = toValue(map.toValue(map.toPixel(place) + pixels), shown);
  if (Number.isNaN(wanted)) return from;
  const value = snapped(range, wanted);
  if (value !== from) return value;
  return snapped(range, from + Math.sign(wanted - from) * stepFrom(range, from));
}

/** A list in which one number is another; what the list lacks before it becomes 0, or what is nearest to it in the range. */
function withEntry(range: Range, list: readonly number[], entry: number, value: number): number[] {
  return Array.from({ length: Math.max(list.length, entry + 1) }, (_, index) =>
    index === entry ? value : (list[index] ?? snapped(range, 0)),
  );
}

function directionOf(moved: Moved<State, object>, params: ParameterTable, each: number): Direction {
  const parameter = typeof moved === 'string' ? moved : moved.parameter;
  const range = params[parameter] as Range & ParameterTable[string];
  const plain = { parameter, range, toPlace: unchanged, toValue: unchanged };
  if (typeof moved !== 'string' && 'entry' in moved) {
    const entry = moved.entry === 'each' ? each : moved.entry;
    const listIn = (state: State) => state[parameter] as readonly number[];
    return {
      ...plain,
      value: (state) => listIn(state)[entry] ?? snapped(range, 0),
      withValue: (state, value) => withEntry(range, listIn(state), entry, value),
    };
  }
  return {
    ...plain,
    ...(typeof moved !== 'string' && moved),
    value: (state) => state[parameter] as number,
    withValue: (_, value) => value,
  };
}

/** One coordinate of one of many points. */
function coordinateOf(parameter: string, params: ParameterTable, entry: number, axis: 0 | 1): Direction {
  const pointsIn = (state: State) => state[parameter] as readonly Place[];
  return {
    parameter,
    range: params[parameter] as Range & ParameterTable[string],
    toPlace: unchanged,
    toValue: unchanged,
    value: (state) => pointsIn(state)[entry]?.[axis] ?? 0,
    withValue: (state, value) =>
      pointsIn(state).map(
        ([x, y], index): Place => (index !== entry ? [x, y] : axis === 0 ? [value, y] : [x, value]),
      ),
  };
}

function lengthOf(value: AnyValue | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

/** All places where one handle of a view can be grabbed in one state: one, none, or one for each number of a list. */
export function gripsOf(handle: AnyHandle, params: ParameterTable, shown: AnyShown): Grip[] {
  const placeOf = (direction: Direction): number => direction.toPlace(direction.value(shown.params), shown);
  if ('points' in handle) {
    return Array.from({ length: lengthOf(shown.params[handle.points]) }, (_, entry) => {
      const [x, y] = ([0, 1] as const).map((axis) => coordinateOf(handle.points, params, entry, axis)) as [
        Direction,
        Direction,
      ];
      return { entry, x, y, at: { x: placeOf(x), y: placeOf(y) }, comesToClick: false };
    });
  }
  const {
    x,
    y,
    comesToClick = false,
  } = 'point' in handle
    ? { x: { parameter: handle.point, entry: 0 }, y: { parameter: handle.point, entry: 1 } }
    : handle;
  const list = [x, y].find((each) => typeof each === 'object' && 'entry' in each && each.entry === 'each');
  const count = typeof list === 'object' ? lengthOf(shown.params[list.parameter]) : 1;
  return Array.from({ length: count }, (_, entry): Grip | null => {
    const along = (axis: typeof x) => {
      if (axis === undefined) return { direction: undefined, place: undefined };
      if (typeof axis === 'function') return { direction: undefined, place: axis(shown, entry) };
      const direction = directionOf(axis, params, entry);
      return { direction, place: placeOf(direction) };
    };
    const [across, up] = [along(x), along(y)];
    if (across.place === null || up.place === null) return null;
    return {
      entry: list === undefined ? undefined : entry,
      x: across.direction,
      y: up.direction,
      at: { x: across.place, y: up.place },
      comesToClick,
    };
  }).filter((grip) => grip !== null);
}

/** What a grip changes when its numbers become these; what nothing moves is left out. */
export function changesOf(
  { x, y }: Grip,
  state: State,
  to: { readonly x?: number; readonly y?: number },
): Record<string, AnyValue> {
  let next = state;
  const changes: Record<string, AnyValue> = {};
  for (const [direction, value] of [
    [x, to.x],
    [y, to.y],
  ] as const) {
    if (direction === undefined || value === undefined || Number.isNaN(value)) continue;
    const { parameter, range, withValue } = direction;
    changes[parameter] = withValue(next, snapped(range, value));
    next = { ...next, [parameter]: changes[parameter] };
  }
  return changes;
}
