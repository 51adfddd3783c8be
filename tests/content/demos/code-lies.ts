import type { Demo } from '../../../src/demo/define-demo';
import { formatNumber, inPython } from '../../../src/demo/format';
import type { State } from '../../../src/demo/parameters';
import type { AnyShown, AnyView, CodeView } from '../../../src/demo/views';
import { type Language, languages } from '../../../src/demo/words';
import { codeValue } from '../../../src/lab/code-html';
import { spotValues } from '../../../src/lab/spot-values';

/** A line of code beside a picture gives, in every state in which it is shown, the number that a readout shows. */

export type Code = CodeView<State, object>;
export const isCode = (view: AnyView): view is Code => view.view === 'code';

/** The style of each readout, by its name. */
function digitsOf(demo: Demo): ReadonlyMap<string, number> {
  const items = demo.views.flatMap((view) => (view.view === 'readouts' ? view.items : []));
  return new Map(items.map((item) => (typeof item === 'string' ? [item, 4] : [item.name, item.digits ?? 4])));
}

/** Whether two numbers are the same as far as a reader can see: to the digits shown. */
export function agree(given: number, shown: number, digits: number): boolean {
  return Math.abs(given - shown) <= Math.max(10 ** -digits * Math.abs(shown), 1e-12);
}

function flat(value: unknown): readonly number[] {
  return (Array.isArray(value) ? value : [value]) as readonly number[];
}

/** The comments of the code in this state. */
function commentsOf(view: Code, shown: AnyShown, language: Language): string[] {
  const spots = spotValues(view, shown);
  const source = typeof view.source === 'string' ? view.source : view.source[language];
  const text = source.replace(/‹(\w+)›/g, (_, name: string) => codeValue(spots[name]));
  return [...text.matchAll(/#.*/g)].map(([comment]) => comment);
}

/** Readouts that differ from what the code gives, and decimals in its comments that it does not give. */
function liesOf(demo: Demo, view: Code, params: State, result: Readonly<Record<string, unknown>>): string[] {
  if (view.when?.(params) === false) return [];
  const digits = digitsOf(demo);
  const given = Object.entries(view.gives).flatMap(([name, of]) => {
    const value = (of as (params: State) => number | readonly number[] | null)(params);
    return value === null ? [] : [{ name, value: flat(value), shown: flat(result[name]) }];
  });
  const wrong = given.flatMap(({ name, value, shown }) =>
    value.length === shown.length && value.every((each, k) => agree(each, shown[k]!, digits.get(name)!))
      ? []
      : [
          `the code gives ${value.map((each) => formatNumber(each, { digits: 6 }))} for ${name}, the readout is ${shown.map((each) => formatNumber(each, { digits: 6 }))}`,
        ],
  );
  const known = new Set(given.flatMap(({ shown }) => shown.map((each) => inPython(each))));
  const stray = languages.flatMap((language) =>
    commentsOf(view, { params, result }, language)
      .flatMap((comment) => comment.match(/-?\d+\.\d+(e[-+]?\d+)?/g) ?? [])
      .filter((decimal) => !known.has(decimal))
      .map((decimal) => `its comment says ${decimal}, which the code is not known to give`),
  );
  return [...wrong, ...stray];
}

/** Where the code of a demo does not give the numbers beside it in one state, although it is shown. */
export function codeLies(demo: Demo, params: State, result: object): string[] {
  return demo.views
    .filter(isCode)
    .flatMap((view) => liesOf(demo, view, params, result as Readonly<Record<string, unknown>>));
}
