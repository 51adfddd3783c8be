// What the full gradient of a network costs with each way of differentiating.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { list } from '../../../src/demo/parameters';
import { differentiationCost } from '../../../src/math/differentiation-cost';

/** Factors by which the hidden layers are scaled in the chart: 1/16 to 16. */
const factors = Array.from({ length: 17 }, (_, k) => 2 ** ((k - 8) / 2));

/** Counts are exact and written in full. */
const allDigits = 9;

export const model = defineModel({
  id: 'ad-cost',
  params: {
    sizes: list({ value: [784, 256, 10], min: 1, max: 2000, step: 1, minLength: 2, maxLength: 5 }),
  },
  compute({ sizes }) {
    const units = sizes.map(Math.round);
    const scaled = factors.map((factor) =>
      differentiationCost(
        units.map((size, l) =>
          l === 0 || l === units.length - 1 ? size : Math.max(1, Math.round(factor * size)),
        ),
      ),
    );
    return {
      ...differentiationCost(units),
      units,
      forwardCurve: { x: factors, y: scaled.map((cost) => cost.forwardSweeps) },
      centralCurve: { x: factors, y: scaled.map((cost) => cost.centralDifferencePasses) },
      reverseCurve: { x: factors, y: scaled.map((cost) => cost.reverseSweeps) },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sweeps',
      x: { label: 'factor', scale: 'log', min: 0.0625, max: 16 },
      y: {
        label: 'passes',
        scale: 'log',
        min: 0.1,
        max: ({ result }) => 10 ** Math.ceil(Math.log10(Math.max(10, ...result.centralCurve.y))),
      },
      series: [
        {
          label: 'centralDifferencePasses',
          as: 'line',
          colour: 5,
          dash: 'dotted',
          data: ({ result }) => result.centralCurve,
        },
        {
          label: 'forwardSweeps',
          as: 'line',
          colour: 1,
          dash: 'dashed',
          data: ({ result }) => result.forwardCurve,
        },
        {
          label: 'reverseSweeps',
          as: 'line',
          colour: 2,
          data: ({ result }) => result.reverseCurve,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'parameters', digits: allDigits },
        { name: 'forwardSweeps', digits: allDigits },
        'reverseSweeps',
        { name: 'centralDifferencePasses', digits: allDigits },
        'storedActivations',
      ],
    },
  ],
  words: {
    title: { en: 'What one gradient costs', zh: '求一次梯度的代价' },
    sizes: { en: 'units per layer', zh: '各层神经元数' },
    sweeps: {
      en: 'Sweeps for one gradient as the hidden layers grow',
      zh: '隐藏层变宽时，求一次梯度需要多少次遍历',
    },
    factor: { en: 'width of the hidden layers, as a multiple', zh: '隐藏层宽度的倍数' },
    passes: { en: 'sweeps through the network', zh: '遍历网络的次数' },
    parameters: { en: 'weights and biases', zh: '权重与偏置总数' },
    forwardSweeps: { en: 'forward mode: sweeps', zh: '前向模式：遍历次数' },
    reverseSweeps: { en: 'reverse mode: backward sweeps', zh: '反向模式：反向遍历次数' },
    centralDifferencePasses: { en: 'central differences: forward passes', zh: '中心差分：前向传播次数' },
    storedActivations: { en: 'activations kept per sample', zh: '每个样本要保存的激活值' },
  },
  summary: {
    en: ({ result, number, counted }) =>
      `A ${result.units.join('-')} network has ${number(result.parameters, { digits: allDigits })} parameters: forward mode needs ${number(result.forwardSweeps, { digits: allDigits })} sweeps, central differences ${number(result.centralDifferencePasses, { digits: allDigits })} forward passes, reverse mode one backward sweep and ${counted(result.storedActivations, 'stored number')} per sample.`,
    zh: ({ result, number }) =>
      `${result.units.join('-')} 网络有 ${number(result.parameters, { digits: allDigits })} 个参数，前向模式要遍历 ${number(result.forwardSweeps, { digits: allDigits })} 次，中心差分要做 ${number(result.centralDifferencePasses, { digits: allDigits })} 次前向传播，反向模式只需一次反向遍历，但每个样本要保存 ${number(result.storedActivations)} 个数。`,
  },
  remark: {
    en: ({ result }) =>
      result.units.length === 2
        ? 'Without a hidden layer there is nothing to scale: the lines are flat.'
        : null,
    zh: ({ result }) => (result.units.length === 2 ? '没有隐藏层可以加宽，所以各条线都是水平的。' : null),
  },
});
