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

const places = [0, 1, 2, 3, 4, 5];

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
    const { slope, factor, count, curve, shown, batch, data, cornerX, cornerY, weight, bias } = params;
    const random = createRandom(params.seed);
    const x = places.slice(0, count);
    const line = { x, y: x.map((each) => slope * (curve === 'square' ? each * each : each)) };
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
      cornerPoint: { x: [cornerX], y: [cornerY] },
    };
  },
  inWorker: ({ rounds }) => rounds > 0,
});

export default showDemo(model, {
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
  ],
  words: {
    title: { en: 'A sample of everything', zh: '样例' },
    slope: { en: 'slope *a*', zh: '斜率 *a*' },
    factor: { en: 'factor *k*', zh: '倍数 *k*' },
    count: { en: 'points', zh: '点数' },
    curve: { en: 'curve', zh: '曲线' },
    'curve.line': { en: 'line', zh: '直线' },
    'curve.square': { en: 'parabola', zh: '抛物线' },
    shown: { en: 'also shown', zh: '同时画出' },
    'shown.bars': { en: 'bars', zh: '柱' },
    'shown.area': { en: 'area', zh: '面积' },
    'shown.stairs': { en: 'stairs', zh: '阶梯' },
    logarithmic: { en: 'logarithmic axis', zh: '对数坐标' },
    batch: { en: 'batch', zh: '批' },
    start: { en: 'start', zh: '起点' },
    cornerX: { en: 'corner *x*', zh: '角点 *x*' },
    cornerY: { en: 'corner *y*', zh: '角点 *y*' },
    weight: { en: 'weight', zh: '权重' },
    bias: { en: 'bias', zh: '偏置' },
    seed: { en: 'seed', zh: '种子' },
    rounds: { en: 'rounds of work', zh: '计算轮数' },
    steps: { en: 'steps', zh: '步数' },
    unit: { en: 'The unit', zh: '神经元' },
    part: { en: 'part', zh: '参数' },
    value: { en: 'value', zh: '取值' },
    chartTitle: { en: 'A chart', zh: '曲线图' },
    x: { en: '*x*', zh: '*x*' },
    y: { en: '*y*', zh: '*y*' },
    line: { en: 'the curve', zh: '曲线' },
    dots: { en: 'its points', zh: '曲线上的点' },
    bars: { en: 'the batch', zh: '批中的数' },
    area: { en: 'the area below', zh: '曲线下的面积' },
    stairs: { en: 'stairs', zh: '阶梯' },
    planeTitle: { en: 'A plane with contours', zh: '等高线' },
    mapTitle: { en: 'A plane with cells', zh: '格子图' },
    first: { en: '*u*', zh: '*u*' },
    second: { en: '*v*', zh: '*v*' },
    path: { en: 'path', zh: '路径' },
    below: { en: 'below', zh: '下方' },
    above: { en: 'above', zh: '上方' },
    cornerPoint: { en: 'corner', zh: '角点' },
    data: { en: 'data', zh: '数据' },
    points: { en: 'data', zh: '数据' },
    graphTitle: { en: 'A network', zh: '网络' },
    forward: { en: 'value', zh: '取值' },
    backward: { en: 'derivative', zh: '导数' },
    sum: { en: 'sum of the batch', zh: '批的总和' },
    scaled: { en: '*a* times *k*', zh: '*a* 乘 *k*' },
    corner: { en: 'corner', zh: '角点' },
    output: { en: 'output', zh: '输出' },
    draw: { en: 'draw', zh: '随机数' },
    worked: { en: 'rounds worked', zh: '已算轮数' },
    kind: { en: 'direction', zh: '走向' },
    falls: { en: 'falls', zh: '下降' },
    rises: { en: 'rises', zh: '上升' },
    nothing: { en: 'nothing', zh: '无' },
    equationTitle: { en: 'An equation', zh: '公式' },
    codeTitle: { en: 'Code', zh: '代码' },
    tableTitle: { en: 'A table', zh: '表' },
  },
  summary: {
    en: ({ params, number }) => `The slope is ${number(params.slope)}.`,
    zh: ({ params, number }) => `斜率为 ${number(params.slope)}。`,
  },
  remark: {
    en: ({ params }) => (params.slope === 0 ? 'A slope of zero: nothing rises.' : null),
    zh: ({ params }) => (params.slope === 0 ? '斜率为零：没有上升。' : null),
  },
});
