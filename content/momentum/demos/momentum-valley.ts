// Gradient descent, momentum in its two forms and Nesterov's method in a long valley.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import {
  highestMomentum,
  highestRate,
  lowestRate,
  maximumSteps,
  methods,
  model,
} from './momentum-valley/model';
import { methodWords, remark, summary } from './momentum-valley/sentences';

export { model };

/** The time axis ends at half the way or at the whole way, so that it stands still while the walk goes on. */
const horizon = ({ params }: { params: { steps: number } }): number =>
  params.steps <= maximumSteps / 2 ? maximumSteps / 2 : maximumSteps;

/** Half squared radii: the contours of the valley are ellipses through these x. */
const levels = [2, 5, 10, 16, 24, 36, 54, 80, 120].map((radius) => radius ** 2 / 2);

/** How each method is drawn, in both pictures. */
const looks = {
  'gradient-descent': { colour: 6 },
  momentum: { colour: 1 },
  'momentum-average': { colour: 4, dash: 'dashed' },
  'nesterov-look-ahead': { colour: 5, dash: 'dotted' },
} as const;

/** One series for each method, with nothing to show while the method is not drawn. */
const seriesOf = <As extends 'path' | 'line'>(as: As, of: 'path' | 'values') =>
  methods.map((method) => ({
    label: `methods.${method}`,
    as,
    ...looks[method],
    data: ({ result }: { result: ResultOf<typeof model> }) =>
      result.walks.find((walk) => walk.method === method)?.[of] ?? null,
  }));

export default showDemo(model, {
  acts: { learningRate: ({ optimal }) => !optimal, momentum: ({ optimal }) => !optimal },
  views: [
    {
      view: 'plane',
      title: 'pathsTitle',
      equalUnits: true,
      x: { label: 'x', min: -12, max: 12 },
      y: { label: 'y', min: -4, max: 4 },
      field: ({ params: { conditionNumber } }) => ({
        key: String(conditionNumber),
        value: (x, y) => (x * x + conditionNumber * y * y) / 2,
        levels,
      }),
      series: seriesOf('path', 'path'),
      handles: [{ point: 'start' }],
    },
    {
      view: 'chart',
      title: 'valuesTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'f', scale: 'log', min: 1e-8, max: 1e4 },
      series: seriesOf('line', 'values'),
      marks: [{ label: 'goal', axis: 'y', colour: 6, dash: 'dotted' }],
    },
    {
      view: 'table',
      title: 'comparison',
      columns: ['method', 'eta', 'beta', 'valueNow', 'stepsToGoal', 'limitColumn'],
      rows: ({ result }) =>
        result.walks.map((walk) => [
          `methods.${walk.method}`,
          walk.learningRate,
          walk.method === 'gradient-descent' ? null : walk.momentum,
          walk.value,
          walk.stepsNeeded,
          walk.limit,
        ]),
    },
    {
      view: 'plane',
      title: 'regionTitle',
      x: { label: 'learningRate', scale: 'log', min: lowestRate, max: highestRate },
      y: { label: 'momentum', min: 0, max: highestMomentum },
      map: {
        categories: [
          { label: 'fast', colour: 3 },
          { label: 'medium', colour: 1 },
          { label: 'slow', colour: 6 },
          { label: 'diverges', colour: 2 },
        ],
        cells: ({ result }) => result.region,
      },
      series: [
        { label: 'limitLine', as: 'line', colour: 2 },
        { label: 'here', as: 'points', colour: 4, shape: 'cross' },
      ],
      handles: [{ x: 'learningRate', y: 'momentum' }],
    },
    {
      view: 'chart',
      title: 'directionsTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'part', scale: 'log', min: 1e-8, max: 1e4 },
      series: [
        { label: 'along', as: 'line', colour: 3 },
        { label: 'across', as: 'line', colour: 2, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 5 },
        'stepsNeeded',
        { name: 'highest', digits: 5, as: 'tick' },
        { name: 'limit', digits: 4, as: 'tick' },
        { name: 'angle', digits: 4 },
        { name: 'rates', digits: 4 },
        { name: 'settings', digits: 4 },
        { name: 'position', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Four methods in a long valley', zh: '狭长山谷里的四种方法' },
    learningRate: common.learningRate,
    momentum: common.momentum,
    conditionNumber: { en: 'condition number *κ*', zh: '条件数 *κ*' },
    steps: common.step,
    methods: { en: 'methods drawn', zh: '画出的方法' },
    ...optionWords('methods', methodWords),
    examined: { en: 'method examined', zh: '查看详情的方法' },
    ...optionWords('examined', methodWords),
    optimal: { en: 'each method at its best rate of convergence', zh: '各方法取收敛因子最优的 *η* 与 *β*' },
    start: { en: 'start (*x*, *y*)', zh: '起点 (*x*, *y*)' },
    pathsTitle: {
      en: 'Paths in the valley *f* = ½(*x*^2 + *κy*^2)',
      zh: '山谷 *f* = ½(*x*^2 + *κy*^2) 中的路径',
    },
    x: { en: '*x*: along the valley', zh: '*x*：沿谷底' },
    y: { en: '*y*: across', zh: '*y*：横向' },
    valuesTitle: common.valueAtEachStep,
    time: common.step,
    f: same('*f*'),
    goal: common.millionthOfStart,
    comparison: { en: 'Side by side', zh: '四种方法对比' },
    method: { en: 'method', zh: '方法' },
    eta: same('*η*'),
    beta: same('*β*'),
    valueNow: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    stepsToGoal: { en: 'below 10^{−6} of the start after', zh: '从此低于初值 10^{−6} 的步数' },
    limitColumn: { en: 'stable below *η* =', zh: '稳定上限 *η* =' },
    regionTitle: {
      en: 'Rate of convergence over *η*, *β* (method examined)',
      zh: '收敛因子（*η*、*β* 平面）',
    },
    fast: { en: 'rate below 0.9', zh: '收敛因子小于 0.9' },
    medium: { en: '0.9 to 0.99', zh: '0.9 到 0.99' },
    slow: { en: '0.99 to 1: slow', zh: '0.99 到 1（很慢）' },
    diverges: { en: 'diverges', zh: '发散' },
    limitLine: { en: 'stability limit', zh: '稳定界限' },
    here: { en: 'in use', zh: '当前取值' },
    directionsTitle: {
      en: 'Left over by direction (method examined)',
      zh: '各方向的剩余误差',
    },
    part: { en: 'part of *f*', zh: '*f* 的组成部分' },
    along: { en: 'along the valley, ½*x*^2', zh: '沿谷底 ½*x*^2' },
    across: { en: 'across it, ½*κy*^2', zh: '横向 ½*κy*^2' },
    value: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    stepsNeeded: common.stepsToMillionth,
    highest: { en: 'highest *f* so far', zh: '目前为止最大的 *f*' },
    limit: { en: 'stable below *η* =', zh: '稳定上限 *η* =' },
    angle: {
      en: 'angle at the start, −∇*f* to the minimum, °',
      zh: '起点处 −∇*f* 与指向最小值方向的夹角，°',
    },
    rates: { en: 'rates: along, across', zh: '收敛因子（沿谷底、横向）' },
    settings: { en: '*η* and *β* in use', zh: '所用的 *η* 与 *β*' },
    position: { en: '(*x*, *y*) at step *t*', zh: '第 *t* 步的 (*x*, *y*)' },
  },
  summary,
  remark,
});
