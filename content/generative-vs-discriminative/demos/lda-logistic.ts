// Two Gaussian classes with one common deviation: the posterior of Bayes is a logistic curve.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { number } from '../../../src/demo/parameters';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { linearDiscriminant } from '../../../src/math/generative/linear-discriminant';
import {
  classBoundaries,
  jointDensity,
  logOddsOfClass,
  posteriorOfClass,
} from '../../../src/math/generative/two-gaussian-classes';

const [shortest, tallest] = [30, 100];
const highestScore = 20;
const heights = Array.from({ length: 141 }, (_, i) => shortest + (i * (tallest - shortest)) / 140);
const fewHeights = heights.filter((_, i) => i % 7 === 0);

export const model = defineModel({
  id: 'lda-logistic',
  params: {
    height: number({ min: 40, max: 90, step: 0.5, value: 64 }),
    goatMean: number({ min: 45, max: 85, step: 0.5, value: 60 }),
    sheepMean: number({ min: 45, max: 85, step: 0.5, value: 70 }),
    standardDeviation: number({ min: 1, max: 10, step: 0.5, value: 5 }),
    goatPrior: number({ min: 0.01, max: 0.99, step: 0.01, value: 0.5 }),
  },
  compute({ height, goatMean, sheepMean, standardDeviation, goatPrior }) {
    const goat = { mean: goatMean, standardDeviation, prior: goatPrior };
    const sheep = { mean: sheepMean, standardDeviation, prior: 1 - goatPrior };
    const { weights, bias } = linearDiscriminant(
      { one: [goatMean], zero: [sheepMean] },
      [[standardDeviation ** 2]],
      goatPrior,
    );
    const weight = weights[0]!;
    const [boundary = null] = classBoundaries(goat, sheep);
    return {
      weight,
      bias,
      posterior: posteriorOfClass(height, goat, sheep),
      logistic: sigmoid(weight * height + bias),
      score: logOddsOfClass(height, goat, sheep),
      boundary,
      inSight: boundary !== null && boundary >= shortest && boundary <= tallest ? boundary : null,
      bayesCurve: { x: fewHeights, y: fewHeights.map((x) => posteriorOfClass(x, goat, sheep)) },
      logisticCurve: { x: heights, y: heights.map((x) => sigmoid(weight * x + bias)) },
      scoreLine: { x: heights, y: heights.map((x) => logOddsOfClass(x, goat, sheep)) },
      goatCurve: { x: heights, y: heights.map((x) => jointDensity(x, goat)) },
      sheepCurve: { x: heights, y: heights.map((x) => jointDensity(x, sheep)) },
      goatPeak: jointDensity(goatMean, goat),
      sheepPeak: jointDensity(sheepMean, sheep),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'posteriorTitle',
      x: { label: 'heightAxis', min: shortest, max: tallest },
      // A dot at 0 or 1 is seen whole.
      y: { label: 'posteriorAxis', min: -0.05, max: 1.05 },
      series: [
        { label: 'logisticCurve', as: 'line', colour: 4 },
        { label: 'bayesCurve', as: 'points', colour: 2 },
      ],
      marks: [{ label: 'inSight', axis: 'x', colour: 6, dash: 'dotted' }],
      handles: [{ x: 'height', y: ({ result }) => result.posterior }],
    },
    {
      view: 'chart',
      title: 'scoreTitle',
      x: { label: 'heightAxis', min: shortest, max: tallest },
      // The axis stands still, so that a steeper line looks steeper.
      y: { label: 'scoreAxis', min: -highestScore, max: highestScore },
      series: [{ label: 'scoreLine', as: 'line', colour: 5 }],
      marks: [
        { label: 'zero', axis: 'y', colour: 6, dash: 'dashed', at: 0 },
        { label: 'inSight', axis: 'x', colour: 6, dash: 'dotted' },
      ],
      handles: [
        {
          x: 'height',
          y: ({ result }) => Math.max(-highestScore, Math.min(highestScore, result.score)),
        },
      ],
    },
    {
      view: 'chart',
      title: 'jointTitle',
      x: { label: 'heightAxis', min: shortest, max: tallest },
      y: { label: 'jointAxis', min: 0 },
      series: [
        { label: 'goatCurve', as: 'line', colour: 1 },
        { label: 'sheepCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [{ label: 'inSight', axis: 'x', colour: 6, dash: 'dotted' }],
      handles: [
        { x: 'goatMean', y: ({ result }) => result.goatPeak },
        { x: 'sheepMean', y: ({ result }) => result.sheepPeak },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'weight', digits: 4 },
        { name: 'bias', digits: 4 },
        { name: 'boundary', digits: 4 },
        { name: 'posterior', digits: 4 },
        { name: 'logistic', digits: 4 },
        { name: 'score', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'equationTitle',
      tex: String.raw`\begin{aligned}w&=\frac{\mu_1-\mu_0}{\sigma^2}=\frac{\spot{goatMean}-\spot{sheepMean}}{\spot{standardDeviation}^2}=\spot{weight}\\b&=-\frac{\mu_1^2-\mu_0^2}{2\sigma^2}+\ln\frac{\pi_1}{\pi_0}=\spot{bias}\end{aligned}`,
      digits: 4,
    },
  ],
  words: {
    title: { en: 'LDA and the logistic curve', zh: '线性判别分析与逻辑函数' },
    height: { en: 'height *x*', zh: '身高 *x*' },
    goatMean: { en: 'mean of the goats', zh: '山羊身高的均值' },
    sheepMean: { en: 'mean of the sheep', zh: '绵羊身高的均值' },
    standardDeviation: { en: 'common standard deviation *σ*', zh: '共同的标准差 *σ*' },
    goatPrior: { en: 'prior *p*(goat)', zh: '先验概率 *p*(山羊)' },
    posteriorTitle: { en: 'Bayes against *σ*(*wx* + *b*)', zh: '贝叶斯公式与 *σ*(*wx* + *b*)' },
    heightAxis: { en: 'height *x*', zh: '身高 *x*' },
    posteriorAxis: { en: 'posterior', zh: '后验概率' },
    logisticCurve: { en: '*σ*(*wx* + *b*)', zh: '*σ*(*wx* + *b*)' },
    bayesCurve: { en: 'by Bayes’ rule', zh: '由贝叶斯公式计算' },
    inSight: { en: 'boundary', zh: '决策边界' },
    scoreTitle: { en: 'The log-odds are a line', zh: '对数几率是直线' },
    scoreAxis: { en: 'log-odds', zh: '对数几率' },
    scoreLine: { en: '*wx* + *b*', zh: '*wx* + *b*' },
    zero: { en: '0', zh: '0' },
    jointTitle: { en: 'Density times prior', zh: '类条件密度乘先验' },
    jointAxis: { en: 'density times prior', zh: '类条件密度乘先验' },
    goatCurve: { en: 'goat', zh: '山羊' },
    sheepCurve: { en: 'sheep', zh: '绵羊' },
    weight: { en: 'weight *w* of *x*', zh: '*x* 的权重 *w*' },
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    boundary: { en: 'boundary', zh: '决策边界' },
    posterior: { en: 'posterior by Bayes’ rule', zh: '由贝叶斯公式得到的后验概率' },
    logistic: { en: 'logistic curve at *x*', zh: '逻辑函数在 *x* 处的值' },
    score: { en: 'log-odds at *x*', zh: '*x* 处的对数几率' },
    equationTitle: { en: 'Weight and bias with these numbers', zh: '代入数值求权重与偏置' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `At height ${number(params.height, { as: 'tick' })} Bayes’ rule gives the goat a probability of ${number(result.posterior, { digits: 3 })}, and so does the logistic curve with w = ${number(result.weight, { digits: 3 })} and b = ${number(result.bias, { digits: 4 })}. ${
        result.boundary === null
          ? 'With equal means the height says nothing, the posterior is the prior.'
          : `The boundary is at ${number(result.boundary, { digits: 4 })}.`
      }`,
    zh: ({ params, result, number }) =>
      `身高为 ${number(params.height, { as: 'tick' })} 时，由贝叶斯公式得到山羊的后验概率为 ${number(result.posterior, { digits: 3 })}，取 w = ${number(result.weight, { digits: 3 })}、b = ${number(result.bias, { digits: 4 })}，逻辑函数给出同样的值。${
        result.boundary === null
          ? '两类的均值相等，身高不提供信息，后验概率等于先验概率。'
          : `决策边界位于 ${number(result.boundary, { digits: 4 })}。`
      }`,
  },
});
