// The same patients and the same straight line: a Gaussian around it is regression, a Bernoulli behind it is classification.

import { type ParamsOf, showDemo } from '../../../src/demo/define-demo';
import { furthest, model, mostDays } from './two-kinds-of-target/model';

export { model };

const by =
  (days: number, ill: number) =>
  ({ params }: { params: ParamsOf<typeof model> }): number =>
    params.target === 'days' ? days : ill;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'fitTitle',
      x: { label: 'input', min: 0, max: furthest },
      y: { label: 'targetAxis', min: by(-2, -0.15), max: by(mostDays, 1.15) },
      series: [
        { label: 'meanLine', as: 'line', colour: 1 },
        { label: 'band', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'probabilityCurve', as: 'line', colour: 1 },
        { label: 'observedDays', as: 'points', colour: 2 },
        { label: 'observedHealth', as: 'points', colour: 2, shape: 'triangle' },
      ],
      marks: [{ label: 'half', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'input', y: ({ result }) => result.prediction }],
    },
    {
      view: 'chart',
      title: 'distributionTitle',
      x: { label: 'targetAxis', min: by(0, -0.6), max: by(mostDays, 1.6) },
      y: { label: 'chance', min: 0, max: by(0.4, 1) },
      series: [
        { label: 'density', as: 'area', colour: 4 },
        { label: 'probabilities', as: 'bars', colour: 4 },
      ],
    },
    {
      view: 'chart',
      title: 'rawTitle',
      x: { label: 'input', min: 0, max: furthest },
      y: { label: 'rawAxis', min: by(-2, -4), max: by(mostDays, 4) },
      series: [{ label: 'rawLine', as: 'line', colour: 5 }],
      handles: [{ x: 'input', y: ({ result }) => result.rawOutput }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'rawOutput', digits: 4 },
        { name: 'prediction', digits: 4 },
        { name: 'spread', digits: 4 },
        'decision',
        { name: 'meanLoss', digits: 4 },
      ],
    },
  ],
  words: {
    title: { en: 'Same patients, two kinds of target', zh: '同一批病人，两类目标变量' },
    target: { en: 'target *y*', zh: '目标 *y*' },
    'target.days': { en: 'days until recovery', zh: '康复所需天数' },
    'target.ill': { en: 'ill (1) or healthy (0)', zh: '患病（1）或健康（0）' },
    input: { en: 'blood value *x*', zh: '血液指标 *x*' },
    fitTitle: { en: 'Prediction at each *x*', zh: '模型在各 *x* 处的预测' },
    targetAxis: { en: 'target *y*', zh: '目标 *y*' },
    meanLine: { en: 'mean *f*(*x*) = *z*', zh: '均值 *f*(*x*) = *z*' },
    band: { en: '*f*(*x*) ± 2*σ*', zh: '*f*(*x*) ± 2*σ*' },
    probabilityCurve: { en: '*P*(ill) = sigmoid(*z*)', zh: '患病概率 sigmoid(*z*)' },
    observedDays: { en: 'days observed', zh: '观测到的天数' },
    observedHealth: { en: 'class observed', zh: '观测到的类别' },
    half: { en: 'threshold ½', zh: '阈值 ½' },
    distributionTitle: { en: 'Distribution at this *x*', zh: '给定 *x* 时 *y* 的分布' },
    chance: { en: 'density or probability', zh: '密度或概率' },
    density: { en: 'Gaussian density', zh: '高斯密度' },
    probabilities: { en: 'probabilities of 0 and 1', zh: '取 0 与取 1 的概率' },
    rawTitle: { en: 'Raw output *z* = *wx* + *b*', zh: '净输入 *z* = *wx* + *b*' },
    rawAxis: { en: 'raw output *z*', zh: '净输入 *z*' },
    rawLine: { en: '*z* = *wx* + *b*', zh: '*z* = *wx* + *b*' },
    rawOutput: { en: 'raw output *z*', zh: '净输入 *z*' },
    prediction: { en: 'prediction: mean or *P*(ill)', zh: '预测（均值或患病概率）' },
    spread: { en: 'standard deviation *σ*', zh: '标准差 *σ*' },
    decision: { en: 'class decided', zh: '判定的类别' },
    sick: { en: 'ill', zh: '患病' },
    healthy: { en: 'healthy', zh: '健康' },
    undecided: { en: 'on the boundary', zh: '恰在分界点' },
    meanLoss: { en: 'mean negative log-likelihood', zh: '平均负对数似然' },
  },
  summary: {
    en: ({ params, result, number }) =>
      params.target === 'days'
        ? `At x = ${number(params.input, { as: 'tick' })} the model gives the days a Gaussian with mean ${number(result.prediction, { digits: 3 })} and standard deviation ${number(result.spread ?? 0, { digits: 3 })}. The prediction is a number on a scale.`
        : `At x = ${number(params.input, { as: 'tick' })} the raw output is ${number(result.rawOutput, { digits: 3 })}, so the probability of being ill is ${number(result.prediction, { digits: 3 })}. ${result.decision === 'undecided' ? 'This is the boundary of the two classes' : `Only the threshold turns it into a class: ${result.decision === 'sick' ? 'ill' : 'healthy'}`}.`,
    zh: ({ params, result, number }) =>
      params.target === 'days'
        ? `在 x = ${number(params.input, { as: 'tick' })} 处，模型假设天数服从均值 ${number(result.prediction, { digits: 3 })}、标准差 ${number(result.spread ?? 0, { digits: 3 })} 的高斯分布，预测的是一个连续的数值。`
        : `在 x = ${number(params.input, { as: 'tick' })} 处，净输入为 ${number(result.rawOutput, { digits: 3 })}，患病概率为 ${number(result.prediction, { digits: 3 })}，${result.decision === 'undecided' ? '恰为两类的分界点' : `经过阈值 ½ 才判为${result.decision === 'sick' ? '患病' : '健康'}`}。`,
  },
});
