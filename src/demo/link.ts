import { defaultValues, type ParameterTable, type Values } from './parameters';
import { readParameter, writeParameter } from './reading';

/** A parameter of a link that could not be taken as it stands. */
export interface LinkProblem {
  readonly name: string;
  readonly given: string;
  readonly kind: 'unknown' | 'unreadable' | 'clamped' | 'noPicture';
}

/**
 * The query of a link to one state of a demo, such as `ema-weights.beta=0.98&ema-weights.shown=60`. Parameters at
 * their default are left out, so the default state has the empty query.
 */
export function stateToQuery<Table extends ParameterTable>(
  id: string,
  table: Table,
  values: Values<Table>,
): [key: string, text: string][] {
  return Object.entries(table)
    .map(([name, parameter]): [string, string, string] => [
      `${id}.${name}`,
      writeParameter(values[name] as Values<Table>[string]),
      writeParameter(parameter.value),
    ])
    .filter(([, text, usual]) => text !== usual)
    .map(([key, text]) => [key, text]);
}

/** What the choice of a picture, counted from 1, adds to a link. */
export function pictureToPairs(id: string, place: number): [key: string, text: string][] {
  return place === 1 ? [] : [[`${id}.view`, String(place)]];
}

/**
 * The state that a link asks for: the demo's defaults, changed by every pair that belongs to the demo. Nothing throws;
 * what could not be taken is listed in `problems`.
 */
export function queryToState<Table extends ParameterTable>(
  id: string,
  table: Table,
  pairs: Iterable<readonly [key: string, text: string]>,
): { values: Values<Table>; problems: LinkProblem[] } {
  const values: Record<string, unknown> = { ...defaultValues(table) };
  const problems: LinkProblem[] = [];
  for (const [key, text] of pairs) {
    if (!key.startsWith(`${id}.`)) continue;
    const name = key.slice(id.length + 1);
    // The pinned state and the chosen picture are read by others.
    if (name === 'A' || name.startsWith('A.') || name === 'view') continue;
    const parameter = Object.hasOwn(table, name) ? table[name] : undefined;
    if (parameter === undefined) {
      problems.push({ name, given: text, kind: 'unknown' });
      continue;
    }
    const reading = readParameter(parameter, text);
    values[name] = reading.value;
    if (reading.problem) problems.push({ name, given: text, kind: reading.problem });
  }
  return { values: values as Values<Table>, problems };
}

/**
 * The pinned state of a comparison as a part of a link: `ema-weights.A=1` says that there is one, `ema-weights.A.beta=0.5`
 * how it differs from the default.
 */
export function pinnedToQuery<Table extends ParameterTable>(
  id: string,
  table: Table,
  pinned: Values<Table> | undefined,
): [key: string, text: string][] {
  return pinned === undefined ? [] : [[`${id}.A`, '1'], ...stateToQuery(`${id}.A`, table, pinned)];
}

/** The pinned state that a link asks for, if it does. */
export function queryToPinned<Table extends ParameterTable>(
  id: string,
  table: Table,
  pairs: Iterable<readonly [key: string, text: string]>,
): { pinned: Values<Table> | undefined; problems: LinkProblem[] } {
  const own = [...pairs].filter(([key]) => key === `${id}.A` || key.startsWith(`${id}.A.`));
  if (own.length === 0) return { pinned: undefined, problems: [] };
  const { values, problems } = queryToState(
    `${id}.A`,
    table,
    own.filter(([key]) => key !== `${id}.A`),
  );
  return { pinned: values, problems };
}
