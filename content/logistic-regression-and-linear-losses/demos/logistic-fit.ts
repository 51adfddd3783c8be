// Logistic regression on eight points: the fit, what is made small, and the length of the weights.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { inputs, left, model, optimumCurve, right } from './logistic-fit/model';
import { remark, summary } from './logistic-fit/sentences';

export { model };

/** The time axis stands still within a power of ten. */
const horizon = ({ params }: { params: { steps: number } }): number =>
  10 ** Math.max(1, Math.ceil(Math.log10(params.steps)));

/** The descent as the code does it, in the plainest way. */
function byHand(
  labels: 'normal' | 'separable',
  learningRate: number,
  count: number,
): { bias: number; weight: number } {
  const y = labels === 'normal' ? [0, 0, 1, 0, 1, 0, 1, 1] : [0, 0, 0, 0, 1, 1, 1, 1];
  let [bias, weight] = [0, 0];
  for (let step = 0; step < count; step++) {
    const errors = inputs.map((x, i) => 1 / (1 + Math.exp(-(bias + weight * x))) - y[i]!);
    bias -= (learningRate * errors.reduce((sum, error) => sum + error, 0)) / 8;
    weight -= (learningRate * errors.reduce((sum, error, i) => sum + error * inputs[i]!, 0)) / 8;
  }
  return { bias, weight };
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'fitTitle',
      x: { label: 'input', min: left, max: right },
      y: { label: 'probability', min: -0.05, max: 1.05 },
      series: [
        {
          label: 'optimumCurve',
          as: 'line',
          colour: 6,
          dash: 'dashed',
          data: ({ params }) => (params.labels === 'normal' ? optimumCurve : null),
        },
        { label: 'errors', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'fitted', as: 'line', colour: 1 },
        { label: 'zeros', as: 'points', colour: 2 },
        { label: 'ones', as: 'points', colour: 3, shape: 'triangle' },
      ],
      marks: [{ label: 'boundaryInSight', axis: 'x', colour: 6, dash: 'dotted' }],
    },
    {
      view: 'chart',
      title: 'objectiveTitle',
      x: { label: 'time', scale: 'log', min: 1, max: horizon },
      y: { label: 'objectiveAxis' },
      series: [{ label: 'objectives', as: 'line', colour: 1 }],
      marks: [{ label: 'minimum', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'steps', y: ({ result }) => result.objectiveValue }],
    },
    {
      view: 'chart',
      title: 'normTitle',
      x: { label: 'time', scale: 'log', min: 1, max: horizon },
      y: { label: 'normAxis', min: 0 },
      series: [
        { label: 'growth', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'norms', as: 'line', colour: 1 },
      ],
      marks: [{ label: 'optimumNorm', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'steps', y: ({ result }) => result.norm }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'bias', digits: 6 },
        { name: 'weight', digits: 6 },
        { name: 'loss', digits: 6 },
        { name: 'objectiveValue', digits: 6 },
        { name: 'norm', digits: 6 },
        { name: 'boundary', digits: 4 },
        'correct',
      ],
    },
    {
      view: 'table',
      title: 'nudgeTitle',
      columns: ['slopeColumn', 'lossColumn', 'correctColumn'],
      rows: ({ result }) => [
        ['nowRow', result.loss, result.correct],
        ['nudgedRow', result.nudgedLoss, result.nudgedCorrect],
      ],
      digits: 10,
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
x = np.arange(1, 9) / 2
y = np.array(‹labelList›)
X = np.stack([np.ones(8), x], axis=1)
theta = np.zeros(2)  # (b, w)
for _ in range(‹steps›):
    p = 1 / (1 + np.exp(-X @ theta))
    theta -= ‹learningRate› * X.T @ (p - y) / 8
theta  # ‹bias›, ‹weight›`,
      // Where the steps jump about, rounding would in the end show in the digits.
      when: ({ objective, learningRate }) => objective === 'right' && learningRate <= 1,
      spots: ({ params, result }) => ({
        labelList: params.labels === 'normal' ? '[0, 0, 1, 0, 1, 0, 1, 1]' : '[0, 0, 0, 0, 1, 1, 1, 1]',
        bias: inPython(result.bias),
        weight: inPython(result.weight),
      }),
      gives: {
        bias: ({ labels, learningRate, steps }) => byHand(labels, learningRate, steps).bias,
        weight: ({ labels, learningRate, steps }) => byHand(labels, learningRate, steps).weight,
      },
    },
  ],
  words: {
    title: { en: 'Eight points, three objectives', zh: '八个样本，三种目标函数' },
    objective: { en: 'minimized', zh: '最小化的目标' },
    'objective.right': { en: '−[*y* ln *p* + (1−*y*) ln(1−*p*)]', zh: '−[*y* ln *p* + (1−*y*) ln(1−*p*)]' },
    'objective.printed': { en: '*y* ln *p*, as printed', zh: '*y* ln *p*（照原样）' },
    'objective.printedMaximized': { en: '−*y* ln *p*', zh: '−*y* ln *p*' },
    labels: { en: 'labels', zh: '标签' },
    'labels.normal': { en: 'overlapping', zh: '两类有重叠' },
    'labels.separable': { en: 'separable', zh: '线性可分' },
    learningRate: common.learningRate,
    steps: common.steps,
    fitTitle: { en: 'The probability of class 1 and the labels', zh: '类别 1 的概率与样本标签' },
    input: common.input,
    probability: { en: '*p*', zh: '*p*' },
    optimumCurve: { en: 'least cross-entropy', zh: '交叉熵最小的曲线' },
    fitted: { en: '*p* = *σ*(*wx*+*b*)', zh: '*p* = *σ*(*wx*+*b*)' },
    errors: { en: 'error *p*−*y*', zh: '误差 *p*−*y*' },
    zeros: { en: '*y* = 0', zh: '*y* = 0' },
    ones: { en: '*y* = 1', zh: '*y* = 1' },
    boundaryInSight: { en: '*p* = ½', zh: '*p* = ½' },
    objectiveTitle: { en: 'Objective', zh: '目标函数' },
    time: common.step,
    objectiveAxis: { en: 'mean over the samples', zh: '样本平均值' },
    objectives: { en: 'objective', zh: '目标函数' },
    minimum: { en: 'least value', zh: '最小值' },
    normTitle: { en: 'Length of (*b*, *w*)', zh: '(*b*, *w*) 的长度' },
    normAxis: { en: '‖(*b*, *w*)‖', zh: '‖(*b*, *w*)‖' },
    norms: { en: 'length', zh: '长度' },
    growth: { en: 'slope of ln *t*/*γ*', zh: '按 ln *t*/*γ* 增长' },
    optimumNorm: { en: 'at the minimum', zh: '最小值点处' },
    bias: { en: '*b*', zh: '*b*' },
    weight: { en: '*w*', zh: '*w*' },
    loss: { en: 'mean cross-entropy', zh: '平均交叉熵' },
    objectiveValue: { en: 'value of the objective', zh: '目标函数值' },
    norm: { en: 'length of (*b*, *w*)', zh: '(*b*, *w*) 的长度' },
    boundary: { en: '*p* = ½ at *x* =', zh: '*p* = ½ 处的 *x*' },
    correct: { en: 'right, of 8', zh: '判对数（共 8 个）' },
    nudgeTitle: { en: 'A nudge of *w* by 1/1000', zh: '权重 *w* 增加 1/1000' },
    slopeColumn: { en: 'weight', zh: '权重' },
    lossColumn: { en: 'mean cross-entropy', zh: '平均交叉熵' },
    correctColumn: { en: 'right, of 8', zh: '判对数（共 8 个）' },
    nowRow: { en: '*w*', zh: '*w*' },
    nudgedRow: { en: '*w* + 1/1000', zh: '*w* + 1/1000' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
