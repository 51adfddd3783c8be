import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averageNoiseVariance } from '../../../src/math/exponential-average/noise-variance';

export const exercise = numeric({
  section: 'noise',
  params: { beta: oneOf(0.5, 0.6, 0.8, 0.9, 0.95, 0.98), variance: oneOf(2, 3, 4, 5, 6, 8, 10) },
  solve: ({ beta, variance }) => variance * averageNoiseVariance(beta),
  see: ({ beta }) => ({ demo: 'ema-noise', set: { beta } }),
  slips: {
    'equal-weights': { value: ({ beta, variance }) => variance * (1 - beta), pitfall: 'E0.14' },
    'not-squared': ({ variance }) => variance,
    'newest-only': ({ beta, variance }) => variance * (1 - beta) ** 2,
    'standard-deviation': ({ beta, variance }) => Math.sqrt(variance * averageNoiseVariance(beta)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance that is left', zh: '剩下的方差' },
  question: {
    en: 'The noise in the gradients is uncorrelated from step to step, each time with variance *σ*² = {variance}. Which variance does the exponentially weighted average with *β* = {beta} have, long after the start?',
    zh: '各步梯度的噪声互不相关，方差都是 *σ*² = {variance}。指数加权移动平均 $m_t$ 取 *β* = {beta}，求 *t* 足够大时 $m_t$ 的方差。',
  },
  solution: {
    en: String.raw`Uncorrelated, so the variances add, each with the square of its weight. The squares are a geometric series with ratio $\beta^2$:

$$
\begin{gathered}
(1-\beta)^2\sigma^2\sum_{i=0}^{\infty}\beta^{2i}=\frac{1-\beta}{1+\beta}\,\sigma^2\\
=\frac{1-\spot{beta}}{1+\spot{beta}}\cdot\spot{variance}\approx\spot{answer}
\end{gathered}
$$`,
    zh: String.raw`噪声互不相关，所以方差可以相加，各乘以权重的平方。这些平方构成公比为 $\beta^2$ 的等比级数，因此

$$
\begin{gathered}
(1-\beta)^2\sigma^2\sum_{i=0}^{\infty}\beta^{2i}=\frac{1-\beta}{1+\beta}\,\sigma^2\\
=\frac{1-\spot{beta}}{1+\spot{beta}}\cdot\spot{variance}\approx\spot{answer}
\end{gathered}
$$`,
  },
  slips: {
    'equal-weights': {
      en: 'This is the variance of a plain mean of 1/(1−*β*) gradients. The average has a longer tail and keeps less noise.',
      zh: '这是 1/(1−*β*) 个梯度等权平均的方差。移动平均的权重延伸得更远，留下的噪声更少。',
    },
    'not-squared': {
      en: 'The weights sum to 1, but in a variance each weight counts squared.',
      zh: '权重之和是 1，但计算方差时权重要取平方。',
    },
    'newest-only': {
      en: String.raw`$(1-\beta)^2\sigma^2$ is the part of the newest gradient only. The older ones add theirs.`,
      zh: String.raw`$(1-\beta)^2\sigma^2$ 只是最新一个梯度的部分，更早的梯度还要加上。`,
    },
    'standard-deviation': {
      en: 'This is the standard deviation. The question asks for the variance.',
      zh: '这是标准差。题目问的是方差。',
    },
  },
};
