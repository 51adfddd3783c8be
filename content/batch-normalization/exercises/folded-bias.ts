import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { foldBatchNorm } from '../../../src/math/normalization/fold-batch-norm';
import { foldState } from './shared/fold-state';

export const exercise = numeric({
  section: 'inference',
  params: {
    weight: oneOf(2, 3, 4, 5),
    bias: oneOf(1, 2, 3, 4, 5),
    storedMean: oneOf(1, 2, 3, 4, 5),
    storedVariance: oneOf(0.25, 4, 6.25),
    gamma: oneOf(0.5, 1.5, 2, 3),
    beta: oneOf(0.5, 1, 2),
  },
  accept: ({ bias, storedMean, storedVariance, gamma, beta }) => {
    const right = (gamma * (bias - storedMean)) / Math.sqrt(storedVariance) + beta;
    return bias !== storedMean && right !== 0;
  },
  spots: ({ weight, storedVariance, gamma }) => ({
    deviation: Math.sqrt(storedVariance),
    foldedWeight: (gamma * weight) / Math.sqrt(storedVariance),
  }),
  solve: ({ weight, bias, storedMean, storedVariance, gamma, beta }) =>
    foldBatchNorm(
      { weights: [[weight]], bias: [bias] },
      { gamma: [gamma], beta: [beta], mean: [storedMean], variance: [storedVariance], epsilon: 0 },
    ).bias[0] ?? Number.NaN,
  see: (values) => foldState(values, { ...values, input: 0 }),
  slips: {
    'mean-forgotten': ({ bias, storedVariance, gamma, beta }) =>
      (gamma * bias) / Math.sqrt(storedVariance) + beta,
    'shift-forgotten': ({ bias, storedMean, storedVariance, gamma }) =>
      (gamma * (bias - storedMean)) / Math.sqrt(storedVariance),
    'bias-unscaled': ({ bias, storedMean, storedVariance, gamma, beta }) =>
      bias - (gamma * storedMean) / Math.sqrt(storedVariance) + beta,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two layers in one', zh: '两层合并为一层' },
  question: {
    en: 'A linear neuron *z* = *wx* + *b* with *w* = {weight} and *b* = {bias} is followed by batch normalization in evaluation mode: stored mean $\\hat\\mu$ = {storedMean}, stored variance $\\hat s^2$ = {storedVariance}, *γ* = {gamma}, *β* = {beta}, *ε* negligible. Both are folded into one linear neuron. What is its bias?',
    zh: '线性神经元 *z* = *wx* + *b*（*w* = {weight}，*b* = {bias}）之后是评估模式的批归一化，保存的均值 $\\hat\\mu$ = {storedMean}，方差 $\\hat s^2$ = {storedVariance}，*γ* = {gamma}，*β* = {beta}，*ε* 可忽略。把两者合并成一个线性神经元，新的偏置是多少？',
  },
  solution: {
    en: String.raw`Put *z* into the normalization and collect the terms in *x*:

$$
\begin{aligned}
y&=\gamma\,\frac{wx+b-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\frac{\gamma w}{\sqrt{\hat s^2}}\,x+\frac{\gamma(b-\hat\mu)}{\sqrt{\hat s^2}}+\beta
\end{aligned}
$$

With $\sqrt{\hat s^2}=\spot{deviation}$ the new weight is $w'\approx\spot{foldedWeight}$, and

$$
b'=\frac{\spot{gamma}\cdot(\spot{bias}-\spot{storedMean})}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
$$`,
    zh: String.raw`把 *z* 代入归一化，按 *x* 整理：

$$
\begin{aligned}
y&=\gamma\,\frac{wx+b-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\frac{\gamma w}{\sqrt{\hat s^2}}\,x+\frac{\gamma(b-\hat\mu)}{\sqrt{\hat s^2}}+\beta
\end{aligned}
$$

$\sqrt{\hat s^2}=\spot{deviation}$，新权重 $w'\approx\spot{foldedWeight}$，新偏置

$$
b'=\frac{\spot{gamma}\cdot(\spot{bias}-\spot{storedMean})}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
$$`,
  },
  slips: {
    'mean-forgotten': {
      en: 'The stored mean is missing. It is subtracted from the bias before scaling.',
      zh: '漏写了保存的均值。缩放之前，要从偏置中减去这个均值。',
    },
    'shift-forgotten': {
      en: '*β* is missing: the shift of step 4 goes into the new bias as well.',
      zh: '漏写了 *β*。第四步的平移也要并入新的偏置。',
    },
    'bias-unscaled': {
      en: 'The old bias is part of the pre-activation, so it is scaled like the rest: divided by the standard deviation, multiplied by *γ*.',
      zh: '旧偏置是净输入的一部分，也要一起缩放：除以标准差，再乘 *γ*。',
    },
  },
};
