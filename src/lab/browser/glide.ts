import type { AnyValue, Parameter, ParameterTable, State } from '../../demo/parameters';

/** Milliseconds from one state to another. */
const duration = 400;

/** A number on the way, at most three digits finer than it must be: what the reader sees run past should be short. */
function numberBetween(from: number, to: number, share: number, isLog: boolean, isWhole: boolean): number {
  const value = isLog && from > 0 && to > 0 ? from * (to / from) ** share : from + (to - from) * share;
  const short = isWhole ? Math.round(value) : Number(value.toPrecision(3));
  return Math.min(Math.max(from, to), Math.max(Math.min(from, to), short));
}

function valueBetween(parameter: Parameter, from: AnyValue, to: AnyValue, share: number): AnyValue {
  if (!('min' in parameter) || parameter.kind === 'seed') return to;
  const isLog = 'scale' in parameter && parameter.scale === 'log';
  const isWhole = parameter.kind === 'integer' || parameter.kind === 'steps';
  const between = (a: unknown, b: unknown): unknown => {
    if (typeof a === 'number' && typeof b === 'number') return numberBetween(a, b, share, isLog, isWhole);
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return b;
    return b.map((each, index) => between(a[index], each));
  };
  return between(from, to) as AnyValue;
}

/**
 * The state at a share of the way from one to another: numbers in between, on their own scale; what has nothing between two of its
 * values, a choice, a seed, a list of another length, is at its end from the start.
 */
export function stateBetween(params: ParameterTable, from: State, to: State, share: number): State {
  if (share >= 1) return to;
  return Object.fromEntries(
    Object.entries(params).map(([name, parameter]) => [
      name,
      valueBetween(parameter, from[name] as AnyValue, to[name] as AnyValue, share),
    ]),
  );
}

/** Quick at first and slow at the end: the eye is led to where it stops. */
function eased(time: number): number {
  return 1 - (1 - Math.min(1, time)) ** 3;
}

/** Shows the states between two with the clock, the last one exactly, until `show` says that it is no longer wanted. */
export function glide(params: ParameterTable, from: State, to: State, show: (state: State) => boolean): void {
  let start: number | undefined;
  const frame = (now: number): void => {
    start ??= now;
    const time = (now - start) / duration;
    if (show(stateBetween(params, from, to, eased(time))) && time < 1) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
