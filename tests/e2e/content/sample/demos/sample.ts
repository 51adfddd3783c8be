// The demo that the engine is tested on in a browser: every kind of parameter, control and view, with arithmetic that is exact.

import { curveThrough } from '../../../../../src/demo/curves';
import { showDemo } from '../../../../../src/demo/define-demo';
import { defineTrajectory } from '../../../../../src/demo/define-trajectory';
import {
  choice,
  integer,
  list,
  number,
  point,
  points,
  seed,
  several,
  steps,
  toggle,
} from '../../../../../src/demo/parameters';
import { createRandom } from '../../../../../src/math/random';
import { words } from './sample/words';

const places = [0, 1, 2, 3, 4, 5];
/** The middles of eight cells from -2 to 2. */
const middles = [-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75];

/** Sums that are worth nothing, so that a computation takes long enough to be seen under way. */
function dawdle(rounds: number, progress: (fraction: number) => void): number {
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    progress(round / rounds);
    for (let term = 1; term < 200_000; term++) sum += 1 / term;
  }
  return sum > 0 ? rounds : 0;
}

export const model = defineTrajectory({
  id: 'sample',
  params: {
    slope: number({ min: -2, max: 2, step: 0.125, value: 1 }),
    factor: number({ min: 0.01, max: 100, step: 0.01, value: 1, scale: 'log' }),
    count: integer({ min: 1, max: 6, value: 4 }),
    curve: choice(['line', 'square'], 'line'),
    power: integer({ min: 1, max: 4, value: 2 }),
    shown: several(['bars', 'area', 'stairs'], ['bars']),
    logarithmic: toggle(false),
    batch: list({ min: -8, max: 8, step: 0.25, value: [1, 2, 3], minLength: 1, maxLength: 6 }),
    start: point({ min: -2, max: 2, step: 0.25, value: [1, -1] }),
    data: points({
      min: -2,
      max: 2,
      step: 0.25,
      minLength: 1,
      maxLength: 4,
      value: [
        [-1, 1],
        [1.5, -0.5],
      ],
    }),
    cornerX: number({ min: -2, max: 2, step: 0.25, value: -1 }),
    cornerY: number({ min: -2, max: 2, step: 0.25, value: 0.5 }),
    weight: number({ min: -4, max: 4, step: 0.5, value: 2 }),
    bias: number({ min: -4, max: 4, step: 0.5, value: -1 }),
    seed: seed(7),
    rounds: integer({ min: 0, max: 2000, step: 100, value: 0 }),
    steps: steps({ max: 40, value: 5 }),
  },
  trajectory: {
    along: 'steps',
    start: ({ start }) => [start],
    advance(path) {
      const [first, second] = path.at(-1) ?? [0, 0];
      path.push([first / 2, second / 2]);
    },
    copy: (path) => [...path],
  },
  compute(params, progress, path) {
    const { slope, factor, count, curve, power, shown, batch, data, cornerX, cornerY, weight, bias } = params;
    const random = createRandom(params.seed);
    const x = places.slice(0, count);
    const line = { x, y: x.map((each) => slope * each ** (curve === 'square' ? power : 1)) };
    return {
      sum: batch.reduce((sum, each) => sum + each, 0),
      scaled: slope * factor,
      corner: [cornerX, cornerY],
      output: weight * slope + bias,
      draw: random.uniform(),
      worked: dawdle(params.rounds, progress),
      kind: slope < 0 ? 'falls' : 'rises',
      nothing: null,
      line,
      bars: shown.includes('bars') ? { x: batch.map((_, place) => place), y: batch } : null,
      area: shown.includes('area') ? line : null,
      stairs: shown.includes('stairs') ? line : null,
      path: curveThrough(path),
      points: { x: data.map(([first]) => first), y: data.map(([, second]) => second) },
      heights: middles.map((up) => middles.map((across) => up - slope * across)),
      cornerPoint: { x: [cornerX], y: [cornerY] },
    };
  },
  inWorker: ({ rounds }) => rounds > 0,
});

