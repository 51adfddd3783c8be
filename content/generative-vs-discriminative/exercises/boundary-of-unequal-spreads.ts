import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { classBoundaries } from '../../../src/math/generative/two-gaussian-classes';

export const exercise = formula({
  section: 'lda',
  variables: { sigma_1: between(0.5, 1.5), sigma_0: between(2, 4) },
  letters: { sigma_1: 'σ_1', sigma_0: 'σ_0' },
  answer: ({ sigma_1, sigma_0 }) =>
    classBoundaries(
      { mean: 0, standardDeviation: sigma_1, prior: 0.5 },
      { mean: 0, standardDeviation: sigma_0, prior: 0.5 },
    )[1] ?? Number.NaN,
  key: 'sqrt(2*sigma_1^2*sigma_0^2*ln(sigma_0/sigma_1)/(sigma_0^2-sigma_1^2))',
  slips: {
    'no-root': ({ sigma_1, sigma_0 }) =>
      (2 * sigma_1 ** 2 * sigma_0 ** 2 * Math.log(sigma_0 / sigma_1)) / (sigma_0 ** 2 - sigma_1 ** 2),
    'two-missing': ({ sigma_1, sigma_0 }) =>
      Math.sqrt((sigma_1 ** 2 * sigma_0 ** 2 * Math.log(sigma_0 / sigma_1)) / (sigma_0 ** 2 - sigma_1 ** 2)),
    'variances-in-the-logarithm': ({ sigma_1, sigma_0 }) =>
      Math.sqrt(
        (4 * sigma_1 ** 2 * sigma_0 ** 2 * Math.log(sigma_0 / sigma_1)) / (sigma_0 ** 2 - sigma_1 ** 2),
      ),
    'difference-only': ({ sigma_1, sigma_0 }) =>
      Math.sqrt((2 * Math.log(sigma_0 / sigma_1)) / (sigma_0 ** 2 - sigma_1 ** 2)),
    'middle-of-spreads': ({ sigma_1, sigma_0 }) => (sigma_1 + sigma_0) / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Equal means, unequal spreads', zh: '均值相同而方差不同' },
  question: {
    en: String.raw`Two classes with equal priors are $N(0,\sigma_1^2)$ and $N(0,\sigma_0^2)$, with $\sigma_1\lt\sigma_0$. There are two boundaries, at *x* and −*x*. What is the positive one? Write it in $\sigma_1$ and $\sigma_0$.`,
    zh: String.raw`两类的先验相等，分别服从 $N(0,\sigma_1^2)$ 和 $N(0,\sigma_0^2)$，$\sigma_1\lt\sigma_0$。边界有两个，位于 *x* 和 −*x*。求正的一个，用 $\sigma_1$ 和 $\sigma_0$ 写出。`,
  },
  solution: {
    en: String.raw`Equal densities mean equal logarithms:

$$
-\ln\sigma_1-\frac{x^2}{2\sigma_1^2}=-\ln\sigma_0-\frac{x^2}{2\sigma_0^2}
$$

So $\frac{x^2}2\big(\frac1{\sigma_1^2}-\frac1{\sigma_0^2}\big)=\ln\frac{\sigma_0}{\sigma_1}$. The squares of *x* do not cancel, as they do in LDA with its common variance: the boundary is no longer linear.`,
    zh: String.raw`密度相等，即对数相等：

$$
-\ln\sigma_1-\frac{x^2}{2\sigma_1^2}=-\ln\sigma_0-\frac{x^2}{2\sigma_0^2}
$$

所以 $\frac{x^2}2\big(\frac1{\sigma_1^2}-\frac1{\sigma_0^2}\big)=\ln\frac{\sigma_0}{\sigma_1}$。线性判别分析假设方差相同，*x* 的平方项抵消；这里不抵消，边界不再是线性的。`,
  },
  slips: {
    'no-root': {
      en: 'This is $x^2$.',
      zh: '这是 $x^2$，还要开方。',
    },
    'two-missing': {
      en: String.raw`The exponent of the density is $-\frac{x^2}{2\sigma^2}$, with a 2.`,
      zh: String.raw`密度的指数是 $-\frac{x^2}{2\sigma^2}$，漏了 2。`,
    },
    'variances-in-the-logarithm': {
      en: String.raw`The factor of the density is proportional to $1/\sigma$, not to $1/\sigma^2$.`,
      zh: String.raw`密度前的系数与 $1/\sigma$ 成正比，而不是与 $1/\sigma^2$ 成正比。`,
    },
    'difference-only': {
      en: String.raw`The difference is that of the *inverse* variances, $\frac1{\sigma_1^2}-\frac1{\sigma_0^2}$.`,
      zh: String.raw`相减的是方差的**倒数**，即 $\frac1{\sigma_1^2}-\frac1{\sigma_0^2}$。`,
    },
    'middle-of-spreads': {
      en: 'The densities are not equal there: compare their logarithms.',
      zh: '密度在此处并不相等，应比较密度的对数。',
    },
  },
};
