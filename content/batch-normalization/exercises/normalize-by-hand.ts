import { numeric } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { mean, variance } from '../../../src/math/statistics';
import { batchOf, fourSamples, isEasy, squaresOf, stepsOf, stepsState } from './shared/four-samples';

export const exercise = numeric({
  section: 'by-hand',
  params: fourSamples,
  accept: (values) => isEasy(values, values.fourth),
  spots: (values) => ({ ...squaresOf(values), variance: variance(batchOf(values)) }),
  solve: (values) => stepsOf(values).normalized[3] ?? Number.NaN,
  slips: {
    'sum-as-mean': {
      value: (values) => stepsOf(values, { omitMeanDivisor: true }).normalized[3] ?? Number.NaN,
      see: (values) => stepsState(values, { omitMeanDivisor: true }),
      pitfall: 'E2.2',
    },
    unbiased: {
      value: (values) => stepsOf(values, { unbiasedVariance: true }).normalized[3] ?? Number.NaN,
      see: (values) => stepsState(values, { unbiasedVariance: true }),
    },
    'not-divided': (values) => values.fourth - mean(batchOf(values)),
    'not-centered': (values) => values.fourth / Math.sqrt(variance(batchOf(values))),
    'no-root': {
      value: (values) => (values.fourth - mean(batchOf(values))) / variance(batchOf(values)),
      see: (values) => stepsState(values),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Normalize four numbers', zh: '归一化四个数' },
  question: {
    en: 'A mini-batch gives one feature the values {first}, {second}, {third}, {fourth}. Normalize it in training mode (steps 1 to 3, *ε* negligible). What does the last value become?',
    zh: '某个特征在一个小批量上的值是 {first}、{second}、{third}、{fourth}。按训练模式归一化（第一到第三步，*ε* 可忽略），最后一个值变成多少？',
  },
  solution: {
    en: String.raw`The mean is $\mu=\spot{mean}$. The squared deviations give

$$
\begin{aligned}
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}\\[1ex]
\hat x_4&=\frac{\spot{fourth}-\spot{mean}}{\sqrt{\spot{variance}}}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`均值 $\mu=\spot{mean}$。由离差的平方，

$$
\begin{aligned}
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}\\[1ex]
\hat x_4&=\frac{\spot{fourth}-\spot{mean}}{\sqrt{\spot{variance}}}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'sum-as-mean': {
      en: 'Here *μ* is the sum of the batch: the factor 1/*m* is missing. The values are then not centered.',
      zh: '这里把总和当成了 *μ*，漏写了系数 1/*m*，结果的均值不为 0。',
    },
    unbiased: {
      en: 'Step 2 divides by *m* = 4, not by *m* − 1. The unbiased variance is only stored for inference.',
      zh: '第二步除以 *m* = 4，而不是 *m* − 1。无偏方差只供推理使用。',
    },
    'not-divided': {
      en: 'This value is centered only. Step 3 also divides by the standard deviation.',
      zh: '这只是减去了均值，第三步还要除以标准差。',
    },
    'not-centered': {
      en: 'Step 3 first subtracts the mean, then divides.',
      zh: '第三步要先减去均值，再除以标准差。',
    },
    'no-root': {
      en: 'This divides by the variance. Step 3 divides by its root.',
      zh: '这是除以方差。第三步要除以方差的平方根。',
    },
  },
};
