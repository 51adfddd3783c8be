// The sources' own picture of generative against discriminative: two weighted densities, and the posterior that follows from them.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { normalDensity } from '../../../src/math/normal';
import { model, shortest, tallest } from './goat-sheep/model';
import { remark, summary } from './goat-sheep/sentences';

export { model };

/** How high the density of one animal is at its mean: the prior scales its hill from 0 to this. */
const peakOf = (deviation: number): number => normalDensity(0, 0, deviation);

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'jointTitle',
      x: { label: 'heightAxis', min: shortest, max: tallest },
      y: { label: 'density', min: 0, max: ({ result }) => result.highest },
      series: [
        { label: 'goatCurve', as: 'area', colour: 1 },
        { label: 'sheepCurve', as: 'area', colour: 2, dash: 'dashed' },
        { label: 'goatDensity', as: 'line', colour: 1, dash: 'dotted' },
        { label: 'sheepDensity', as: 'line', colour: 2, dash: 'dotted' },
        { label: 'products', as: 'points', colour: 4 },
      ],
      marks: [
        { label: 'heightMark', axis: 'x', colour: 4, at: ({ params }) => params.height },
        { label: 'inSight', axis: 'x', colour: 6, dash: 'dashed' },
      ],
      handles: [
        { x: 'height' },
        {
          x: 'goatMean',
          y: {
            parameter: 'goatPrior',
            toPlace: (prior, { params }) => prior * peakOf(params.goatDeviation),
            toValue: (height, { params }) => height / peakOf(params.goatDeviation),
          },
        },
        {
          x: 'sheepMean',
          y: {
            parameter: 'goatPrior',
            toPlace: (prior, { params }) => (1 - prior) * peakOf(params.sheepDeviation),
            toValue: (height, { params }) => 1 - height / peakOf(params.sheepDeviation),
          },
        },
      ],
    },
    {
      view: 'chart',
      title: 'posteriorTitle',
      x: { label: 'heightAxis', min: shortest, max: tallest },
      y: { label: 'posteriorAxis', min: 0, max: 1 },
      series: [{ label: 'posteriorCurve', as: 'line', colour: 4 }],
      marks: [
        { label: 'half', axis: 'y', colour: 6, dash: 'dashed', at: 0.5 },
        { label: 'inSight', axis: 'x', colour: 6, dash: 'dashed' },
      ],
      handles: [{ x: 'height', y: ({ result }) => result.posterior }],
    },
    {
      view: 'chart',
      title: 'priorTitle',
      x: { label: 'priorAxis', min: 0, max: 1 },
      y: { label: 'posteriorAxis', min: 0, max: 1 },
      series: [{ label: 'posteriorByPrior', as: 'line', colour: 5 }],
      marks: [{ label: 'half', axis: 'y', colour: 6, dash: 'dashed', at: 0.5 }],
      handles: [{ x: 'goatPrior', y: ({ result }) => result.posterior }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'posterior', digits: 4 },
        'decision',
        { name: 'boundaries', digits: 4 },
        { name: 'error', digits: 3 },
        { name: 'goatLikelihood', digits: 4 },
        { name: 'sheepLikelihood', digits: 4 },
        { name: 'errorWithoutPrior', digits: 3 },
      ],
    },
    {
      view: 'equation',
      title: 'equationTitle',
      tex: String.raw`\begin{aligned}p(y\mid x)&=\frac{p(x\mid y)\,p(y)}{\sum_{y'}p(x\mid y')\,p(y')}\\p(1\mid\spot{height})&=\frac{\spot{goatAtHeight}}{\spot{goatAtHeight}+\spot{sheepAtHeight}}=\spot{posterior}\end{aligned}`,
      digits: 4,
    },
  ],
  words: {
    title: { en: 'Goat or sheep?', zh: '山羊还是绵羊？' },
    height: { en: 'height *x*', zh: '身高 *x*' },
    goatMean: { en: 'mean of the goats', zh: '山羊身高的均值' },
    goatDeviation: { en: 'standard deviation of the goats', zh: '山羊身高的标准差' },
    sheepMean: { en: 'mean of the sheep', zh: '绵羊身高的均值' },
    sheepDeviation: { en: 'standard deviation of the sheep', zh: '绵羊身高的标准差' },
    goatPrior: { en: 'prior *p*(goat)', zh: '先验概率 *p*(山羊)' },
    jointTitle: { en: 'Generative: *p*(*x*|*y*)*p*(*y*)', zh: '生成模型：*p*(*x*|*y*)*p*(*y*)' },
    heightAxis: { en: 'height *x*', zh: '身高 *x*' },
    goatCurve: { en: '*p*(*x*|goat)*p*(goat)', zh: '*p*(*x*|山羊)*p*(山羊)' },
    sheepCurve: { en: '*p*(*x*|sheep)*p*(sheep)', zh: '*p*(*x*|绵羊)*p*(绵羊)' },
    goatDensity: { en: '*p*(*x*|goat)', zh: '*p*(*x*|山羊)' },
    sheepDensity: { en: '*p*(*x*|sheep)', zh: '*p*(*x*|绵羊)' },
    products: { en: 'products at *x*', zh: '*x* 处的乘积' },
    density: common.density,
    heightMark: { en: '*x*', zh: '*x*' },
    inSight: { en: 'boundary', zh: '决策边界' },
    posteriorTitle: { en: 'Discriminative: *p*(goat|*x*)', zh: '判别模型：*p*(山羊|*x*)' },
    posteriorAxis: { en: 'posterior', zh: '后验概率' },
    posteriorCurve: { en: '*p*(goat|*x*)', zh: '*p*(山羊|*x*)' },
    half: { en: '½', zh: '½' },
    priorTitle: { en: 'Posterior by prior', zh: '给定 *x* 时先验的影响' },
    priorAxis: { en: 'prior *p*(goat)', zh: '先验概率 *p*(山羊)' },
    posteriorByPrior: { en: '*p*(goat|*x*)', zh: '*p*(山羊|*x*)' },
    posterior: { en: 'posterior *p*(goat|*x*)', zh: '后验概率 *p*(山羊|*x*)' },
    decision: { en: 'class decided', zh: '判定的类别' },
    goat: { en: 'goat', zh: '山羊' },
    sheep: { en: 'sheep', zh: '绵羊' },
    undecided: { en: 'on the boundary', zh: '恰在分界点' },
    goatLikelihood: { en: 'likelihood *p*(*x*|goat)', zh: '似然 *p*(*x*|山羊)' },
    sheepLikelihood: { en: 'likelihood *p*(*x*|sheep)', zh: '似然 *p*(*x*|绵羊)' },
    boundaries: { en: 'boundaries', zh: '分界点' },
    error: { en: 'probability of error', zh: '错误率' },
    errorWithoutPrior: { en: 'error by likelihood alone', zh: '只比较似然时的错误率' },
    equationTitle: { en: 'Bayes’ rule with these numbers', zh: '代入贝叶斯公式' },
  },
  summary,
  remark,
});
