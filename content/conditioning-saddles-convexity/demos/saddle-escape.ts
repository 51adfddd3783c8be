// Near a saddle the distance to the axis grows exponentially, from exactly 0 it never does.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { saddle } from '../../../src/math/optimization/test-functions';
import { maximumSteps, methods, model, nearest } from './saddle-escape/model';
import { methodWords, remark, summary } from './saddle-escape/sentences';

export { model };

type Shown = { params: { steps: number }; result: ResultOf<typeof model> };

const looks = {
  'gradient-descent': { colour: 1 },
  momentum: { colour: 4, dash: 'dashed' },
  adam: { colour: 2, dash: 'dotted' },
} as const;

/** The start on a logarithmic axis, at whose left end 0 stands. */
const startOnLogAxis = {
  parameter: 'startY',
  toPlace: (value: number) => Math.max(value, nearest),
  toValue: (place: number) => (place < 3 * nearest ? 0 : Number(place.toPrecision(3))),
} as const;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: { label: 'x', min: -1.4, max: 1.4 },
      y: { label: 'y', min: -1.1, max: 1.1 },
      field: () => ({
        key: 'saddle',
        value: (x, y) => saddle.value([x, y]),
        levels: [-1.5, -1, -0.6, -0.3, -0.1, -0.02, 0, 0.02, 0.1, 0.3, 0.6, 1, 1.5],
      }),
      series: [
        { label: 'path', as: 'path', colour: 1 },
        { label: 'eachStep', as: 'points', colour: 1, shape: 'cross', data: ({ result }) => result.path },
        { label: 'here', as: 'points', colour: 2 },
      ],
      handles: [{ x: () => 1, y: 'startY' }],
    },
    {
      view: 'chart',
      title: 'distanceTitle',
      x: {
        label: 'time',
        min: 0,
        max: ({ params }) => (params.steps <= 100 ? 100 : maximumSteps),
      },
      y: { label: 'distance', scale: 'log', min: nearest, max: 10 },
      series: methods.map((method) => ({
        label: `method.${method}`,
        as: 'line' as const,
        ...looks[method],
        data: ({ result }: Shown) => result.walks.find((walk) => walk.method === method)!.distance,
      })),
      marks: [{ label: 'goal', axis: 'y', colour: 6, dash: 'dotted', at: 1 }],
    },
    {
      view: 'chart',
      title: 'curvesTitle',
      x: { label: 'startY', scale: 'log', min: nearest, max: 1 },
      y: { label: 'stepsNeeded', min: 0 },
      series: methods.map((method, i) => ({
        label: `method.${method}`,
        as: 'line' as const,
        ...looks[method],
        data: ({ result }: Shown) => result.curves[i]!,
      })),
      handles: [{ x: startOnLogAxis }],
      marks: [
        {
          label: 'startNow',
          axis: 'x',
          colour: 6,
          dash: 'dashed',
          at: ({ params }) => Math.max(params.startY, nearest),
        },
        { label: 'leftEnd', axis: 'x', colour: 2, dash: 'dotted', at: nearest },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['method', 'stepsNeeded'],
      rows: ({ result }) =>
        result.walks.map((walk) => [`method.${walk.method}`, walk.steps ?? 'neverLeaves']),
    },
    {
      view: 'readouts',
      items: [
        'escapeSteps',
        'nearSteps',
        'predicted',
        { name: 'position', digits: 4 },
        { name: 'height', digits: 4 },
        { name: 'gradientSize', digits: 3 },
      ],
    },
  ],
  words: {
    title: { en: 'Away from a saddle', zh: '逃离鞍点' },
    startY: { en: 'distance from the *x*-axis *y*_0', zh: '起点到 *x* 轴的距离 *y*_0' },
    learningRate: common.learningRate,
    method: { en: 'method', zh: '方法' },
    ...optionWords('method', methodWords),
    noise: { en: 'gradient noise (sd)', zh: '梯度噪声（标准差）' },
    seed: common.seed,
    steps: common.step,
    pathTitle: { en: 'The path on *f* = *x*^2 − *y*^2', zh: '*f* = *x*^2 − *y*^2 上的路径' },
    x: same('*x*'),
    y: same('*y*'),
    path: { en: 'path', zh: '路径' },
    eachStep: { en: 'each step', zh: '每一步' },
    nearSteps: {
      en: 'steps so far at the saddle, |∇*f*| < 1/10',
      zh: '迄今停留在鞍点附近（|∇*f*| < 1/10）的步数',
    },
    here: { en: 'position now', zh: '当前位置' },
    distanceTitle: { en: 'Distance from the *x*-axis at each step', zh: '每一步到 *x* 轴的距离' },
    time: common.step,
    distance: same('|*y*|'),
    goal: { en: '|*y*| = 1: left', zh: '|*y*| = 1（已逃离）' },
    curvesTitle: { en: 'Steps to leave from every start, no noise', zh: '逃离所需步数（无噪声）' },
    stepsNeeded: { en: 'steps until |*y*| ≥ 1', zh: '达到 |*y*| ≥ 1 的步数' },
    startNow: { en: 'this start', zh: '当前起点' },
    leftEnd: same('*y*_0 = 0'),
    tableTitle: { en: 'The three methods from this start', zh: '三种方法对比（当前起点）' },
    neverLeaves: { en: 'never leaves', zh: '不能逃离' },
    escapeSteps: { en: 'steps until |*y*| ≥ 1', zh: '达到 |*y*| ≥ 1 的步数' },
    predicted: { en: '⌈ln(1/*y*_0) / ln(1 + 2*η*)⌉', zh: '⌈ln(1/*y*_0) / ln(1 + 2*η*)⌉' },
    position: { en: '(*x*, *y*) now', zh: '当前 (*x*, *y*)' },
    height: { en: '*f* now', zh: '当前 *f*' },
    gradientSize: { en: 'length of the gradient now', zh: '当前梯度的范数' },
  },
  summary,
  remark,
});
