import { expect, it } from 'vitest';
import { counted } from '../../../src/demo/counted';
import type { Demo } from '../../../src/demo/define-demo';
import { formatNumber, type NumberStyle } from '../../../src/demo/format';
import { defaultValues, type State } from '../../../src/demo/parameters';
import { languages } from '../../../src/demo/words';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from './demos';
import { slipsIn } from './sentences';
import { affordable, corners, optionStates, randomState } from './states';

/** All numbers that a demo has in a state: what a summary can be about. */
function numbersIn(value: unknown, found: Set<number> = new Set()): Set<number> {
  if (typeof value === 'number') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) numbersIn(each, found);
  return found;
}

/** The digits with which readouts show each number. */
function digitsShown(demo: Demo, result: object): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  for (const view of demo.views) {
    if (view.view !== 'readouts') continue;
    for (const item of view.items) {
      const { name, digits = 4 } = typeof item === 'string' ? { name: item } : item;
      for (const value of numbersIn((result as Readonly<Record<string, unknown>>)[name])) {
        shown.set(value, Math.max(digits, shown.get(value) ?? 0));
      }
    }
  }
  return shown;
}

/** What a summary says beside the readouts: a number that the demo does not have, or digits that its readout does not show. */
function strayNumbers(demo: Demo, params: State, result: object): string[] {
  const known = numbersIn([params, result]);
  const digits = digitsShown(demo, result);
  const stray: string[] = [];
  const number = (value: number, style: NumberStyle = {}): string => {
    const text = formatNumber(value, style);
    if (!known.has(value)) stray.push(`the summary says ${text}, which is neither parameter nor result`);
    const most = digits.get(value);
    if (most !== undefined && (style.digits ?? 4) > most && !Number.isInteger(value)) {
      stray.push(`the summary gives ${text} with ${style.digits} digits, its readout ${most}`);
    }
    return text;
  };
  for (const language of languages) demo.summary[language]({ params, result, number, counted });
  return stray;
}

it.each(demos.map(({ demo }) => ({ id: demo.id, demo })))(
  'the summary of $id says no number that the demo does not show',
  ({ id, demo }) => {
    const random = createRandom(seedOf(id));
    const drawn = Array.from({ length: 60 }, () => randomState(demo, random));
    const states = [
      defaultValues(demo.params),
      ...affordable(
        demo,
        [...optionStates(demo).slice(0, 100), ...corners(demo, random).slice(0, 100), ...drawn],
        6,
      ),
    ];
    const found = states.flatMap((state) =>
      strayNumbers(
        demo,
        state,
        demo.compute(state, () => {}),
      ),
    );
    expect([...new Set(found)].slice(0, 5)).toEqual([]);
  },
  60_000,
);

it.each([
  'After 100 steps the weights sum to 1, not 1: m = 1.036.',
  '夹角是 90.0°，不再是 90.0°。',
  'After 1 batches the layer has stored mean 0.4.',
  '3 groups of 1 values share their statistics.',
  'In training the 1 equal inputs −3 get outputs.',
  'After 20 step the two units are equal.',
  'The error is NaN.',
  'The ratio is –.',
])('“%s” is found', (sentence) => {
  expect(slipsIn(sentence)).toHaveLength(1);
});

it.each([
  'After 1 step the weights sum to 0.1, not 1: m = 0.1.',
  'It goes from −1 to 1 times the newest one.',
  'The standard deviation is 0.9 on average instead of 1.',
  'σ = 1.5, x̂_1 is 0; the 2-step rule and 10 layers of 16.',
  '权重之和是 0.8784，不是 1。',
])('“%s” is in order', (sentence) => {
  expect(slipsIn(sentence)).toEqual([]);
});
