// One run for each learning rate: the loss that is left falls, turns, and breaks off at a cliff.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number, steps } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { bestRateAfter, divergenceStep, lossAfter } from '../../../src/math/capacity/learning-rate-sweep';
import { quadraticWalk } from '../../../src/math/optimization/quadratic-walk';

const [lowest, highest] = [1e-4, 0.03];
const valley = { curvatures: [1, 100], start: [1, 1] };
const flat = { curvatures: [1], start: [1] };
const steep = { curvatures: [100], start: [1] };
const startValue = lossAfter(valley, 0, 0);
const limit = 2 / 100;

/** What the pictures show of f at least, and at most above: what lies outside is left out, so that the axis stays readable. */
const [bottom, top] = [1e-4, 1e4];
const drawn = (value: number): number | null => (value >= 1e-25 && value <= top * 100 ? value : null);
/** The foot of the axis: a power of ten below the lowest value of the sweep. */
const footBelow = (value: number): number => Math.min(bottom, 10 ** Math.floor(Math.log10(value)) / 10);

/** Learning rates of the sweep: even on the logarithmic axis, and dense near the cliff. */
const rates = [
  ...Array.from({ length: 120 }, (_, i) => lowest * (0.018 / lowest) ** (i / 120)),
  ...Array.from({ length: 161 }, (_, i) => 0.018 + i * 2.5e-5),
  ...Array.from({ length: 33 }, (_, i) => 0.02225 + i * 2.5e-4).filter((rate) => rate <= highest),
];

const drawnSteps = 60;

