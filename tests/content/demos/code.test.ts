import { expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { formatNumber, inPython } from '../../../src/demo/format';
import { stateToQuery } from '../../../src/demo/link';
import { defaultValues, type State } from '../../../src/demo/parameters';
import type { AnyShown, AnyView, CodeView } from '../../../src/demo/views';
import { type Language, languages } from '../../../src/demo/words';
import { codeValue } from '../../../src/lab/code-html';
import { spotValues } from '../../../src/lab/spot-values';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from './demos';
import { affordable, corners, optionStates, randomState } from './states';

/** A line of code beside a picture gives, in every state in which it is shown, the number that a readout shows. */

type Code = CodeView<State, object>;
const isCode = (view: AnyView): view is Code => view.view === 'code';

/** The style of each readout, by its name. */
function digitsOf(demo: Demo): ReadonlyMap<string, number> {
  const items = demo.views.flatMap((view) => (view.view === 'readouts' ? view.items : []));
  return new Map(items.map((item) => (typeof item === 'string' ? [item, 4] : [item.name, item.digits ?? 4])));
}

/** Whether two numbers are the same as far as a reader can see: to the digits shown. */
function agree(given: number, shown: number, digits: number): boolean {
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
function lies(demo: Demo, view: Code, params: State): string[] {
  if (view.when?.(params) === false) return [];
  const result = demo.compute(params, () => {}) as Readonly<Record<string, unknown>>;
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

const withCode = demos.flatMap(({ demo }) =>
  demo.views.filter(isCode).map((view) => ({ id: demo.id, demo, view })),
);

it.runIf(withCode.length > 0).each(withCode)(
  'the code of $id gives the numbers beside it, or is hidden',
  ({ id, demo, view }) => {
    const random = createRandom(seedOf(id));
    const states = [
      defaultValues(demo.params),
      ...affordable(demo, optionStates(demo), 6),
      ...affordable(demo, corners(demo, random)),
      ...affordable(
        demo,
        Array.from({ length: 200 }, () => randomState(demo, random)),
      ),
    ];
    const found = states.flatMap((state) =>
      lies(demo, view, state).map(
        (lie) =>
          `${lie}  at ?${decodeURIComponent(String(new URLSearchParams(stateToQuery(id, demo.params, state))))}`,
      ),
    );
    expect(found.slice(0, 5), `${found.length} lies`).toEqual([]);
    expect(states.some((state) => view.when?.(state) !== false)).toBe(true);
  },
  60_000,
);

it('is compared to the digits that a readout shows', () => {
  expect(agree(0.12344, 0.12345, 4)).toBe(true);
  expect(agree(0.1233, 0.1235, 4)).toBe(false);
  expect(agree(1e-13, 0, 4)).toBe(true);
});
