import { expect, it } from 'vitest';
import { defineModel, showDemo } from '../../src/demo/define-demo';
import { number } from '../../src/demo/parameters';
import type { AnyView, View } from '../../src/demo/views';

/** What stands here is checked by the compiler: a view that it let through would make `@ts-expect-error` an error. */

const model = defineModel({
  id: 'typed',
  params: { rate: number({ min: 0, max: 1, step: 0.1, value: 0.5 }) },
  compute: ({ rate }) => ({
    rate,
    limit: rate > 0 ? [-rate, rate] : null,
    line: rate > 0 ? { x: [0, 1], y: [rate, null] } : null,
  }),
});
type Result = ReturnType<typeof model.compute>;
type Params = Parameters<typeof model.compute>[0];

const word = { en: 'word', zh: '词' };
const demoWith = (...views: readonly View<Params, Result>[]): readonly AnyView[] =>
  showDemo(model, {
    views,
    words: { title: word, rate: word, line: word, limit: word, other: word },
    summary: { en: () => 'A.', zh: () => '甲。' },
  }).views;

const axes = { x: { label: 'rate' }, y: { label: 'rate' } };

it('a curve, a mark and a readout are taken from the result by their names', () => {
  const views = demoWith(
    {
      view: 'chart',
      title: 'title',
      ...axes,
      series: [
        { label: 'line', as: 'line', colour: 1 },
        { label: 'other', as: 'line', colour: 1, data: ({ result }) => result.line },
        { label: 'other', as: 'line', colour: 1, data: { x: [0], y: [1] } },
      ],
      marks: [
        { label: 'limit', axis: 'x', colour: 1 },
        { label: 'other', axis: 'x', colour: 1, at: 1 },
      ],
    },
    { view: 'readouts', items: ['rate', { name: 'limit', digits: 3 }] },
  );
  expect(views).toHaveLength(2);
});

it('a name that the result does not have is a type error', () => {
  demoWith({
    view: 'chart',
    title: 'title',
    ...axes,
    series: [
      // @ts-expect-error the result has no such curve
      { label: 'other', as: 'line', colour: 1 },
    ],
    marks: [
      // @ts-expect-error the result has no such number
      { label: 'other', axis: 'x', colour: 1 },
    ],
  });
  // @ts-expect-error the result has nothing to read out under this name
  demoWith({ view: 'readouts', items: ['other'] });
  // @ts-expect-error nor under this one
  demoWith({ view: 'readouts', items: [{ name: 'other', digits: 3 }] });
});

it('a number in the place of a curve, and a curve in the place of a number, are type errors', () => {
  demoWith({
    view: 'chart',
    title: 'title',
    ...axes,
    series: [
      // @ts-expect-error a number is no curve
      { label: 'rate', as: 'line', colour: 1 },
      // @ts-expect-error nor is one that is given here
      { label: 'other', as: 'line', colour: 1, data: ({ result }) => result.rate },
    ],
    marks: [
      // @ts-expect-error a curve is no place on an axis
      { label: 'line', axis: 'x', colour: 1 },
    ],
  });
  demoWith({
    view: 'plane',
    title: 'title',
    ...axes,
    series: [
      // @ts-expect-error a number is no path
      { label: 'rate', as: 'path', colour: 1 },
    ],
  });
  // @ts-expect-error a curve cannot be read out
  demoWith({ view: 'readouts', items: ['line'] });
});

it('code can only give what a readout can show, from the parameters alone', () => {
  const code = { view: 'code', title: 'title', source: 'x' } as const;
  const readouts = { view: 'readouts', items: ['rate'] } as const;
  expect(demoWith(readouts, { ...code, gives: { rate: ({ rate }) => rate } })).toHaveLength(2);
  // @ts-expect-error a curve is no number
  expect(() => demoWith(readouts, { ...code, gives: { line: () => 1 } })).toThrow();
  // @ts-expect-error the result is not what the code works with
  expect(() => demoWith({ ...code, gives: { limit: ({ result }) => result.limit } })).toThrow();
});
