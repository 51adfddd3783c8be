// What the condition number costs: κ for gradient descent, its root for the heavy ball, nothing with the right preconditioner.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { maximumSteps, methods, model } from './gd-condition/model';

export { model };

type Shown = { result: ResultOf<typeof model> };

const looks = {
  'gradient-descent': { colour: 6 },
  'heavy-ball': { colour: 1, dash: 'dashed' },
  preconditioned: { colour: 3, dash: 'dotted' },
} as const;

const methodWords = {
  'gradient-descent': common.gradientDescent,
  'heavy-ball': { en: 'heavy ball', zh: '重球法' },
  preconditioned: { en: 'preconditioned, *P* = *H*^{−1}', zh: '预条件，*P* = *H*^{−1}' },
} as const;

const inSentences = {
  'gradient-descent': { en: 'Gradient descent', zh: '梯度下降' },
  'heavy-ball': { en: 'The heavy ball', zh: '重球法' },
  preconditioned: { en: 'Preconditioned gradient descent', zh: '预条件梯度下降' },
} as const;

type Params = ParamsOf<typeof model>;

/** Whether the start has no error along one of the axes, so that only one of two curvatures matters. */
const hasOneError = ({ start, conditionNumber }: Params, { startValue }: ResultOf<typeof model>): boolean =>
  startValue > 0 && (start[0] === 0 || start[1] === 0) && conditionNumber > 1;

/** Whether the swings of the drawn path can't be told apart. */
const isDense = ({ conditionNumber, learningRate, method, steps, start }: Params): boolean =>
  conditionNumber > 200 &&
  learningRate === 'best' &&
  method === 'gradient-descent' &&
  steps > 40 &&
  Math.abs(start[1]) > 0.2;

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: { label: 'x', min: -1.3, max: 1.3 },
      y: { label: 'y', min: -1.2, max: 1.2 },
      field: ({ params: { conditionNumber } }) => ({
        key: String(conditionNumber),
        value: (x, y) => (x * x + conditionNumber * y * y) / 2,
        levels: [0.02, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
      }),
      series: [{ label: 'path', as: 'path', colour: 1 }],
      handles: [{ point: 'start' }],
    },
    {
      view: 'chart',
      title: 'curvesTitle',
      x: { label: 'conditionNumber', scale: 'log', min: 1, max: 1000 },
      y: { label: 'stepsAxis', scale: 'log', min: 0.8, max: 10_000 },
      series: methods.map((method, i) => ({
        label: `method.${method}`,
        as: 'line' as const,
        ...looks[method],
        data: ({ result }: Shown) => result.curves[i]!,
      })),
      marks: [
        {
          label: 'conditionNumber',
          axis: 'x',
          colour: 4,
          dash: 'dashed',
          at: ({ params }) => params.conditionNumber,
        },
      ],
      handles: [{ x: 'conditionNumber' }],
    },
    {
      view: 'chart',
      title: 'valuesTitle',
      x: {
        label: 'time',
        min: 0,
        max: ({ params }) => (params.steps <= maximumSteps / 2 ? maximumSteps / 2 : maximumSteps),
      },
      y: { label: 'f', scale: 'log', min: 1e-8, max: 1e4 },
      series: methods.map((method) => ({
        label: `method.${method}`,
        as: 'line' as const,
        ...looks[method],
        data: ({ result }: Shown) => {
          const { x, y } = result.walks.find((walk) => walk.method === method)!.values;
          return { x, y: y.map((value) => (value < 1e-9 ? null : value)) };
        },
      })),
      marks: [{ label: 'goal', axis: 'y', colour: 6, dash: 'dotted' }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['methodColumn', 'eta', 'beta', 'rate', 'stepsNeeded'],
      rows: ({ result }) =>
        result.walks.map((walk) => [
          `method.${walk.method}`,
          walk.learningRate,
          walk.method === 'heavy-ball' ? walk.momentum : null,
          walk.rate,
          walk.stepsNeeded,
        ]),
    },
    {
      view: 'readouts',
      items: [
        'stepsNeeded',
        { name: 'rate', digits: 5 },
        { name: 'settings', digits: 4 },
        { name: 'value', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'What the condition number costs', zh: '条件数的代价' },
    conditionNumber: { en: 'condition number *κ*', zh: '条件数 *κ*' },
    learningRate: { en: 'learning rate', zh: '学习率' },
    'learningRate.best': { en: 'for the best rate of convergence', zh: '收敛因子最优' },
    'learningRate.inverse': { en: '1/*L*', zh: '1/*L*' },
    method: { en: 'method drawn', zh: '所绘路径的方法' },
    ...optionWords('method', methodWords),
    start: { en: 'start (*x*, *y*)', zh: '起点 (*x*, *y*)' },
    steps: common.step,
    pathTitle: { en: 'The path on *f* = ½(*x*^2 + *κy*^2)', zh: '*f* = ½(*x*^2 + *κy*^2) 上的路径' },
    x: same('*x*'),
    y: same('*y*'),
    path: { en: 'path', zh: '路径' },
    curvesTitle: { en: 'Steps needed for every condition number', zh: '条件数与所需步数' },
    stepsAxis: { en: 'steps to 10^{−6} of the start', zh: '降到初值的 10^{−6} 所需的步数' },
    valuesTitle: common.valueAtEachStep,
    time: common.step,
    f: same('*f*'),
    goal: common.millionthOfStart,
    tableTitle: { en: 'The three methods side by side', zh: '三种方法对比' },
    methodColumn: { en: 'method', zh: '方法' },
    eta: same('*η*'),
    beta: same('*β*'),
    rate: { en: 'rate: factor on the error per step', zh: '收敛因子（误差每步所乘的倍数）' },
    stepsNeeded: common.stepsToMillionth,
    settings: { en: '*η* and *β* in use', zh: '所用的 *η* 与 *β*' },
    value: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      result.startValue === 0
        ? 'The start is the minimum: nothing is left to do.'
        : `κ = ${number(params.conditionNumber, { as: 'tick' })}. ${inSentences[params.method].en} needs ${counted(result.stepsNeeded ?? 0, 'step')} until f stays below a millionth of its start; after ${counted(params.steps, 'step')} f = ${number(result.value)}.`,
    zh: ({ params, result, number }) =>
      result.startValue === 0
        ? '起点就是最小值点，不需要迭代。'
        : `κ = ${number(params.conditionNumber, { as: 'tick' })} 时，${inSentences[params.method].zh}需要 ${number(result.stepsNeeded ?? 0)} 步使 f 从此低于初值的百万分之一，第 ${number(params.steps)} 步的 f 为 ${number(result.value)}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (hasOneError(params, result)) {
        return 'This start has no error along one of the axes, so only one curvature matters here. The rates in the table are those of a general start.';
      }
      return isDense(params)
        ? 'So many swings lie side by side that the path looks like a bar. Follow it step by step from step 0, or take a smaller κ.'
        : null;
    },
    zh: ({ params, result }) => {
      if (hasOneError(params, result)) {
        return '这个起点在一条坐标轴方向上没有误差，只有一个曲率起作用。表中的收敛因子是对一般起点而言的。';
      }
      return isDense(params) ? '振荡过密，路径看上去连成一片。可以从第 0 步起逐步查看，或者减小 κ。' : null;
    },
  },
});
