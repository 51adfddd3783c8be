// One unit in training: a single step can switch a ReLU off for all samples, and then no gradient brings it back.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { choice, number, steps } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { activation } from '../../../src/math/activations';
import { zeroIfNoise } from '../../../src/math/rounding';
import { trainSingleUnit } from '../../../src/math/single-unit-training';
import { singularValues } from '../../../src/math/singular-values';
import { mean } from '../../../src/math/statistics';
import { inNumPy, source } from './dead-relu/in-numpy';

const inputs = [1, 2, 3] as const;
const targetsOf = {
  line: inputs.map((x) => x / 5),
  minusOne: inputs.map(() => -1),
  pointFour: inputs.map(() => 2 / 5),
} as const;

/** Largest curvature of the loss of a linear unit on these inputs: gradient descent on it needs a rate below 2/L. */
const curvature = singularValues([
  [mean(inputs.map((x) => x * x)), mean(inputs)],
  [mean(inputs), 1],
])[0]!;

const lastX = 3.5;

export const model = defineModel({
  id: 'dead-relu',
  params: {
    slope: number({ min: 0, max: 0.2, step: 0.01, value: 0 }),
    learningRate: number({ min: 0.05, max: 0.5, step: 0.01, value: 0.3 }),
    weight: number({ min: -3, max: 3, step: 0.1, value: 2 }),
    bias: number({ min: -3, max: 3, step: 0.1, value: 0 }),
    targets: choice(['line', 'minusOne', 'pointFour'], 'line'),
    steps: steps({ max: 2000, value: 100 }),
  },
  compute(params) {
    const targets = targetsOf[params.targets];
    const run = trainSingleUnit({ ...params, inputs, targets });
    const f = activation('leakyRelu', { slope: params.slope });
    // At the optimum the errors, and with them what hangs on them, are the rounding of wx + b.
    const [w, b] = [run.weight.at(-1)!, run.bias.at(-1)!];
    const size = lastX * Math.abs(w) + Math.abs(b) + 1;
    const [weight, bias] = [zeroIfNoise(w, size), zeroIfNoise(b, size)];
    const gradient = [run.gradient.weight, run.gradient.bias].map((each) => zeroIfNoise(each, size));
    const bend = -bias / weight;
    const x = bend > 0 && bend < lastX ? [0, bend, lastX] : [0, lastX];
    const nets = inputs.map((each) => weight * each + bias);
    const died = run.active.indexOf(0);
    const diedAt = died < 0 ? null : died;
    const firstLoss = run.active.findIndex((count) => count < inputs.length);
    const recovered = firstLoss < 0 ? -1 : run.active.indexOf(inputs.length, firstLoss);
    const recoveredAt = recovered < 0 ? null : recovered;
    const time = run.weight.map((_, step) => step);
    const overTime = (y: readonly number[]) => ({ x: time, y });
    return {
      weightNow: weight,
      biasNow: bias,
      loss: zeroIfNoise(Math.sqrt(run.loss.at(-1)!), size) === 0 ? 0 : run.loss.at(-1)!,
      active: run.active.at(-1)!,
      gradient,
      gradientSize: Math.hypot(...gradient),
      diedAt,
      recoveredAt,
      deathMark: diedAt,
      recoveryMark: recoveredAt,
      stepLimit: 2 / curvature,
      net: { x, y: x.map((each) => weight * each + bias) },
      output: { x, y: x.map((each) => f.value(weight * each + bias)) },
      targetPoints: { x: inputs, y: targets },
      activeSamples: { x: inputs, y: nets.map((net) => (net > 0 ? f.value(net) : null)) },
      inactiveSamples: { x: inputs, y: nets.map((net) => (net > 0 ? null : f.value(net))) },
      w: overTime(run.weight),
      b: overTime(run.bias),
      lossOverTime: overTime(run.loss),
      activeOverTime: overTime(run.active),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'unitTitle',
      x: { label: 'x', min: 0, max: lastX },
      y: { label: 'y', min: -3, max: 7 },
      series: [
        { label: 'net', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'output', as: 'line', colour: 1 },
        { label: 'targetPoints', as: 'points', colour: 3, shape: 'triangle' },
        { label: 'activeSamples', as: 'points', colour: 1 },
        { label: 'inactiveSamples', as: 'points', colour: 2, shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'parametersTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: ({ params }) => Math.max(10, params.steps) },
      y: { label: 'parameters' },
      series: [
        { label: 'w', as: 'line', colour: 1 },
        { label: 'b', as: 'line', colour: 4, dash: 'dashed' },
      ],
      marks: [
        { label: 'deathMark', axis: 'x', colour: 2, dash: 'dotted' },
        { label: 'recoveryMark', axis: 'x', colour: 3, dash: 'dashed' },
      ],
      handles: (['weight', 'bias'] as const).map((y) => ({ x: () => 0, y })),
    },
    {
      view: 'chart',
      title: 'lossTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: ({ params }) => Math.max(10, params.steps) },
      y: { label: 'lossLabel', scale: 'log', min: 1e-8, max: 100 },
      series: [{ label: 'loss', as: 'line', colour: 2, data: ({ result }) => result.lossOverTime }],
    },
    {
      view: 'chart',
      title: 'activeTitle',
      height: 'low',
      x: { label: 'time', min: 0, max: ({ params }) => Math.max(10, params.steps) },
      y: { label: 'active', min: -0.2, max: 3.2 },
      series: [
        {
          label: 'active',
          as: 'line',
          colour: 1,
          data: ({ result }) => result.activeOverTime,
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        'active',
        { name: 'loss', digits: 5 },
        { name: 'weightNow', digits: 5 },
        { name: 'biasNow', digits: 5 },
        { name: 'gradientSize', digits: 4 },
        'diedAt',
        'recoveredAt',
        { name: 'stepLimit', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source,
      spots: ({ params }) => ({ targets: targetsOf[params.targets].map(inPython).join(', ') }),
      // Above the limit of stability rounding grows from step to step: another order of the same sums ends elsewhere.
      when: ({ learningRate, steps: count }) => learningRate * curvature < 2 || count <= 30,
      gives: {
        weightNow: (params) => inNumPy(params, inputs, targetsOf[params.targets]).w,
        biasNow: (params) => inNumPy(params, inputs, targetsOf[params.targets]).b,
      },
    },
  ],
  words: {
    title: { en: 'Can this unit still learn?', zh: '这个神经元还能学习吗？' },
    slope: { en: 'negative slope *α*', zh: '负半轴斜率 *α*' },
    learningRate: common.learningRate,
    weight: { en: 'start *w*_0', zh: '初值 *w*_0' },
    bias: { en: 'start *b*_0', zh: '初值 *b*_0' },
    targets: { en: 'targets', zh: '目标值' },
    'targets.line': { en: '*x*/5 for each *x*', zh: '每个 *x* 对应 *x*/5' },
    'targets.minusOne': { en: 'always −1', zh: '恒为 −1' },
    'targets.pointFour': { en: 'always 2/5', zh: '恒为 2/5' },
    steps: common.steps,
    unitTitle: { en: 'The unit and its three samples now', zh: '此刻的神经元与三个样本' },
    parametersTitle: { en: '*w* and *b* over time', zh: '*w* 与 *b* 的变化' },
    lossTitle: { en: 'Loss over time', zh: '损失的变化' },
    activeTitle: { en: 'Active samples over time', zh: '激活样本数的变化' },
    x: common.input,
    y: common.output,
    time: common.steps,
    parameters: common.value,
    lossLabel: common.loss,
    net: { en: 'net input *wx* + *b*', zh: '净输入 *wx* + *b*' },
    output: common.output,
    targetPoints: { en: 'targets', zh: '目标值' },
    activeSamples: { en: 'active samples', zh: '激活的样本' },
    inactiveSamples: { en: 'inactive samples', zh: '未激活的样本' },
    w: same('*w*'),
    b: same('*b*'),
    deathMark: { en: 'all samples inactive', zh: '样本全部未激活' },
    recoveryMark: { en: 'all active again', zh: '重新全部激活' },
    weightNow: same('*w*'),
    biasNow: same('*b*'),
    loss: common.loss,
    active: { en: 'number of active samples', zh: '激活的样本数' },
    gradientSize: { en: 'size of the gradient', zh: '梯度的大小' },
    diedAt: { en: 'first step with none active', zh: '首次全部未激活的步' },
    recoveredAt: { en: 'step with all active again', zh: '重新全部激活的步' },
    stepLimit: { en: 'largest *η* for a linear unit', zh: '线性神经元允许的最大 *η*' },
    code: common.inNumPy,
  },
  summary: {
    en: ({ params, result, number: n }) =>
      `At step ${n(params.steps)}, w = ${n(result.weightNow)} and b = ${n(result.biasNow)}. Active samples: ${n(result.active)} of 3. The loss is ${n(result.loss)} and the gradient has size ${n(result.gradientSize)}.`,
    zh: ({ params, result, number: n }) =>
      `第 ${n(params.steps)} 步时 w = ${n(result.weightNow)}，b = ${n(result.biasNow)}。3 个样本中有 ${n(result.active)} 个激活，损失为 ${n(result.loss)}，梯度大小为 ${n(result.gradientSize)}。`,
  },
  remark: {
    en: ({ params, result, number: n }) => {
      if (result.active === 0 && params.slope === 0) {
        if (params.targets === 'minusOne')
          return 'All three net inputs are at most 0, so the gradient is exactly 0. The output of a ReLU is never negative: 0 is as near as it gets to −1. A linear unit can give −1.';
        return `All three net inputs are at most 0, so the gradient is exactly 0: the unit is dead, and no further step changes anything. ${
          params.learningRate < result.stepLimit
            ? `A linear unit would have recovered: η = ${n(params.learningRate, { as: 'tick' })} is below its limit ${n(result.stepLimit)}.`
            : `Here η is also above ${n(result.stepLimit)}, the limit of a linear unit.`
        }`;
      }
      if (result.active === 0) {
        return params.targets === 'minusOne'
          ? 'No net input is positive, but the leak lets a gradient through: the unit still learns. Nothing asks it to become active, since with a leak it can reach these negative targets as it is.'
          : 'No net input is positive, but the leak lets a gradient through: all errors are negative, so the next step raises w and b.';
      }
      return params.learningRate > result.stepLimit
        ? `η is above ${n(result.stepLimit)}: while all samples are active, the error grows along the direction of largest curvature.`
        : null;
    },
    zh: ({ params, result, number: n }) => {
      if (result.active === 0 && params.slope === 0) {
        if (params.targets === 'minusOne')
          return '三个净输入都不大于 0，梯度恰好为 0。ReLU 的输出不能为负，最接近 −1 的是 0；线性神经元则可以输出 −1。';
        return `三个净输入都不大于 0，梯度恰好为 0，神经元已经死亡，此后无论更新多少步，参数都不变。${
          params.learningRate < result.stepLimit
            ? `换成线性神经元则能够恢复，因为 η = ${n(params.learningRate, { as: 'tick' })} 小于它的上限 ${n(result.stepLimit)}。`
            : `这里的 η 也超过了线性神经元的上限 ${n(result.stepLimit)}。`
        }`;
      }
      if (result.active === 0) {
        return params.targets === 'minusOne'
          ? '三个净输入都不大于 0，但负半轴的斜率使梯度不为 0，神经元仍在学习。目标值是负数，在负半轴上就能取到，所以神经元不必重新激活。'
          : '三个净输入都不大于 0，但负半轴的斜率使梯度不为 0：三个误差都是负的，下一步 w 与 b 都会增大。';
      }
      return params.learningRate > result.stepLimit
        ? `η 大于 ${n(result.stepLimit)}：三个样本都激活时，误差沿曲率最大的方向越来越大。`
        : null;
    },
  },
});
