// Batch normalization takes out how long the weight vector is, and what follows for its gradient and its learning rate.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { idealNorm, loss, model } from './bn-scale-invariance/model';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'gradientChart',
      x: { label: 'scaleAxis', scale: 'log', min: 0.01, max: 100 },
      y: { label: 'gradientAxis', scale: 'log', min: 0.001, max: 100 },
      series: [
        { label: 'gradientCurve', as: 'line', colour: 2 },
        { label: 'ideal', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'hereGradient', as: 'points', colour: 2 },
      ],
      handles: [{ x: 'scale', y: ({ result }) => result.gradientNorm }],
    },
    {
      view: 'chart',
      title: 'outputChart',
      height: 'low',
      x: { label: 'scaleAxis', scale: 'log', min: 0.01, max: 100 },
      y: { label: 'outputAxis', min: -1.5, max: 1.5 },
      series: [
        { label: 'output1', as: 'line', colour: 1 },
        { label: 'output2', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'output3', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'output4', as: 'line', colour: 5 },
      ],
      marks: [{ label: 'hereMark', axis: 'x', colour: 6 }],
      handles: [{ x: 'scale' }],
    },
    {
      view: 'chart',
      title: 'angleChart',
      height: 'low',
      x: { label: 'scaleAxis', scale: 'log', min: 0.01, max: 100 },
      y: { label: 'angleAxis', min: 40, max: 100 },
      series: [
        { label: 'angleCurve', as: 'line', colour: 2 },
        { label: 'hereAngle', as: 'points', colour: 2 },
      ],
      marks: [{ label: 'rightAngle', axis: 'y', colour: 6, dash: 'dashed', at: 90 }],
      handles: [{ x: 'scale', y: ({ result }) => result.angle }],
    },
    {
      view: 'plane',
      title: 'plane',
      equalUnits: true,
      x: {
        label: 'firstWeight',
        min: ({ result }) => -result.reach,
        max: ({ result }) => result.reach,
      },
      y: {
        label: 'secondWeight',
        min: ({ result }) => -result.reach,
        max: ({ result }) => result.reach,
      },
      field: () => ({
        key: 'loss',
        value: (first, second) => loss([first, second]),
        levels: [0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1.1, 1.3, 1.45],
      }),
      series: [
        { label: 'sameLength', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'weights', as: 'path', colour: 1 },
        { label: 'descent', as: 'path', colour: 2 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'gradientNorm', digits: 5 },
        { name: 'firstOutput', digits: 7 },
        { name: 'angle', digits: 4 },
        { name: 'gradientDotWeights', digits: 4 },
        { name: 'turn', digits: 4 },
        { name: 'weightNorm', digits: 5 },
        { name: 'lossAfter', digits: 4 },
        { name: 'gradient', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}\varepsilon\to0:\quad\|\nabla L(aw)\|&=\tfrac1a\,\|\nabla L(w)\|=\frac{\spot{ideal}}{\spot{scale}}=\spot{expected}\\ \varepsilon=10^{-5}:\quad\|\nabla L(aw)\|&=\spot{gradientNorm}\end{aligned}`,
      spots: ({ params }) => ({ ideal: idealNorm, expected: idealNorm / params.scale }),
      digits: 5,
    },
  ],
  words: {
    title: { en: 'Multiply the weights by *a*: what changes?', zh: '把权重乘以 *a*，什么会变？' },
    scale: { en: 'factor *a* of the weights', zh: '权重的倍数 *a*' },
    learningRate: common.learningRate,
    steps: { en: 'steps of gradient descent', zh: '梯度下降步数' },
    gradientChart: { en: 'The gradient shrinks like 1/*a*', zh: '梯度与 1/*a* 成正比' },
    outputChart: { en: 'The four outputs', zh: '四个输出' },
    plane: { en: 'Updates in the plane of *w*', zh: '*w* 平面上的更新' },
    angleChart: { en: 'The right angle goes first', zh: '最先失去的是直角' },
    angleAxis: { en: 'angle between gradient and *w* (°)', zh: '梯度与 *w* 的夹角（°）' },
    angleCurve: { en: 'angle', zh: '夹角' },
    hereAngle: { en: 'at your *a*', zh: '当前的 *a*' },
    rightAngle: same('90°'),
    angle: { en: 'angle of gradient and *w* (°)', zh: '梯度与 *w* 的夹角（°）' },
    scaleAxis: { en: 'factor *a*', zh: '倍数 *a*' },
    gradientAxis: same('‖∂*L*/∂*w*‖'),
    outputAxis: { en: 'output of the unit', zh: '神经元的输出' },
    firstWeight: same('*w*_1'),
    secondWeight: same('*w*_2'),
    ideal: { en: 'exactly 1/*a* (*ε* → 0)', zh: '严格的 1/*a*（*ε* → 0）' },
    gradientCurve: { en: 'gradient norm', zh: '梯度范数' },
    hereGradient: { en: 'at your *a*', zh: '当前的 *a*' },
    output1: { en: 'sample 1', zh: '样本 1' },
    output2: { en: 'sample 2', zh: '样本 2' },
    output3: { en: 'sample 3', zh: '样本 3' },
    output4: { en: 'sample 4', zh: '样本 4' },
    hereMark: { en: 'your *a*', zh: '当前的 *a*' },
    sameLength: { en: 'weights as long as at the start', zh: '与起点等长的权重' },
    weights: { en: 'start *w* = *a* (0.6, −0.8)', zh: '起点 *w* = *a* (0.6, −0.8)' },
    descent: common.gradientDescent,
    gradientNorm: { en: 'gradient norm', zh: '梯度范数' },
    gradientDotWeights: { en: 'gradient · *w*', zh: '梯度 · *w*' },
    turn: { en: 'one update turns *w* by (°)', zh: '一次更新使 *w* 转过（°）' },
    weightNorm: { en: '‖*w*‖ after the steps', zh: '更新之后的 ‖*w*‖' },
    lossAfter: { en: 'loss after the steps', zh: '更新之后的损失' },
    gradient: common.gradient,
    firstOutput: { en: 'output for sample 1', zh: '样本 1 的输出' },
    rule: common.withTheseNumbers,
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `With a = ${number(params.scale, { as: 'tick' })} the first output is ${number(result.outputs[0] ?? 0)} and the gradient has norm ${number(result.gradientNorm)}. One update turns w by ${number(result.turn, { digits: 3 })}°; after ${counted(params.steps, 'step')} ‖w‖ is ${number(result.weightNorm)}.`,
    zh: ({ params, result, number }) =>
      `a = ${number(params.scale, { as: 'tick' })} 时第一个输出为 ${number(result.outputs[0] ?? 0)}，梯度范数为 ${number(result.gradientNorm)}。一次更新使 w 转过 ${number(result.turn, { digits: 3 })}°；更新 ${number(params.steps)} 次之后，‖w‖ 为 ${number(result.weightNorm)}。`,
  },
  remark: {
    en: ({ params, result, number }) => {
      if (result.outputError > 0.01) {
        return `Here ε is no longer small beside the variance of the pre-activations: the outputs are off by up to ${number(result.outputError, { digits: 2 })}, and the gradient makes an angle of ${number(result.angle, { digits: 3 })}° with w, no longer 90°.`;
      }
      const times = (params.learningRate * result.gradientNorm) / params.scale;
      if (times > 3) {
        return `The first update is ${number(times, { digits: 2 })} times as long as w and throws the weights far out, where the gradient is small: updates that are too large tame themselves.`;
      }
      return result.turn < 0.1
        ? 'η is so small beside ‖w‖² that an update hardly turns w: the effective learning rate η/‖w‖² counts.'
        : null;
    },
    zh: ({ params, result, number }) => {
      if (result.outputError > 0.01) {
        return `这里 ε 与净输入的方差相比已不可忽略，输出的误差最大为 ${number(result.outputError, { digits: 2 })}，梯度与 w 的夹角是 ${number(result.angle, { digits: 3 })}°，不再是 90°。`;
      }
      const times = (params.learningRate * result.gradientNorm) / params.scale;
      if (times > 3) {
        return `第一次更新量的长度是 w 的 ${number(times, { digits: 2 })} 倍，把权重推得很远，而那里梯度很小，所以过大的更新会自行减小。`;
      }
      return result.turn < 0.1
        ? 'η 与 ‖w‖² 相比太小，一次更新几乎不改变 w 的方向，起作用的是有效学习率 η/‖w‖²。'
        : null;
    },
  },
});
