// Swapped hidden units are the same function; half-way between the two sets of weights the loss is higher.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { list, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import {
  lossAgainstTeacher,
  mixNetworks,
  swapUnits,
  twoUnitOutput,
} from '../../../src/math/curvature/two-unit-network';

const mixings = Array.from({ length: 101 }, (_, i) => i / 100);
const inputs = Array.from({ length: 81 }, (_, i) => -2 + i / 20);
const weights = { min: -3, max: 3, step: 0.1, minLength: 2, maxLength: 2 };

export const model = defineModel({
  id: 'permutation-nonconvex',
  params: {
    mixing: number({ min: 0, max: 1, step: 0.01, value: 0.5 }),
    hiddenWeights: list({ ...weights, value: [2, 0.5] }),
    outputWeights: list({ ...weights, value: [1, -1] }),
  },
  compute({ mixing, hiddenWeights: hidden, outputWeights: output }) {
    const teacher = { hidden, output };
    const swapped = swapUnits(teacher);
    const network = mixNetworks(teacher, swapped, mixing);
    const lossAt = (t: number) => lossAgainstTeacher(mixNetworks(teacher, swapped, t), teacher);
    const functionOf = (of: typeof teacher | typeof network) => ({
      x: inputs,
      y: inputs.map((x) => twoUnitOutput(of, x)),
    });
    const losses = mixings.map(lossAt);
    return {
      loss: lossAt(mixing),
      lossAtTeacher: lossAt(0),
      lossAtSwapped: lossAt(1),
      lossAtMiddle: lossAt(0.5),
      weightsNow: [...network.hidden, ...network.output],
      alongSegment: { x: mixings, y: losses },
      chord: { x: [0, 1], y: [lossAt(0), lossAt(1)] },
      teacher: functionOf(teacher),
      mixed: functionOf(network),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'segmentTitle',
      x: { label: 'mixing', min: 0, max: 1 },
      y: { label: 'loss', min: 0 },
      series: [
        { label: 'alongSegment', as: 'line', colour: 2 },
        { label: 'chord', as: 'line', colour: 6, dash: 'dashed' },
      ],
      handles: [{ x: 'mixing', y: ({ result }) => result.loss }],
    },
    {
      view: 'chart',
      title: 'functionsTitle',
      x: { label: 'input', min: -2, max: 2 },
      y: { label: 'output' },
      series: [
        { label: 'teacher', as: 'line', colour: 6 },
        { label: 'mixed', as: 'line', colour: 1, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'loss', digits: 6 },
        'lossAtTeacher',
        'lossAtSwapped',
        { name: 'lossAtMiddle', digits: 6 },
        { name: 'weightsNow', digits: 3, as: 'tick' },
      ],
    },
  ],
  words: {
    title: { en: 'Two equal minima, a hill between', zh: '两个最小值点之间的损失' },
    mixing: { en: 'share *t* of the swapped weights', zh: '交换后权重的占比 *t*' },
    hiddenWeights: { en: 'hidden weights *w*_1, *w*_2', zh: '隐藏层权重 *w*_1, *w*_2' },
    outputWeights: { en: 'output weights *v*_1, *v*_2', zh: '输出层权重 *v*_1, *v*_2' },
    segmentTitle: { en: 'Loss on the way from *θ* to *θ*′', zh: '从 *θ* 到 *θ*′ 的损失' },
    loss: { en: 'loss at *t*', zh: '*t* 处的损失' },
    alongSegment: { en: 'mean squared error', zh: '均方误差' },
    chord: { en: 'chord', zh: '弦' },
    functionsTitle: { en: 'What the networks compute', zh: '网络所表示的函数' },
    input: { en: 'input *x*', zh: '输入 *x*' },
    output: { en: 'output', zh: '输出' },
    teacher: { en: 'at *θ* and at *θ*′', zh: '*θ* 与 *θ*′ 处' },
    mixed: { en: 'at the mixed weights', zh: '插值权重处' },
    lossAtTeacher: { en: 'loss at *θ*', zh: '*θ* 处的损失' },
    lossAtSwapped: { en: 'loss at *θ*′', zh: '*θ*′ 处的损失' },
    lossAtMiddle: { en: 'loss half-way', zh: '中点处的损失' },
    weightsNow: same('*w*_1, *w*_2, *v*_1, *v*_2'),
  },
  summary: {
    en: ({ params, result, number }) =>
      `The loss at t = ${number(params.mixing, { as: 'tick' })} is ${number(result.loss)}; at both ends it is 0, half-way ${number(result.lossAtMiddle)}.${result.lossAtMiddle > 1e-12 ? ' The chord lies below the graph there, so the loss is not convex.' : ''}`,
    zh: ({ params, result, number }) =>
      `t = ${number(params.mixing, { as: 'tick' })} 处的损失是 ${number(result.loss)}，两端都是 0，中点处是 ${number(result.lossAtMiddle)}。${result.lossAtMiddle > 1e-12 ? '该处弦在图像下方，所以损失不是凸函数。' : ''}`,
  },
  remark: {
    en: ({ result }) =>
      result.lossAtMiddle > 1e-12
        ? null
        : 'Half-way the network computes the same function as at θ (such as with two equal units), so this segment cannot tell whether the loss is convex. Choose other weights.',
    zh: ({ result }) =>
      result.lossAtMiddle > 1e-12
        ? null
        : '此时中点处的网络与 θ 处的网络表示同一个函数（例如两个神经元相同），由这条线段不能判断损失是否为凸函数，请换一组权重。',
  },
});
