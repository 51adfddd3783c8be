import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'decomposition',
  variables: { mu: between(0.5, 3), sigma: between(0.5, 4), n: whole(2, 30) },
  letters: { mu: 'μ', sigma: 'σ' },
  answer: ({ mu, sigma, n }) => (n * mu ** 2) / (n * mu ** 2 + sigma ** 2),
  key: 'n*mu^2/(n*mu^2+sigma^2)',
  slips: {
    unbiased: () => 1,
    'one-sample': ({ mu, sigma }) => mu ** 2 / (mu ** 2 + sigma ** 2),
    'share-taken-off': ({ mu, sigma, n }) => sigma ** 2 / (n * mu ** 2 + sigma ** 2),
    'signal-to-noise': ({ mu, sigma, n }) => (n * mu ** 2) / sigma ** 2,
    'not-squared': ({ mu, sigma, n }) => (n * mu) / (n * mu + sigma),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How much shrinkage is best?', zh: '收缩多少最好？' },
  question: {
    en: String.raw`*n* independent numbers of mean $\mu\ne0$ and variance $\sigma^2$ have the average $\bar y$. The estimate $c\bar y$ of *μ* has the expected squared error $(1-c)^2\mu^2+c^2\sigma^2/n$. Which *c* makes it smallest? Write it in *μ*, *σ* and *n*.`,
    zh: String.raw`*n* 个独立的数均值为 $\mu\ne0$、方差为 $\sigma^2$，平均值为 $\bar y$。用 $c\bar y$ 估计 *μ*，期望平方误差为 $(1-c)^2\mu^2+c^2\sigma^2/n$。*c* 取多少时误差最小？请用 *μ*、*σ* 和 *n* 写出。`,
  },
  solution: {
    en: String.raw`The derivative with respect to *c* is 0 where

$$
-2(1-c)\mu^2+\frac{2c\,\sigma^2}n=0
$$

that is $c\,(\mu^2+\sigma^2/n)=\mu^2$. This is below 1: some bias is worth while, since it lowers the variance by more. As $n\to\infty$ the best *c* tends to 1.`,
    zh: String.raw`对 *c* 求导并令导数为 0：

$$
-2(1-c)\mu^2+\frac{2c\,\sigma^2}n=0
$$

即 $c\,(\mu^2+\sigma^2/n)=\mu^2$。结果小于 1，说明适当引入偏差是值得的，因为方差减小得更多。$n\to\infty$ 时最优的 *c* 趋于 1。`,
  },
  slips: {
    unbiased: {
      en: 'This is without bias, but not of least error: a little below 1 the variance falls in first order, the squared bias rises only in second.',
      zh: '这样没有偏差，但误差不是最小。*c* 略小于 1 时，方差的减小是一阶的，偏差平方的增大只是二阶的。',
    },
    'one-sample': {
      en: String.raw`The variance of the average is $\sigma^2/n$, not $\sigma^2$.`,
      zh: String.raw`平均值的方差是 $\sigma^2/n$，不是 $\sigma^2$。`,
    },
    'share-taken-off': {
      en: 'This is 1 − *c*, the share that is taken off.',
      zh: '这是 1 − *c*，即减去的比例。',
    },
    'signal-to-noise': {
      en: 'This is $c/(1-c)$: solve the equation for *c*.',
      zh: '这是 $c/(1-c)$，还要由此解出 *c*。',
    },
    'not-squared': {
      en: 'Squared bias and variance are added, so *μ* and *σ* stand squared.',
      zh: '相加的是偏差的平方与方差，所以 *μ* 与 *σ* 都要平方。',
    },
  },
};