export const model = defineModel({
  id: 'lr-sweep',
  params: {
    learningRate: number({ min: lowest, max: highest, step: 1e-4, value: 0.015, scale: 'log' }),
    steps: steps({ min: 10, max: 1000, value: 100 }),
  },
  compute({ learningRate, steps: count }) {
    const sweep = (where: typeof valley) => ({
      x: rates,
      y: rates.map((rate) => drawn(lossAfter(where, rate, count))),
    });
    const divergedAt = divergenceStep(valley, learningRate, count);
    const value = divergedAt === null ? lossAfter(valley, learningRate, count) : null;
    const walk = quadraticWalk(
      'gradient-descent',
      { learningRate, momentum: 0 },
      { ...valley, steps: count },
    );
    const [x = [], y = []] = walk.coordinates;
    const inSight = y.findIndex((each) => Math.abs(each) > 3);
    const shown = Math.min(drawnSteps + 1, inSight === -1 ? y.length : inSight + 1);
    const best = bestRateAfter(valley, count);
    const bestValue = lossAfter(valley, best, count);
    const stride = Math.max(1, Math.floor(count / 400));
    const times = walk.values.map((_, t) => t).filter((t) => t % stride === 0 || t === count);
    return {
      value: value ?? 'tooLarge',
      height: value === null ? null : drawn(value),
      divergedAt,
      best,
      bestValue,
      lowest: { x: [best], y: [bestValue] },
      foot: footBelow(bestValue),
      limit,
      startValue,
      factors: [1 - learningRate, 1 - 100 * learningRate],
      total: sweep(valley),
      flatPart: sweep(flat),
      steepPart: sweep(steep),
      overTime: { x: times, y: times.map((t) => drawn(walk.values[t]!)) },
      path: { x: x.slice(0, shown), y: y.slice(0, shown) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sweepTitle',
      x: { label: 'learningRate', scale: 'log', min: lowest, max: highest },
      y: { label: 'f', scale: 'log', min: ({ result }) => result.foot, max: top },
      series: [
        { label: 'total', as: 'line', colour: 1 },
        { label: 'flatPart', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'steepPart', as: 'line', colour: 2, dash: 'dotted' },
        { label: 'lowest', as: 'points', colour: 4, shape: 'triangle' },
      ],
      marks: [
        { label: 'limit', axis: 'x', colour: 2, dash: 'dashed' },
        { label: 'startValue', axis: 'y', colour: 6, dash: 'dotted' },
      ],
      handles: [{ x: 'learningRate', y: ({ result }) => result.height }],
    },
    {
      view: 'chart',
      title: 'timeTitle',
      x: { label: 'time', min: 0, max: ({ params }) => params.steps },
      y: { label: 'f', scale: 'log', min: ({ result }) => result.foot, max: top },
      series: [{ label: 'overTime', as: 'line', colour: 1 }],
      marks: [{ label: 'startValue', axis: 'y', colour: 6, dash: 'dotted' }],
    },
    {
      view: 'plane',
      title: 'pathTitle',
      x: { label: 'x', min: -0.2, max: 1.2 },
      y: { label: 'y', min: -1.2, max: 1.2 },
      field: () => ({
        key: 'valley',
        value: (x, y) => (x * x + 100 * y * y) / 2,
        levels: [0.02, 0.1, 0.3, 1, 3, 10, 30, 60],
      }),
      series: [{ label: 'path', as: 'path', colour: 1 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'value', digits: 7 },
        { name: 'factors', digits: 4 },
        { name: 'best', digits: 4 },
        { name: 'bestValue', digits: 4 },
        'limit',
        'divergedAt',
      ],
    },
    {
      view: 'equation',
      title: 'withNumbers',
      tex: String.raw`\begin{gathered}f_t=\tfrac12(1-\eta)^{2t}+50\,(1-100\eta)^{2t}\\=\tfrac12(\spot{flatFactor})^{\spot{exponent}}+50\,(\spot{steepFactor})^{\spot{exponent}}\end{gathered}`,
      spots: ({ params, result }) => ({
        flatFactor: result.factors[0]!,
        steepFactor: result.factors[1]!,
        exponent: 2 * params.steps,
      }),
      digits: 4,
    },
    {
      view: 'code',
      title: 'inNumPy',
      source: `import numpy as np
curvature, x = np.array([1, 100]), np.array([1.0, 1.0])
for _ in range(‹steps›):
    x = x - ‹rate› * curvature * x
(curvature * x**2).sum() / 2  # ‹value›`,
      spots: ({ params }) => ({ rate: String(params.learningRate) }),
      when: ({ learningRate, steps: count }) => divergenceStep(valley, learningRate, count) === null,
      gives: {
        value: ({ learningRate, steps: count }) => {
          if (divergenceStep(valley, learningRate, count) !== null) return null;
          let [x, y] = [1, 1];
          for (let step = 0; step < count; step++) {
            x -= learningRate * x;
            y -= learningRate * 100 * y;
          }
          return (x * x + 100 * y * y) / 2;
        },
      },
    },
  ],
  words: {
    title: { en: 'A sweep over the learning rate', zh: '遍历学习率' },
    learningRate: common.learningRate,
    steps: common.step,
    sweepTitle: {
      en: 'The loss that is left, for every learning rate',
      zh: '训练结束时的损失随学习率的变化',
    },
    f: same('*f*'),
    total: { en: '*f* after *t* steps', zh: '第 *t* 步的 *f*' },
    flatPart: { en: 'flat direction, *λ* = 1', zh: '平缓方向 *λ* = 1' },
    steepPart: { en: 'steep direction, *λ* = 100', zh: '陡峭方向 *λ* = 100' },
    lowest: { en: 'lowest *f*', zh: '*f* 的最小值' },
    limit: { en: 'limit 2/*λ*_{max}', zh: '上限 2/*λ*_{max}' },
    startValue: { en: '*f* at the start', zh: '起点处的 *f*' },
    timeTitle: common.valueAtEachStep,
    time: common.step,
    overTime: { en: '*f* with this *η*', zh: '取此 *η* 时的 *f*' },
    pathTitle: { en: 'The path of the first steps', zh: '最初几步的路径' },
    x: same('*x*'),
    y: same('*y*'),
    path: { en: 'path', zh: '路径' },
    value: { en: '*f* at step *t*', zh: '第 *t* 步的 *f*' },
    tooLarge: { en: 'above 10¹⁰⁰', zh: '大于 10¹⁰⁰' },
    factors: { en: 'factors per step: flat, steep', zh: '每步的系数（平缓、陡峭）' },
    best: { en: 'lowest *f* at this *t*: *η* =', zh: '该 *t* 下 *f* 最小时 *η* =' },
    bestValue: { en: 'lowest *f* at this *t*', zh: '该 *t* 下 *f* 的最小值' },
    divergedAt: { en: 'step at which *f* exceeds 10^{100}', zh: '*f* 超过 10^{100} 的步数' },
    withNumbers: common.withTheseNumbers,
    inNumPy: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      const reached =
        typeof result.value === 'string'
          ? `With η = ${number(params.learningRate)} f exceeds 10¹⁰⁰ at step ${number(result.divergedAt ?? 0)}.`
          : `After ${counted(params.steps, 'step')} with η = ${number(params.learningRate)}, f = ${number(result.value)}. A step multiplies the flat direction by ${number(result.factors[0]!)}, the steep one by ${number(result.factors[1]!)}.`;
      return `${reached} The lowest f after ${counted(params.steps, 'step')} is at η = ${number(result.best)}.`;
    },
    zh: ({ params, result, number }) => {
      const reached =
        typeof result.value === 'string'
          ? `学习率取 ${number(params.learningRate)}，f 在第 ${number(result.divergedAt ?? 0)} 步超过 10¹⁰⁰。`
          : `学习率取 ${number(params.learningRate)}，第 ${number(params.steps)} 步的 f 为 ${number(result.value)}。每一步，平缓方向的误差乘以 ${number(result.factors[0]!)}，陡峭方向的误差乘以 ${number(result.factors[1]!)}。`;
      return `${reached}第 ${number(params.steps)} 步的 f 在 η = ${number(result.best)} 处最小。`;
    },
  },
  remark: {
    en: ({ params }) => {
      if (params.learningRate > limit)
        return 'Above 2/λ_{max} = 0.02 the steep factor is below −1: this direction grows with every step, whatever the flat one does.';
      if (params.learningRate === limit)
        return 'At the limit the steep factor is −1: that coordinate swings between 1 and −1 and never shrinks.';
      return null;
    },
    zh: ({ params }) => {
      if (params.learningRate > limit)
        return '学习率超过 2/λ_{max} = 0.02，陡峭方向的系数小于 −1，该方向的误差每一步都增大，与平缓方向无关。';
      if (params.learningRate === limit)
        return '学习率恰好等于上限，陡峭方向的系数为 −1，该坐标在 1 与 −1 之间来回跳动，不会缩小。';
      return null;
    },
  },
});
