// One linear neuron in training: with positive inputs its loss is a valley, and the weights zigzag; without the mean it is a bowl.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import type { Shown } from '../../../src/demo/shown';
import { same } from '../../../src/demo/words';
import { codeWorks, conditionByRoots, largerRoot, stepsByLoop } from './zigzag/in-numpy';
import { maximumSteps, model } from './zigzag/model';
import { remark, summary } from './zigzag/sentences';

export { model };

/** Shares of the largest loss that a frame of these sizes shows, as contours. */
const levels = [0.002, 0.01, 0.03, 0.07, 0.14, 0.25, 0.4, 0.6, 0.85];

/** Limits that hold the inputs, the centered ones, and 0. */
const reaching = (axis: 0 | 1) => {
  const furthest = ({ params, result }: Shown<ParamsOf<typeof model>, ResultOf<typeof model>>): number =>
    Math.max(
      1,
      ...params.inputs.map((row) => Math.abs(row[axis])),
      ...(result.centeredInputs?.[axis === 0 ? 'x' : 'y'] ?? []).map(Math.abs),
    );
  return {
    min: (shown: Parameters<typeof furthest>[0]) => -1.25 * furthest(shown),
    max: (shown: Parameters<typeof furthest>[0]) => 1.25 * furthest(shown),
  };
};

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: { label: 'w1', min: ({ result }) => result.frame[0], max: ({ result }) => result.frame[1] },
      y: { label: 'w2', min: ({ result }) => result.frame[2], max: ({ result }) => result.frame[3] },
      field: ({ params, result: { hessian } }) => ({
        key: JSON.stringify([params.centered, params.inputs]),
        value: (x, y) => {
          const [a, b] = [x - 1, y + 1];
          return (hessian[0]! * a * a + 2 * hessian[1]! * a * b + hessian[2]! * b * b) / 2;
        },
        // Of the loss at a distance of 2 in the steepest direction.
        levels: levels.map((share) => share * 2 * Math.max(largerRoot(hessian), 1e-9)),
      }),
      series: [
        { label: 'floor', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'path', as: 'path', colour: 2 },
        { label: 'optimum', as: 'points', colour: 3, shape: 'cross' },
        { label: 'here', as: 'points', colour: 4 },
      ],
      handles: [{ point: 'start' }],
    },
    {
      view: 'plane',
      title: 'inputsTitle',
      equalUnits: true,
      x: { label: 'x1', ...reaching(0) },
      y: { label: 'x2', ...reaching(1) },
      series: [
        { label: 'axes', as: 'line', colour: 6 },
        { label: 'rawInputs', as: 'points', colour: 2 },
        { label: 'centeredInputs', as: 'points', colour: 1, shape: 'triangle' },
        { label: 'meanPoint', as: 'points', colour: 4, shape: 'cross' },
      ],
      handles: [{ points: 'inputs' }],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'time', min: 0, max: maximumSteps },
      y: { label: 'lossShare', scale: 'log', min: 1e-8, max: 2 },
      series: [
        { label: 'rawLoss', as: 'line', colour: 2 },
        { label: 'centeredLoss', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [
        { label: 'goal', axis: 'y', colour: 6, dash: 'dotted', at: 1e-6 },
        { label: 'now', axis: 'x', colour: 4, dash: 'dashed', at: ({ params }) => params.steps },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'conditionNumber', digits: 4 },
        { name: 'eigenvalues', digits: 4 },
        'stepsNeeded',
        { name: 'learningRate', digits: 4 },
        { name: 'weightsNow', digits: 4 },
        { name: 'lossNow', digits: 4 },
        { name: 'otherCondition', digits: 4 },
        'otherSteps',
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
X = np.array(‹rows›)
y = X @ np.array([1.0, -1.0])‹center›
values = np.linalg.eigvalsh(X.T @ X / len(X))
kappa = values[-1] / values[0]        # ‹conditionNumber›
eta = ‹relativeRate› * 2 / (values[0] + values[-1])
w = np.array(‹start›)
loss = lambda: ((X @ w - y) ** 2).mean() / 2
first, steps = loss(), 0
while loss() >= 1e-6 * first:
    w -= eta * X.T @ (X @ w - y) / len(X)
    steps += 1                        # ‹stepsNeeded›`,
      spots: ({ params, result }) => ({
        conditionNumber: result.conditionNumber ?? '–',
        stepsNeeded: result.stepsNeeded ?? '–',
        rows: `[${params.inputs.map((row) => `(${row.map(inPython).join(', ')})`).join(', ')}]`,
        center: params.centered ? '\nX, y = X - X.mean(axis=0), y - y.mean()' : '',
        start: `[${params.start.map((each) => each.toFixed(2)).join(', ')}]`,
        relativeRate: inPython(params.relativeRate),
      }),
      when: codeWorks,
      gives: {
        conditionNumber: conditionByRoots,
        stepsNeeded: stepsByLoop,
      },
    },
  ],
  words: {
    title: { en: 'Positive or centered inputs', zh: '同一个神经元：正输入与零均值输入' },
    centered: { en: 'remove the mean', zh: '去均值' },
    relativeRate: { en: '*η* / best *η*', zh: '*η* 与最优值之比' },
    steps: common.step,
    start: { en: 'start (*w*₁, *w*₂)', zh: '起点 (*w*₁, *w*₂)' },
    inputs: { en: 'inputs (*x*₁, *x*₂)', zh: '输入 (*x*₁, *x*₂)' },
    pathTitle: { en: 'The weights on the loss', zh: '权重在损失等高线上的路径' },
    w1: same('*w*₁'),
    w2: same('*w*₂'),
    floor: { en: 'flattest direction', zh: '最平缓的方向' },
    path: { en: 'path of the weights', zh: '权重的路径' },
    here: { en: 'position now', zh: '当前位置' },
    optimum: { en: 'minimum (1, −1)', zh: '最小值点 (1, −1)' },
    inputsTitle: { en: 'The six inputs', zh: '六个输入样本' },
    x1: same('*x*₁'),
    x2: same('*x*₂'),
    axes: { en: 'axes', zh: '坐标轴' },
    rawInputs: { en: 'as they are', zh: '原始输入' },
    centeredInputs: { en: 'without the mean', zh: '去均值后的输入' },
    meanPoint: { en: 'mean *μ*', zh: '均值 *μ*' },
    lossTitle: { en: 'Loss, as a share of the start', zh: '损失与初值之比' },
    time: common.step,
    lossShare: { en: 'loss / start', zh: '损失 / 初值' },
    rawLoss: { en: 'inputs as they are', zh: '用原始输入' },
    centeredLoss: { en: 'inputs without the mean', zh: '用去均值后的输入' },
    goal: { en: '10^{−6}', zh: '10^{−6}' },
    now: { en: 'this step', zh: '当前步' },
    conditionNumber: { en: 'condition number *κ*', zh: '条件数 *κ*' },
    stepsNeeded: { en: 'steps to 10^{−6} of the loss', zh: '损失降到初值的 10^{−6} 所需步数' },
    learningRate: common.learningRate,
    eigenvalues: { en: 'eigenvalues of the Hessian', zh: '海森矩阵的特征值' },
    weightsNow: { en: '(*w*₁, *w*₂) at step *t*', zh: '第 *t* 步的 (*w*₁, *w*₂)' },
    lossNow: { en: 'loss at step *t*', zh: '第 *t* 步的损失' },
    otherCondition: { en: '*κ* with the other inputs', zh: '改用另一种输入时的 *κ*' },
    otherSteps: { en: 'steps with the other inputs', zh: '改用另一种输入时的步数' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
