// One model is one draw: the fits of many training sets show bias (how far their mean is off) and variance (how much they scatter).

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { mean } from '../../../src/math/statistics';
import { largestDegree, model, mostDataSets, settingOf } from './bias-variance/model';
import { remark, summary } from './bias-variance/sentences';

export { model };

/** The hat matrix of the code, by least squares in the Chebyshev polynomials of 2x − 1, one unit vector after the other. */
function hatRows(degree: number, samples: number): number[][] {
  const { inputs, testInputs } = settingOf(samples, 0);
  const powers = (x: number) =>
    Array.from({ length: degree + 1 }, (_, k) => Math.cos(k * Math.acos(2 * x - 1)));
  const rows = inputs.map(powers);
  const columns = inputs.map((_, unit) =>
    leastSquares(
      rows,
      inputs.map((__, i) => (i === unit ? 1 : 0)),
    ),
  );
  return testInputs.map((x) => {
    const at = powers(x);
    return columns.map((weights) => weights.reduce((sum, weight, k) => sum + weight * at[k]!, 0));
  });
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'fitsTitle',
      x: { label: 'inputAxis', min: 0, max: 1 },
      y: { label: 'outputAxis', min: ({ result }) => -result.top, max: ({ result }) => result.top },
      series: [
        { label: 'fitLines', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'truth', as: 'line', colour: 1 },
        { label: 'meanFit', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'lastTargets', as: 'points', colour: 3, shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'partsTitle',
      x: { label: 'degree', min: -0.3, max: largestDegree + 0.3 },
      y: { label: 'errorAxis', min: 0 },
      series: [
        { label: 'biasCurve', as: 'line', colour: 1 },
        { label: 'varianceCurve', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'totalCurve', as: 'line', colour: 6 },
        { label: 'trainingCurve', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'biasPoints', as: 'points', colour: 1, shape: 'rect' },
        { label: 'variancePoints', as: 'points', colour: 2, shape: 'triangle' },
      ],
      marks: [
        {
          label: 'noiseMark',
          axis: 'y',
          colour: 5,
          dash: 'dotted',
          at: ({ params }) => params.noiseVariance,
        },
      ],
      handles: [{ x: 'degree', y: ({ result }) => result.total }],
    },
    {
      view: 'chart',
      title: 'growthTitle',
      x: { label: 'dataSets', scale: 'log', min: 1, max: mostDataSets },
      y: { label: 'errorAxis', min: 0 },
      series: [
        { label: 'biasGrowth', as: 'line', colour: 1 },
        { label: 'varianceGrowth', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [
        {
          label: 'exactBias',
          axis: 'y',
          colour: 1,
          dash: 'dotted',
          at: ({ result }) => result.biasSquared,
        },
        {
          label: 'exactVariance',
          axis: 'y',
          colour: 2,
          dash: 'dotted',
          at: ({ result }) => result.variance,
        },
      ],
      handles: [{ x: 'dataSets', y: ({ result }) => result.simulatedVariance }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['degreeColumn', 'biasColumn', 'varianceColumn', 'totalColumn', 'trainingColumn'],
      rows: ({ result }) =>
        result.byDegree.map(({ biasSquared, variance, total, training }, degree) => [
          degree,
          biasSquared,
          variance,
          total,
          training,
        ]),
      digits: 3,
    },
    {
      view: 'readouts',
      items: [
        { name: 'biasSquared', digits: 4 },
        { name: 'variance', digits: 4 },
        { name: 'total', digits: 5 },
        { name: 'training', digits: 4 },
        { name: 'simulatedBias', digits: 4 },
        { name: 'simulatedVariance', digits: 4 },
        'bestDegree',
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

n, d, noise = ‹samples›, ‹degree›, ‹noiseVariance›
x = np.linspace(0, 1, n)
new = (np.arange(200) + 0.5) / 200
f = lambda x: np.sin(2 * np.pi * x)
V = np.polynomial.legendre.legvander
H = V(2*new - 1, d) @ np.linalg.pinv(V(2*x - 1, d))
bias2 = np.mean((H @ f(x) - f(new))**2)
variance = noise * np.mean(np.sum(H**2, axis=1))
print(variance)  # ‹variance›
print(bias2 + variance + noise)  # ‹total›`,
      gives: {
        variance: ({ degree, samples, noiseVariance }) =>
          noiseVariance *
          mean(hatRows(degree, samples).map((row) => row.reduce((sum, each) => sum + each * each, 0))),
        total: ({ degree, samples, noiseVariance }) => {
          const { truth, inputs, testInputs } = settingOf(samples, noiseVariance);
          return mean(
            hatRows(degree, samples).map(
              (row, t) =>
                (row.reduce((sum, each, i) => sum + each * truth(inputs[i]!), 0) - truth(testInputs[t]!)) **
                  2 +
                noiseVariance * (1 + row.reduce((sum, each) => sum + each * each, 0)),
            ),
          );
        },
      },
    },
  ],
  words: {
    title: { en: 'Many training sets, one family of models', zh: '同一类模型，许多个训练集' },
    degree: { en: 'degree of the polynomial', zh: '多项式次数' },
    noiseVariance: { en: 'noise variance *σ*^2', zh: '噪声方差 *σ*^2' },
    samples: { en: 'samples per data set *n*', zh: '每个训练集的样本数 *n*' },
    dataSets: { en: 'data sets drawn', zh: '抽取的训练集个数' },
    seed: common.seed,
    fitsTitle: { en: 'The latest fits', zh: '最近几个训练集的拟合' },
    inputAxis: common.input,
    outputAxis: { en: 'target, fit', zh: '目标值与拟合值' },
    fitLines: { en: 'fits, one per data set', zh: '各训练集的拟合' },
    truth: { en: 'truth: sin 2π*x*', zh: '真实函数 sin 2π*x*' },
    meanFit: { en: 'mean of all fits', zh: '全部拟合的平均' },
    lastTargets: { en: 'the last data set', zh: '最后一个训练集' },
    partsTitle: { en: 'Error for every degree', zh: '误差随次数的变化' },
    errorAxis: { en: 'mean square', zh: '均方' },
    biasCurve: { en: 'bias^2', zh: '偏差^2' },
    varianceCurve: common.variance,
    totalCurve: { en: 'expected error on new data', zh: '新数据上的期望误差' },
    trainingCurve: { en: 'expected training error', zh: '期望训练误差' },
    biasPoints: { en: 'bias^2, simulated', zh: '偏差^2（模拟值）' },
    variancePoints: { en: 'variance, simulated', zh: '方差（模拟值）' },
    noiseMark: { en: 'noise *σ*^2', zh: '噪声 *σ*^2' },
    growthTitle: { en: 'Estimates, set by set', zh: '估计值随训练集个数的变化' },
    biasGrowth: { en: 'bias^2, simulated', zh: '偏差^2（模拟值）' },
    varianceGrowth: { en: 'variance, simulated', zh: '方差（模拟值）' },
    exactBias: { en: 'bias^2, exact', zh: '偏差^2（精确值）' },
    exactVariance: { en: 'variance, exact', zh: '方差（精确值）' },
    tableTitle: { en: 'All degrees in numbers', zh: '各次数的数值' },
    degreeColumn: { en: 'degree', zh: '次数' },
    biasColumn: { en: 'bias^2', zh: '偏差^2' },
    varianceColumn: common.variance,
    totalColumn: { en: 'new data', zh: '新数据' },
    trainingColumn: { en: 'training', zh: '训练' },
    biasSquared: { en: 'bias^2, exact', zh: '偏差^2（精确值）' },
    variance: { en: 'variance, exact', zh: '方差（精确值）' },
    total: { en: 'bias^2 + variance + *σ*^2', zh: '偏差^2 + 方差 + *σ*^2' },
    training: { en: 'expected training error', zh: '期望训练误差' },
    simulatedBias: { en: 'bias^2, simulated', zh: '偏差^2（模拟值）' },
    simulatedVariance: { en: 'variance, simulated', zh: '方差（模拟值）' },
    bestDegree: { en: 'degree with the lowest expected error', zh: '期望误差最小的次数' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
