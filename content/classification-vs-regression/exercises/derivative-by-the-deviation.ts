import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'one-model',
  variables: { y: between(-3, 3), m: between(-3, 3), s: between(0.5, 3) },
  letters: { m: 'μ', s: 'σ' },
  answer: ({ y, m, s }) => 1 / s - (y - m) ** 2 / s ** 3,
  key: '1/s-(y-m)^2/s^3',
  slips: {
    'logarithm-missing': ({ y, m, s }) => -((y - m) ** 2) / s ** 3,
    'one-power-less': ({ y, m, s }) => 1 / s - (y - m) ** 2 / s ** 2,
    'half-left': ({ y, m, s }) => 1 / s - (y - m) ** 2 / (2 * s ** 3),
    'not-squared': ({ y, m, s }) => 1 / s - (y - m) / s ** 3,
    'by-the-mean': ({ y, m, s }) => (m - y) / s ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A model that also learns the noise', zh: '同时估计噪声大小的模型' },
  question: {
    en: String.raw`A regression model predicts $N(\mu,\sigma^2)$ for a target and also learns *σ*. For an observed *y* the negative log-likelihood is $\ell=\frac{(y-\mu)^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi$. What is $\partial\ell/\partial\sigma$? Write it in *y*, *μ* and *σ*.`,
    zh: String.raw`某回归模型预测目标服从 $N(\mu,\sigma^2)$，*σ* 也由训练得到。观测值为 *y* 时，负对数似然为 $\ell=\frac{(y-\mu)^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi$。求 $\partial\ell/\partial\sigma$，用 *y*、*μ* 和 *σ* 写出。`,
  },
  solution: {
    en: String.raw`The derivative of $\sigma^{-2}$ is $-2\sigma^{-3}$, and the 2 cancels the ½; $\ln\sigma$ has the derivative $1/\sigma$. The sum of both is 0 for $\sigma^2=(y-\mu)^2$; for the sum over several samples the best *σ* is the root of the mean squared error. With fixed *σ* only the first term depends on the model, and least squares is left.`,
    zh: String.raw`$\sigma^{-2}$ 的导数为 $-2\sigma^{-3}$，2 与 ½ 约去；$\ln\sigma$ 的导数为 $1/\sigma$。$\sigma^2=(y-\mu)^2$ 时导数为 0；对多个样本求和时，最优的 *σ* 是均方误差的平方根。*σ* 固定时，只有第一项与模型有关，即为最小二乘。`,
  },
  slips: {
    'logarithm-missing': {
      en: String.raw`The term $\ln\sigma$ depends on *σ* too. Without it *σ* would grow beyond all bounds.`,
      zh: String.raw`$\ln\sigma$ 也与 *σ* 有关。没有这一项，*σ* 会无限增大。`,
    },
    'one-power-less': {
      en: String.raw`The derivative of $\sigma^{-2}$ has one power more below: $-2\sigma^{-3}$.`,
      zh: String.raw`$\sigma^{-2}$ 的导数分母多一次幂，为 $-2\sigma^{-3}$。`,
    },
    'half-left': {
      en: 'The 2 of the derivative cancels the ½.',
      zh: '求导产生的 2 与 ½ 约去。',
    },
    'not-squared': {
      en: 'With respect to *σ* the numerator is a constant: the square stays.',
      zh: '对 *σ* 求导时分子是常数，平方保持不变。',
    },
    'by-the-mean': {
      en: 'This is the derivative with respect to *μ*.',
      zh: '这是对 *μ* 的导数。',
    },
  },
};
