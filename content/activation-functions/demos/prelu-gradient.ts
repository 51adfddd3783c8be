// PReLU on one sample: which gradient its slope receives, and what the misprinted formula would do.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number, toggle } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { differenceQuotient } from '../../../src/math/gradient-check';
import { misprintedPreluGradient, preluGradient } from '../../../src/math/prelu-gradient';

/** Both functions are straight between these; the misprint jumps at 0. */
const grid = [-5, -1e-9, 0, 5];
const slopes = Array.from({ length: 41 }, (_, k) => (k - 20) / 20);
const difference = 1e-5;

export const model = defineModel({
  id: 'prelu-gradient',
  params: {
    x: number({ min: -5, max: 5, step: 0.1, value: -2 }),
    slope: number({ min: -1, max: 1, step: 0.01, value: 0.25 }),
    target: number({ min: -3, max: 3, step: 0.1, value: 1 }),
    printed: toggle(false),
  },
  compute({ x, slope, target, printed }) {
    const gradient = printed ? misprintedPreluGradient : preluGradient;
    const now = gradient(x, slope, target);
    const lossOfSlope = (alpha: number) => gradient(x, alpha, target).loss;
    const reach = 0.3;
    return {
      ...now,
      slopeDifference: differenceQuotient(lossOfSlope, slope, difference, 'central'),
      inputDifference: differenceQuotient((at) => gradient(at, slope, target).loss, x, difference, 'central'),
      error: now.output - target,
      factor: Math.min(0, x),
      prelu: { x: grid, y: grid.map((at) => preluGradient(at, slope, target).output) },
      misprint: printed ? { x: grid, y: grid.map((at) => (at < 0 ? slope : at)) } : null,
      sample: { x: [x], y: [now.output] },
      targetPoint: { x: [x], y: [target] },
      lossCurve: { x: slopes, y: slopes.map(lossOfSlope) },
      tangent: {
        x: [slope - reach, slope + reach],
        y: [now.loss - reach * now.slopeGradient, now.loss + reach * now.slopeGradient],
      },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'functionTitle',
      x: { label: 'input', min: -5, max: 5 },
      y: { label: 'f', min: -3, max: 5 },
      series: [
        { label: 'prelu', as: 'line', colour: 1 },
        { label: 'misprint', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'sample', as: 'points', colour: 1 },
        { label: 'targetPoint', as: 'points', colour: 3, shape: 'triangle' },
      ],
      handles: [
        { x: ({ params }) => params.x, y: 'target' },
        { x: 'x', y: ({ result }) => result.output },
      ],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      height: 'low',
      x: { label: 'slopeAxis', min: -1, max: 1 },
      y: { label: 'loss' },
      series: [
        { label: 'loss', as: 'line', colour: 1, data: ({ result }) => result.lossCurve },
        { label: 'tangent', as: 'line', colour: 6, dash: 'dotted' },
        {
          label: 'sample',
          as: 'points',
          colour: 1,
          data: ({ params, result }) => ({ x: [params.slope], y: [result.loss] }),
        },
      ],
      handles: [{ x: 'slope', y: ({ result }) => result.loss }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'output', digits: 5 },
        { name: 'loss', digits: 5 },
        { name: 'slopeGradient', digits: 5 },
        { name: 'slopeDifference', digits: 5 },
        { name: 'inputGradient', digits: 5 },
        { name: 'inputDifference', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        right: String.raw`\frac{\partial L}{\partial\alpha}=(f-t)\,\min(0,x)=(\spot{error})\cdot(\spot{factor})=\spot{slopeGradient}`,
        printed: String.raw`\frac{\partial L}{\partial\alpha}=(f-t)\cdot[x<0]=\spot{slopeGradient}`,
      },
      variant: ({ params }) => (params.printed ? 'printed' : 'right'),
    },
  ],
  words: {
    title: {
      en: 'What does the slope of PReLU learn from one sample?',
      zh: '一个样本会使 PReLU 的斜率怎样变化？',
    },
    x: common.input,
    slope: { en: 'slope *α*', zh: '斜率 *α*' },
    target: { en: 'target *t*', zh: '目标值 *t*' },
    printed: { en: 'use the constant *α* for *x* < 0', zh: '改用常数：*x* < 0 时 *f* = *α*' },
    functionTitle: { en: 'The function, the sample and its target', zh: '函数、样本与目标值' },
    lossTitle: { en: 'The loss as a function of the slope', zh: '损失随斜率的变化' },
    input: same('*x*'),
    slopeAxis: { en: 'slope *α*', zh: '斜率 *α*' },
    f: same('*f*(*x*)'),
    prelu: same('PReLU'),
    misprint: { en: 'constant *α* on the left', zh: '左侧为常数 *α*' },
    sample: { en: 'this sample', zh: '当前样本' },
    targetPoint: { en: 'target', zh: '目标值' },
    tangent: common.tangent,
    output: { en: 'output *f*', zh: '输出 *f*' },
    loss: { en: 'loss *L*', zh: '损失 *L*' },
    slopeGradient: { en: 'd*L*/d*α* by formula', zh: '公式 d*L*/d*α*' },
    slopeDifference: { en: 'd*L*/d*α* by differences', zh: '差商 d*L*/d*α*' },
    inputGradient: { en: 'd*L*/d*x* by formula', zh: '公式 d*L*/d*x*' },
    inputDifference: { en: 'd*L*/d*x* by differences', zh: '差商 d*L*/d*x*' },
    rule: { en: 'The gradient of the slope', zh: '斜率的梯度' },
  },
  summary: {
    en: ({ params, result, number: n }) =>
      `f = ${n(result.output)} for x = ${n(params.x)}. The slope receives the gradient ${n(result.slopeGradient)}, the previous layer ${n(result.inputGradient)}.`,
    zh: ({ params, result, number: n }) =>
      `x = ${n(params.x)} 时 f = ${n(result.output)}。斜率得到的梯度为 ${n(result.slopeGradient)}，传回前一层的梯度为 ${n(result.inputGradient)}。`,
  },
  remark: {
    en: ({ params }) => {
      if (params.x === 0 && params.printed && params.slope !== 0)
        return 'At x = 0 the function with the constant jumps: it has no slope there, and the difference quotient measures the jump.';
      if (params.x === 0 && params.slope !== 1)
        return `At x = 0 there is a kink: the formula takes the ${params.printed ? 'right' : 'left'} slope, the difference quotient the average of both.`;
      if (params.printed && params.x < 0) {
        return 'The constant is flat on the left: the previous layer receives nothing, and the gradient of α has lost its factor x.';
      }
      return params.x > 0 ? 'A positive input says nothing about α: its gradient is 0.' : null;
    },
    zh: ({ params }) => {
      if (params.x === 0 && params.printed && params.slope !== 0)
        return '常数给出的函数在 x = 0 处跳跃，导数不存在，差商得到的只是跳跃的高度。';
      if (params.x === 0 && params.slope !== 1)
        return `x = 0 是折点：公式取${params.printed ? '右' : '左'}导数，差商取左、右导数的平均。`;
      if (params.printed && params.x < 0) {
        return '常数函数在负半轴是平的，前一层得不到任何梯度，α 的梯度也丢了因子 x。';
      }
      return params.x > 0 ? '输入为正时输出与 α 无关，所以 α 的梯度为 0。' : null;
    },
  },
});
