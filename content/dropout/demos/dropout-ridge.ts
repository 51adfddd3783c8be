// Dropping the inputs of a linear regression closes the valley of least squares: a ridge penalty scaled by the data.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { dropoutWeights, expectedDropoutLoss } from '../../../src/math/dropout/dropout-regression';
import { data, keepAtFirstWeight, model, mostError } from './dropout-ridge/model';
import { summary } from './dropout-ridge/sentences';

export { model };

/** Contours, as heights above the minimum. */
const heights = [0.3, 1, 3, 10, 30, 100];

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'firstWeight', min: -0.5, max: 3 },
      y: { label: 'secondWeight', min: -0.5, max: 2.5 },
      field: ({ params, result }) => ({
        key: String(params.keep),
        value: (first, second) =>
          expectedDropoutLoss(data, [first, second], params.keep) - result.expectedLoss,
        levels: heights,
      }),
      series: [
        { label: 'optimaPath', as: 'line', colour: 6 },
        { label: 'leastSquaresPoint', as: 'points', colour: 2, shape: 'cross' },
        { label: 'dropoutPoint', as: 'points', colour: 1 },
        { label: 'ridgePoint', as: 'points', colour: 5, shape: 'triangle' },
      ],
      handles: [
        {
          x: {
            parameter: 'keep',
            toPlace: (value) => dropoutWeights(data, value)[0]!,
            toValue: (place) => keepAtFirstWeight(place),
          },
          y: ({ result }) => result.dropoutWeights[1]!,
        },
      ],
    },
    {
      view: 'chart',
      title: 'weightsTitle',
      x: { label: 'keep', min: 0.1, max: 1 },
      y: { label: 'weightAxis', min: 0 },
      series: [
        { label: 'firstWeights', as: 'line', colour: 1 },
        { label: 'secondWeights', as: 'line', colour: 3 },
        { label: 'firstRaw', as: 'line', colour: 1, dash: 'dotted' },
        { label: 'secondRaw', as: 'line', colour: 3, dash: 'dotted' },
      ],
      handles: [{ x: 'keep', y: ({ result }) => result.dropoutWeights[0]! }],
    },
    {
      view: 'chart',
      title: 'unitTitle',
      x: { label: 'scale', scale: 'log', min: 0.1, max: 10 },
      y: { label: 'secondWeight', min: 0, max: 2.3 },
      series: [
        { label: 'dropoutByUnit', as: 'line', colour: 1 },
        { label: 'ridgeByUnit', as: 'line', colour: 5, dash: 'dashed' },
      ],
      handles: [{ x: 'scale', y: ({ result }) => result.ridgeWeights[1]! }],
    },
    {
      view: 'chart',
      title: 'errorsTitle',
      x: { label: 'keep', min: 0.1, max: 1 },
      y: { label: 'errorAxis', min: 0, max: mostError },
      series: [
        { label: 'freshErrors', as: 'line', colour: 2 },
        { label: 'trainingErrors', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [{ axis: 'x', label: 'bestKeep', colour: 6, dash: 'dotted' }],
      handles: [
        {
          x: 'keep',
          y: ({ result }) => (result.freshError > mostError ? null : result.freshError),
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'trainingError', digits: 3 },
        { name: 'freshError', digits: 3 },
        { name: 'expectedLoss', digits: 4 },
        { name: 'lossInEvaluation', digits: 4 },
        { name: 'leastSquaresWeights', digits: 5 },
        { name: 'dropoutWeights', digits: 5 },
        { name: 'ridgeWeights', digits: 5 },
        { name: 'rawWeights', digits: 5 },
        { name: 'penaltyFactor', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

X = np.array([[1, 2], [2, 1], [3, 4], [4, 3]]) * [1, ‹scale›]
y = np.array([3, 4, 8, 9])
q = ‹keep›
c = (1 - q) / q * (X ** 2).sum(axis=0)
w = np.linalg.solve(X.T @ X + np.diag(c), X.T @ y)
print(w * [1, ‹scale›])  # ‹dropoutWeights›`,
      spots: ({ result }) => ({ dropoutWeights: result.dropoutWeights.map((w) => inPython(w)).join(', ') }),
      gives: {
        // Cramer's rule on XᵀX = (30, 28; 28, 30), Xᵀy = (71, 69), the diagonal divided by q.
        dropoutWeights: ({ keep }) => {
          const diagonal = 30 / keep;
          const determinant = diagonal * diagonal - 28 * 28;
          return [(diagonal * 71 - 28 * 69) / determinant, (diagonal * 69 - 28 * 71) / determinant];
        },
      },
    },
  ],
  words: {
    title: { en: 'Dropout as a penalty that the data scale', zh: '丢弃法相当于由数据缩放的惩罚' },
    keep: { en: 'keep probability *q*', zh: '保留概率 *q*' },
    scale: { en: 'unit: second feature times', zh: '第二个特征的放大倍数' },
    planeTitle: { en: 'Expected loss', zh: '期望损失' },
    firstWeight: { en: 'first weight', zh: '第一个权重' },
    secondWeight: { en: 'second weight, unscaled unit', zh: '第二个权重（按原单位）' },
    optimaPath: { en: 'way of the optimum from *q* = 1', zh: '最优解从 *q* = 1 起的路径' },
    leastSquaresPoint: { en: 'least squares', zh: '最小二乘' },
    dropoutPoint: { en: 'inverted dropout', zh: '反向丢弃法' },
    ridgePoint: { en: 'ridge, one penalty', zh: '岭回归（同一惩罚系数）' },
    weightsTitle: { en: 'Weights by *q*', zh: '权重与 *q*' },
    weightAxis: { en: 'weight', zh: '权重' },
    firstWeights: { en: 'first, effective', zh: '第一个权重（有效值）' },
    secondWeights: { en: 'second, effective', zh: '第二个权重（有效值）' },
    firstRaw: { en: 'first, stored (classic)', zh: '第一个权重（经典形式存储值）' },
    secondRaw: { en: 'second, stored (classic)', zh: '第二个权重（经典形式存储值）' },
    unitTitle: { en: 'Another unit', zh: '特征的单位' },
    dropoutByUnit: { en: 'inverted dropout', zh: '反向丢弃法' },
    ridgeByUnit: { en: 'ridge, one penalty', zh: '岭回归（同一惩罚系数）' },
    leastSquaresWeights: { en: 'least squares', zh: '最小二乘' },
    dropoutWeights: { en: 'inverted dropout', zh: '反向丢弃法' },
    rawWeights: { en: 'stored weights, classic form', zh: '经典形式存储的权重' },
    ridgeWeights: { en: 'ridge, one penalty', zh: '岭回归（同一惩罚系数）' },
    penaltyFactor: { en: 'factor (1 − *q*)/*q*', zh: '系数 (1 − *q*)/*q*' },
    expectedLoss: { en: 'sum of squared errors, expected', zh: '使用丢弃法时平方误差之和的期望' },
    lossInEvaluation: { en: 'sum of squared errors, no mask', zh: '无掩码时的平方误差之和' },
    errorsTitle: { en: 'Overfitting?', zh: '过拟合？' },
    errorAxis: { en: 'expected error per sample', zh: '每个样本的期望平方误差' },
    freshErrors: { en: 'on new targets', zh: '新目标值' },
    trainingErrors: { en: 'on the training targets', zh: '训练目标值' },
    bestKeep: { en: 'least error on new targets', zh: '新目标值误差最小处' },
    trainingError: { en: 'expected training error', zh: '期望训练误差' },
    freshError: { en: 'expected error, new targets', zh: '新目标值上误差的期望' },
    code: common.inNumPy,
  },
  summary,
});