export default showDemo(model, {
  groups: [
    { label: 'axis', names: ['logarithmic'], open: true },
    { label: 'shape', names: ['power'] },
  ],
  acts: { power: ({ curve }) => curve === 'square' },
  inputTables: [
    {
      title: 'unit',
      columns: ['part', 'value'],
      rows: [
        { label: 'weight', cells: ['weight'] },
        { label: 'bias', cells: ['bias'] },
      ],
    },
  ],
  views: [
    {
      view: 'chart',
      title: 'chartTitle',
      x: { label: 'x', min: 0, max: 6 },
      y: { label: 'y', scale: ({ params }) => (params.logarithmic && params.slope > 0 ? 'log' : 'linear') },
      series: [
        { label: 'line', as: 'line', colour: 1 },
        { label: 'dots', as: 'points', colour: 2, shape: 'triangle', data: ({ result }) => result.line },
        { label: 'bars', as: 'bars', colour: 3 },
        { label: 'area', as: 'area', colour: 4 },
        { label: 'stairs', as: 'steps', colour: 5, dash: 'dashed' },
      ],
      marks: [{ label: 'scaled', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [
        {
          x: () => 5,
          y: { parameter: 'slope', toPlace: (slope) => 5 * slope, toValue: (height) => height / 5 },
        },
        { x: 'count' },
        { x: (_, place) => place, y: { parameter: 'batch', entry: 'each' } },
      ],
    },
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'first', min: -2, max: 2 },
      y: { label: 'second', min: -2, max: 2 },
      field: ({ params }) => ({
        key: String(params.slope),
        value: (first, second) => first * first + params.slope ** 2 * second * second,
        levels: [0.5, 1, 2, 4],
      }),
      series: [{ label: 'path', as: 'path', colour: 2 }],
      handles: [{ point: 'start' }],
    },
    {
      view: 'plane',
      title: 'mapTitle',
      height: 'low',
      x: { label: 'first', min: -2, max: 2 },
      y: { label: 'second', min: -2, max: 2 },
      map: {
        categories: [
          { label: 'below', colour: 1 },
          { label: 'above', colour: 2 },
        ],
        cells: ({ params }) => ({
          key: String(params.slope),
          columns: 4,
          rows: 4,
          cells: [0, 1, 2, 3].map((row) =>
            [0, 1, 2, 3].map((column) => (row > params.slope * column ? 1 : 0)),
          ),
        }),
      },
      series: [
        { label: 'cornerPoint', as: 'points', colour: 5 },
        { label: 'points', as: 'points', colour: 3, shape: 'rect' },
      ],
      handles: [{ x: 'cornerX', y: 'cornerY', comesToClick: true }, { points: 'data' }],
    },
    {
      view: 'graph',
      title: 'graphTitle',
      nodes: [
        { id: 'in', label: 'slope', column: 0, row: 0 },
        { id: 'out', label: 'output', column: 1, row: 0 },
      ],
      edges: [{ id: 'w', from: 'in', to: 'out', label: 'weight' }],
      forward: 'forward',
      backward: 'backward',
      chooses: { parameter: 'curve', options: { in: 'line', w: 'square' } },
      values: ({ params, result }) => ({
        in: { forward: params.slope, backward: params.weight },
        w: { forward: params.weight, lit: params.slope > 0 },
        out: { forward: result.output, backward: 1 },
      }),
    },
    {
      view: 'readouts',
      items: ['sum', { name: 'scaled', digits: 3 }, 'corner', 'output', 'draw', 'worked', 'kind', 'nothing'],
    },
    {
      view: 'equation',
      title: 'equationTitle',
      tex: {
        line: String.raw`y=\spot{slope}\,x`,
        square: String.raw`y=\spot{slope}\,x^2`,
      },
      variant: ({ params }) => params.curve,
      spots: ({ params }) => ({ slope: params.slope }),
    },
    {
      view: 'code',
      title: 'codeTitle',
      source: {
        en: 'y = ‹weight› * ‹slope› + ‹bias›  # one unit: ‹output›',
        zh: 'y = ‹weight› * ‹slope› + ‹bias›  # 一个神经元：‹output›',
      },
      when: ({ curve }) => curve === 'line',
      gives: { output: ({ weight, slope, bias }) => weight * slope + bias },
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['x', 'y'],
      rows: ({ result: { line } }) => line.x.map((each, place) => [each, line.y[place] ?? null]),
    },
    {
      view: 'plane',
      title: 'shadesTitle',
      height: 'low',
      x: { label: 'first', min: -2, max: 2 },
      y: { label: 'second', min: -2, max: 2 },
      map: {
        categories: [
          { label: 'below', colour: 1 },
          { label: 'above', colour: 2 },
        ],
        scale: { label: 'distance', from: 0, to: 4 },
        cells: ({ result: { heights } }) => ({
          columns: 8,
          rows: 8,
          cells: heights.map((row) => row.map((height) => (height < 0 ? 0 : 1))),
          values: heights.map((row) => row.map(Math.abs)),
        }),
      },
      series: [{ label: 'points', as: 'points', colour: 3, hollow: true }],
    },
    {
      view: 'maps',
      title: 'unitsTitle',
      below: { label: 'below', colour: 1 },
      above: { label: 'above', colour: 2 },
      scale: { label: 'value', to: 4 },
      columns: ({ params: { count, weight }, result: { heights } }) => [
        { label: 'unit', maps: [heights] },
        {
          label: 'output',
          maps: places.slice(0, count).map((place) => heights.map((row) => row.map((each) => place * each))),
          weights: places.slice(0, count).map((place) => [place % 2 === 0 ? weight : -weight]),
        },
      ],
    },
  ],
  words,
  summary: {
    en: ({ params, number }) => `The slope is ${number(params.slope)}.`,
    zh: ({ params, number }) => `斜率为 ${number(params.slope)}。`,
  },
  remark: {
    en: ({ params }) => (params.slope === 0 ? 'A slope of zero: nothing rises.' : null),
    zh: ({ params }) => (params.slope === 0 ? '斜率为零：没有上升。' : null),
  },
});
