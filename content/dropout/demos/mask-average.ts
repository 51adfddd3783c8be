// All eight masks of three inputs, side by side: evaluation replaces their average by one pass, exactly or not.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { model } from './mask-average/model';
import { networkView } from './mask-average/network-view';
import { remark, summary } from './mask-average/sentences';

export { model };

const masks = Array.from({ length: 8 }, (_, i) => i.toString(2).padStart(3, '0'));
const maskNames = masks.map((mask) => `mask${mask}`);
const inputNames = ['x1', 'x2', 'x3'];
const maskAxis = { label: 'maskAxis', min: 0.5, max: 8.5, names: maskNames };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'outputsTitle',
      x: maskAxis,
      y: {
        label: 'unitOutput',
        min: 0,
        max: ({ params }) => (params.unit === 'logistic' ? 1 : undefined),
      },
      series: [{ label: 'outputs', as: 'bars', colour: 1 }],
      marks: [
        { axis: 'y', label: 'arithmetic', colour: 2, dash: 'dashed' },
        { axis: 'y', label: 'maskFree', colour: 3 },
        { axis: 'y', label: 'geometric', colour: 5, dash: 'dotted' },
      ],
      handles: [{ x: 'subModel', y: ({ result }) => result.chosen.output }],
    },
    networkView,
    {
      view: 'chart',
      title: 'netInputsTitle',
      x: maskAxis,
      y: { label: 'netInput' },
      series: [{ label: 'netInputs', as: 'bars', colour: 4 }],
      marks: [
        { axis: 'y', label: 'maskFreeNetInput', colour: 3 },
        { axis: 'y', label: 'meanNetInput', colour: 2, dash: 'dashed' },
      ],
      handles: [{ x: 'subModel', y: ({ result }) => result.chosen.netInput }],
    },
    {
      view: 'chart',
      title: 'probabilitiesTitle',
      x: maskAxis,
      y: { label: 'maskProbability', min: 0 },
      series: [{ label: 'probabilities', as: 'bars', colour: 6 }],
      handles: [{ x: 'subModel', y: ({ result }) => result.chosen.probability }],
    },
    {
      view: 'chart',
      title: 'weightsTitle',
      x: { label: 'inputAxis', min: 0.5, max: 3.5, names: inputNames },
      y: { label: 'weightOfInput', min: -3, max: 3 },
      series: [
        {
          label: 'weightOfInput',
          as: 'bars',
          colour: 5,
          data: ({ params }) => ({ x: [1, 2, 3], y: params.weights }),
        },
      ],
      handles: [{ x: (_, entry) => entry + 1, y: { parameter: 'weights', entry: 'each' } }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['maskColumn', 'maskProbability', 'netInput', 'outputColumn'],
      rows: ({ result }) =>
        result.subModels.map(({ mask, probability, netInput, output }) => [
          `mask${mask.join('')}`,
          probability,
          netInput,
          output,
        ]),
      digits: 4,
    },
    {
      view: 'readouts',
      items: [
        { name: 'arithmetic', digits: 5 },
        { name: 'geometric', digits: 5 },
        { name: 'maskFree', digits: 5 },
        { name: 'difference', digits: 3 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `from itertools import product
import numpy as np

w, x = np.array(‹weightList›), np.array(‹inputList›)
b, q = ‹bias›, ‹keep›
def f(z):
    return ‹formula›
M = np.array(list(product([0, 1], repeat=3)))
p = np.prod(np.where(M == 1, q, 1 - q), axis=1)
y = f(M @ (w * x) / q + b)
print(p @ y)         # ‹arithmetic›
print(f(w @ x + b))  # ‹maskFree›`,
      spots: ({ params }) => ({
        weightList: `[${params.weights.join(', ')}]`,
        inputList: `[${params.inputs.join(', ')}]`,
        formula: params.unit === 'logistic' ? '1 / (1 + np.exp(-z))' : 'np.maximum(z, 0)',
      }),
      gives: {
        arithmetic: ({ weights, inputs, bias, keep, unit }) => {
          const f = (z: number) => (unit === 'logistic' ? 1 / (1 + Math.exp(-z)) : Math.max(z, 0));
          let total = 0;
          for (const a of [0, 1])
            for (const b of [0, 1])
              for (const c of [0, 1]) {
                const mask = [a, b, c];
                const z = mask.reduce((sum, kept, j) => sum + (kept * weights[j]! * inputs[j]!) / keep, bias);
                total += mask.reduce((p, kept) => p * (kept === 1 ? keep : 1 - keep), 1) * f(z);
              }
          return total;
        },
        maskFree: ({ weights, inputs, bias, unit }) => {
          const z = weights.reduce((sum, weight, j) => sum + weight * inputs[j]!, bias);
          return unit === 'logistic' ? 1 / (1 + Math.exp(-z)) : Math.max(z, 0);
        },
      },
    },
  ],
  words: {
    title: { en: 'All eight masks side by side', zh: '八种掩码的输出并列比较' },
    weights: { en: 'weights *w*_1, *w*_2, *w*_3', zh: '权重 *w*_1, *w*_2, *w*_3' },
    inputs: { en: 'inputs *x*_1, *x*_2, *x*_3', zh: '输入 *x*_1, *x*_2, *x*_3' },
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    keep: { en: 'keep probability *q*', zh: '保留概率 *q*' },
    unit: { en: 'unit', zh: '神经元' },
    'unit.logistic': { en: 'logistic (sigmoid)', zh: 'logistic（sigmoid）' },
    'unit.relu': same('ReLU'),
    subModel: { en: 'chosen sub-model', zh: '选定的子模型' },
    outputsTitle: { en: 'Outputs', zh: '输出' },
    maskAxis: { en: 'mask (1: kept, 0: dropped)', zh: '掩码（1 保留，0 丢弃）' },
    ...Object.fromEntries(masks.map((mask) => [`mask${mask}`, same(mask)])),
    unitOutput: { en: 'output of the sub-model', zh: '子模型的输出' },
    outputs: { en: 'output of the sub-model', zh: '子模型的输出' },
    arithmetic: { en: 'mean of the outputs', zh: '输出的算术平均' },
    maskFree: { en: 'one pass, no mask', zh: '无掩码的一次前向传播' },
    geometric: { en: 'normalized geometric mean', zh: '归一化几何平均' },
    difference: { en: 'mean minus one pass', zh: '算术平均与无掩码输出之差' },
    networkTitle: { en: 'Network', zh: '网络' },
    ...Object.fromEntries(
      [1, 2, 3].flatMap((j) => [
        [`x${j}`, same(`*x*_${j}`)],
        [`w${j}`, same(`*w*_${j}`)],
      ]),
    ),
    y: same('*y*'),
    passedOn: { en: 'masked input, output', zh: '掩码后的输入与输出' },
    weightOfInput: { en: 'weight', zh: '权重' },
    netInputsTitle: { en: 'Net inputs', zh: '净输入' },
    netInput: { en: 'net input *z*', zh: '净输入 *z*' },
    netInputs: { en: 'net input *z*', zh: '净输入 *z*' },
    maskFreeNetInput: { en: '*z* without a mask', zh: '无掩码的 *z*' },
    meanNetInput: { en: 'mean of *z*', zh: '*z* 的均值' },
    probabilitiesTitle: same('*P*(*m*)'),
    maskProbability: { en: 'probability', zh: '概率' },
    probabilities: { en: 'probability', zh: '概率' },
    weightsTitle: { en: 'Weights', zh: '权重' },
    inputAxis: { en: 'input of the unit', zh: '神经元的输入' },
    maskColumn: { en: 'mask', zh: '掩码' },
    outputColumn: common.output,
    tableTitle: { en: 'The eight sub-models', zh: '八个子模型的数值' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
