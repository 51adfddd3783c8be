import { defaultValues, type ParameterTable, type Values } from './parameters';
import { readParameter, writeParameter } from './reading';

/** A parameter of a link that could not be taken as it stands. */
export interface LinkProblem {
  readonly name: string;
  readonly given: string;
  readonly kind: 'unknown' | 'unreadable' | 'clamped';
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
