import { expect, it } from 'vitest';
import { handleProblems } from '../../src/demo/check-handles';
import { defineModel, showDemo } from '../../src/demo/define-demo';
import { AuthorError } from '../../src/demo/errors';
import { choice, list, number, type ParameterTable, point } from '../../src/demo/parameters';
import type { AnyView, ChartView, GraphView } from '../../src/demo/views';

const params = {
  rate: number({ min: 0, max: 1, step: 0.1, value: 0.5 }),
  batch: list({ min: 0, max: 1, step: 0.1, value: [1], minLength: 1, maxLength: 2 }),
  start: point({ min: 0, max: 1, step: 0.1, value: [0, 1] }),
  path: choice(['left', 'right'], 'left'),
} satisfies ParameterTable;

const chart = (handles: NonNullable<Extract<AnyView, { view: 'chart' }>['handles']>): AnyView => ({
  view: 'chart',
  title: 'title',
  x: { label: 'rate' },
  y: { label: 'rate' },
  series: [],
  handles,
});

const graph = (parameter: string, options: Readonly<Record<string, string>>): AnyView => ({
  view: 'graph',
  title: 'title',
  forward: 'rate',
  backward: 'rate',
  nodes: [{ id: 'in', label: 'rate', column: 0, row: 0 }],
  edges: [],
  values: () => ({}),
  chooses: { parameter, options },
});

it('accepts handles of parameters that are there', () => {
  const handles = [
    { x: 'rate' },
    { y: 'rate', x: () => 0 },
    { x: { parameter: 'batch', entry: 'each' as const }, y: { parameter: 'start', entry: 1 } },
    { point: 'start' },
  ];
  expect(handleProblems(chart(handles), params)).toEqual([]);
  expect(handleProblems(graph('path', { in: 'right' }), params)).toEqual([]);
});

it('names what a handle asks for and the parameters do not have', () => {
  expect(handleProblems(chart([{ x: 'speed' }]), params)).toEqual([expect.stringContaining('“speed”')]);
  expect(handleProblems(chart([{ point: 'rate' }]), params)).toEqual([expect.stringContaining('kind point')]);
  expect(handleProblems(chart([{ x: () => 1 }]), params)).toEqual([expect.stringContaining('must move')]);
  expect(handleProblems(graph('rate', {}), params)).toEqual([expect.stringContaining('kind choice')]);
  expect(handleProblems(graph('path', { out: 'up' }), params)).toEqual([
    expect.stringContaining('“out”'),
    expect.stringContaining('“up”'),
  ]);
});

it('a demo with such a handle is refused with its id', () => {
  const model = defineModel({ id: 'grabless', params, compute: () => ({}) });
  const word = { en: 'word', zh: '词' };
  const show = () =>
    showDemo(model, {
      views: [chart([{ x: 'speed' }]) as never],
      words: {
        title: word,
        rate: word,
        batch: word,
        start: word,
        path: word,
        'path.left': word,
        'path.right': word,
      },
      summary: { en: () => 'A.', zh: () => '甲。' },
    });
  expect(show).toThrow(AuthorError);
  expect(show).toThrow(/grabless.*speed/);
});

it('the compiler knows the parameters of a demo', () => {
  type Params = { readonly rate: number; readonly batch: readonly number[]; readonly path: 'left' | 'right' };
  const handles: ChartView<Params, object>['handles'] = [
    { x: 'rate' },
    // @ts-expect-error a list has many numbers
    { x: 'batch' },
    // @ts-expect-error there is no such parameter
    { x: 'speed' },
    // @ts-expect-error a number has no entries
    { x: { parameter: 'rate', entry: 0 } },
  ];
  // @ts-expect-error a number is no choice
  const chooses: GraphView<Params, object>['chooses'] = { parameter: 'rate', options: {} };
  expect([handles?.length, chooses?.parameter]).toEqual([4, 'rate']);
});
