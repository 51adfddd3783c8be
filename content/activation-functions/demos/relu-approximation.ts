// A sum of ReLUs that passes through a function at equidistant points: what the error does inside and outside.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { evaluateReluSum, reluInterpolation, targetValue } from '../../../src/math/relu-interpolation';
import { zeroIfNoise } from '../../../src/math/rounding';

const left = -Math.PI;
const right = 3 * Math.PI;
const drawn = 240;
const beside = 1e-9;
const fewest = 2;
const most = 64;
/** For the chart of the rate: neighbors of both parities, evenly spread on a logarithmic axis. */
const counts = [2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 23, 24, 31, 32, 47, 48, 63, 64];

const axisRange = {
  sine: { min: -1.5, max: 3.5 },
  absolute: { min: -0.5, max: 6.5 },
  step: { min: -0.3, max: 1.3 },
} as const;

export const model = defineModel({
  id: 'relu-approximation',
  params: {
    target: choice(['sine', 'absolute', 'step'], 'sine'),
    pieces: integer({ min: fewest, max: most, value: 8 }),
  },
  compute({ target, pieces }) {
    const fit = reluInterpolation(target, pieces);
    const grid = Array.from({ length: drawn + 1 }, (_, k) => left + ((right - left) * k) / drawn);
    const jump = grid.findIndex((x) => x >= Math.PI);
    const x = [...grid.slice(0, jump), Math.PI - beside, Math.PI, ...grid.slice(jump + 1)];
    const targets = x.map((at) => targetValue(target, at));
    const sums = x.map((at) => evaluateReluSum(fit, at));
    const exact = (error: number) => zeroIfNoise(error, right);
    const maximumError = exact(fit.maximumError);
    const all = counts.map((count) => reluInterpolation(target, count));
    return {
      targetCurve: { x, y: targets },
      sum: { x, y: sums },
      errorCurve: { x, y: targets.map((value, k) => sums[k]! - value) },
      knots: { x: fit.values.map((_, k) => (2 * Math.PI * k) / pieces), y: fit.values },
      maximumError,
      maximumErrorAt: maximumError === 0 ? null : fit.maximumErrorAt,
      meanAbsoluteError: exact(fit.meanAbsoluteError),
      scaledError: maximumError * pieces ** 2,
      outsideError: exact(Math.abs(evaluateReluSum(fit, right) - targetValue(target, right))),
      maximumErrors: { x: counts, y: all.map((each) => each.maximumError) },
      meanErrors: { x: counts, y: all.map((each) => each.meanAbsoluteError) },
      piecesNow: pieces,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'fitTitle',
      x: { label: 'x', min: left, max: right },
      y: {
        label: 'y',
        min: ({ params }) => axisRange[params.target].min,
        max: ({ params }) => axisRange[params.target].max,
      },
      series: [
        { label: 'targetCurve', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'sum', as: 'line', colour: 1 },
        { label: 'knots', as: 'points', colour: 1 },
      ],
      marks: [{ label: 'interval', axis: 'x', colour: 6, dash: 'dotted', at: [0, 2 * Math.PI] }],
    },
    {
      view: 'chart',
      title: 'errorTitle',
      height: 'low',
      x: { label: 'x', min: left, max: right },
      y: {
        label: 'error',
        min: ({ result }) => -1.5 * result.maximumError - 1e-3,
        max: ({ result }) => 1.5 * result.maximumError + 1e-3,
      },
      series: [{ label: 'errorCurve', as: 'line', colour: 2 }],
      marks: [
        { label: 'interval', axis: 'x', colour: 6, dash: 'dotted', at: [0, 2 * Math.PI] },
        {
          label: 'maximumError',
          axis: 'y',
          colour: 2,
          dash: 'dashed',
          at: ({ result }) => [-result.maximumError, result.maximumError],
        },
      ],
    },
    {
      view: 'chart',
      title: 'rateTitle',
      height: 'low',
      x: { label: 'pieces', scale: 'log', min: 1.8, max: 72 },
      y: { label: 'errorSize', scale: 'log', min: 1e-4, max: 10 },
      series: [
        {
          label: 'maximumError',
          as: 'points',
          colour: 2,
          data: ({ result }) => result.maximumErrors,
        },
        {
          label: 'meanAbsoluteError',
          as: 'points',
          colour: 4,
          shape: 'triangle',
          data: ({ result }) => result.meanErrors,
        },
      ],
      marks: [{ label: 'piecesNow', axis: 'x', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'pieces' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'maximumError', digits: 5 },
        { name: 'maximumErrorAt', digits: 4 },
        { name: 'meanAbsoluteError', digits: 4 },
        { name: 'scaledError', digits: 4 },
        { name: 'outsideError', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'How close does a sum of ReLUs get?', zh: 'ReLU 之和能逼近到什么程度？' },
    target: { en: 'function to approximate', zh: '要逼近的函数' },
    'target.sine': same('sin *x*'),
    'target.absolute': same('|*x* − π|'),
    'target.step': { en: 'step at π', zh: '在 π 处的阶跃' },
    pieces: { en: 'pieces *K*', zh: '段数 *K*' },
    fitTitle: {
      en: 'The function and its approximation on 0 to 2π, drawn from −π to 3π',
      zh: '在 [0, 2π] 上逼近（图中画出 −π 到 3π）',
    },
    errorTitle: { en: 'Approximation minus function', zh: '逼近值减去函数值' },
    rateTitle: { en: 'The error for other numbers of pieces', zh: '误差随段数的变化' },
    x: same('*x*'),
    y: same('*y*'),
    error: { en: 'error', zh: '误差' },
    errorSize: { en: 'size of the error', zh: '误差大小' },
    targetCurve: { en: 'target function', zh: '要逼近的函数' },
    sum: { en: 'sum of *K* ReLUs', zh: '*K* 个 ReLU 之和' },
    knots: { en: 'where they agree', zh: '两者相等的点' },
    interval: { en: 'ends of the interval', zh: '区间端点' },
    errorCurve: { en: 'error', zh: '误差' },
    piecesNow: { en: '*K* chosen', zh: '当前 *K*' },
    maximumError: { en: 'maximum error inside', zh: '区间内最大误差' },
    maximumErrorAt: { en: 'reached at *x*', zh: '取到最大误差的 *x*' },
    meanAbsoluteError: { en: 'mean absolute error inside', zh: '区间内平均绝对误差' },
    scaledError: { en: '*K*^2 × maximum error', zh: '*K*^2 × 最大误差' },
    outsideError: { en: 'error at 3π', zh: '3π 处的误差' },
  },
  summary: {
    en: ({ params, result, number: n }) =>
      `${n(params.pieces)} ReLUs: on the interval the error is at most ${n(result.maximumError)} and on average ${n(result.meanAbsoluteError)}. At 3π, outside, it is ${n(result.outsideError)}.`,
    zh: ({ params, result, number: n }) =>
      `用 ${n(params.pieces)} 个 ReLU 时，区间内的误差不超过 ${n(result.maximumError)}，平均为 ${n(result.meanAbsoluteError)}；在区间外的 3π 处，误差为 ${n(result.outsideError)}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (params.target === 'step') {
        return 'The step is not continuous, so the theorem says nothing about it: the maximum error never falls below one half, although the mean error does fall.';
      }
      return result.maximumError === 0
        ? 'An even number of pieces puts a knot exactly on the bend: inside the interval the sum is the function.'
        : null;
    },
    zh: ({ params, result }) => {
      if (params.target === 'step') {
        return '阶跃函数不连续，定理不适用。平均误差可以下降，最大误差却始终不低于 1/2。';
      }
      return result.maximumError === 0
        ? '段数为偶数时，恰有一个节点落在折点上，所以区间内两者完全相同。'
        : null;
    },
  },
});
