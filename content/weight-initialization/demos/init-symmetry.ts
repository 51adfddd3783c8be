// What happens to two hidden units that start equal: XOR with a 2-2-1 network.

import { common } from '../../../src/demo/common-words';
import { curveThrough } from '../../../src/demo/curves';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number, steps } from '../../../src/demo/parameters';
import { trainXor, xorGradient, xorStart } from '../../../src/math/xor-network';

/** The right end of the time axis: a round number, so that the axis moves in few jumps while the demo plays. */
function roundedEnd(taken: number): number {
  return [50, 200, 1000].find((end) => end >= taken) ?? 5000;
}

export const model = defineModel({
  id: 'init-symmetry',
  params: {
    start: choice(['zero', 'constant', 'asymmetric'], 'constant'),
    constant: number({ min: -1, max: 1, step: 0.05, value: 0.5 }),
    learningRate: number({ min: 0.05, max: 2, step: 0.05, value: 0.5 }),
    steps: steps({ max: 5000, value: 5000 }),
  },
  compute({ start, constant, learningRate, steps }) {
    const run = trainXor({ start: xorStart(start, constant), learningRate, steps, points: 200 });
    const gradient = xorGradient(run.final);
    const [firstUnit = [0, 0], secondUnit = [0, 0]] = run.final.hiddenWeights;
    const weightGradients = [...gradient.hiddenWeights.flat(), ...gradient.outputWeights];
    return {
      loss: run.losses.at(-1) ?? 0,
      unitDistance: Math.hypot(...firstUnit.map((weight, input) => weight - (secondUnit[input] ?? 0))),
      largestWeightGradient: Math.max(...weightGradients.map(Math.abs)),
      outputBias: run.final.outputBias,
      firstUnit,
      secondUnit,
      outputs: run.outputs,
      firstUnitPath: curveThrough(run.firstUnit),
      secondUnitPath: curveThrough(run.secondUnit),
      lossLine: { x: run.steps, y: run.losses },
    };
  },
});

export default showDemo(model, {
  acts: { constant: ({ start }) => start === 'constant' },
  views: [
    {
      view: 'plane',
      title: 'units',
      x: { label: 'firstInput', min: -6, max: 6 },
      y: { label: 'secondInput', min: -6, max: 6 },
      series: [
        { label: 'firstUnitPath', as: 'path', colour: 1 },
        { label: 'secondUnitPath', as: 'path', colour: 2, dash: 'dashed', shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'lossCurve',
      height: 'low',
      x: { label: 'step', min: 0, max: ({ params }) => roundedEnd(params.steps) },
      y: { label: 'crossEntropy', min: 0, max: 0.8 },
      series: [{ label: 'lossLine', as: 'line', colour: 3 }],
      marks: [
        { label: 'chance', axis: 'y', colour: 6, dash: 'dashed', at: Math.LN2 },
        { label: 'oneUnit', axis: 'y', colour: 4, dash: 'dotted', at: 0.75 * Math.log(3) - 0.5 * Math.LN2 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'loss', digits: 5 },
        { name: 'unitDistance', digits: 4 },
        { name: 'largestWeightGradient', digits: 4 },
        { name: 'outputBias', digits: 4 },
        { name: 'firstUnit', digits: 5 },
        { name: 'secondUnit', digits: 5 },
        { name: 'outputs', digits: 3 },
      ],
    },
  ],
  words: {
    title: { en: 'Do two units that start equal ever differ?', zh: '初值相同的两个神经元会分开吗？' },
    start: common.start,
    'start.zero': { en: 'all weights 0', zh: '权重全为 0' },
    'start.constant': { en: 'all weights equal', zh: '权重全相等' },
    'start.asymmetric': { en: 'different weights', zh: '权重各不相同' },
    constant: { en: 'common value *c*', zh: '公共值 *c*' },
    learningRate: common.learningRate,
    steps: common.steps,
    units: { en: 'Weight vectors of the two hidden units', zh: '两个隐藏神经元的权重向量' },
    firstInput: { en: 'weight of *x*_1', zh: '*x*_1 的权重' },
    secondInput: { en: 'weight of *x*_2', zh: '*x*_2 的权重' },
    firstUnitPath: { en: 'unit 1 (dot: now)', zh: '神经元 1（圆点为当前）' },
    secondUnitPath: { en: 'unit 2 (cross: now)', zh: '神经元 2（叉号为当前）' },
    lossCurve: { en: 'Loss', zh: '损失' },
    step: common.steps,
    crossEntropy: { en: 'mean cross-entropy (nats)', zh: '平均交叉熵（nat）' },
    lossLine: common.loss,
    chance: { en: 'ln 2: always guess 1/2', zh: 'ln 2：一律输出 1/2' },
    oneUnit: { en: 'the best a single hidden unit can do', zh: '只有一个隐藏神经元时的极限' },
    loss: { en: 'loss now', zh: '当前损失' },
    unitDistance: { en: 'distance of the two units', zh: '两个神经元的距离' },
    largestWeightGradient: { en: 'largest gradient of a weight', zh: '权重梯度的最大绝对值' },
    outputBias: { en: 'bias of the output', zh: '输出层偏置' },
    firstUnit: { en: 'weights of unit 1', zh: '神经元 1 的权重' },
    secondUnit: { en: 'weights of unit 2', zh: '神经元 2 的权重' },
    outputs: { en: 'outputs for 00, 01, 10, 11', zh: '00、01、10、11 的输出' },
  },
  summary: {
    en: ({ params, result, number, counted }) => {
      const loss = number(result.loss, { digits: 4 });
      const taken = `After ${counted(params.steps, 'step')}`;
      if (result.unitDistance === 0)
        return `${taken} the two hidden units are still equal, both at (${result.firstUnit.map((weight) => number(weight, { digits: 3 })).join(', ')}), and the loss is ${loss}.`;
      return `${taken} the two hidden units are ${number(result.unitDistance, { digits: 3 })} apart, and the loss is ${loss}.`;
    },
    zh: ({ params, result, number }) => {
      const loss = number(result.loss, { digits: 4 });
      if (result.unitDistance === 0)
        return `训练 ${number(params.steps)} 步后，两个隐藏神经元仍然完全相同，权重都是 (${result.firstUnit.map((weight) => number(weight, { digits: 3 })).join(', ')})，损失为 ${loss}。`;
      return `训练 ${number(params.steps)} 步后，两个隐藏神经元相距 ${number(result.unitDistance, { digits: 3 })}，损失为 ${loss}。`;
    },
  },
  remark: {
    en: ({ params, result }) => {
      if (params.start === 'zero' || (params.start === 'constant' && params.constant === 0))
        return 'Nothing moves. The hidden activations are tanh 0 = 0, so the output weights get no gradient; the output weights are 0, so the hidden ones get none either. The output bias stays at 0 because the labels are balanced.';
      return result.unitDistance === 0
        ? 'Equal incoming and outgoing weights get equal gradients, so the two units act as one. A single unit can at best get 00 right and answer 2/3 for the other three inputs.'
        : null;
    },
    zh: ({ params, result }) => {
      if (params.start === 'zero' || (params.start === 'constant' && params.constant === 0))
        return '所有权重都不更新：隐藏层的激活值是 tanh 0 = 0，所以输出权重没有梯度；输出权重是 0，所以隐藏层的权重也没有梯度。两类标签各占一半，所以输出层的偏置停在 0。';
      return result.unitDistance === 0
        ? '输入权重与输出权重都相同，梯度就相同，两个神经元只相当于一个。单个神经元最多只能对 00 输出正确，对另外三个输入都输出 2/3。'
        : null;
    },
  },
});
