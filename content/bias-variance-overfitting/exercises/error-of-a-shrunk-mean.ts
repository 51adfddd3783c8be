import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'decomposition',
  variables: {
    c: between(0.1, 0.95),
    mu: between(0.5, 3),
    sigma: between(0.5, 4),
    n: whole(2, 30),
  },
  letters: { mu: 'μ', sigma: 'σ' },
  answer: ({ c, mu, sigma, n }) => (1 - c) ** 2 * mu ** 2 + (c ** 2 * sigma ** 2) / n,
  key: '(1-c)^2*mu^2+c^2*sigma^2/n',
  slips: {
    'variance-only': ({ c, sigma, n }) => (c ** 2 * sigma ** 2) / n,
    'bias-not-squared': ({ c, mu, sigma, n }) => (1 - c) * mu + (c ** 2 * sigma ** 2) / n,
    'factor-not-squared': ({ c, mu, sigma, n }) => (1 - c) ** 2 * mu ** 2 + (c * sigma ** 2) / n,
    'one-sample': ({ c, mu, sigma }) => (1 - c) ** 2 * mu ** 2 + c ** 2 * sigma ** 2,
    'new-target': ({ c, mu, sigma, n }) => (1 - c) ** 2 * mu ** 2 + (c ** 2 * sigma ** 2) / n + sigma ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The error of a shrunk mean', zh: '收缩均值的误差' },
  question: {
    en: String.raw`*n* independent numbers have mean *μ* and variance $\sigma^2$. Their average $\bar y$ is multiplied by a fixed *c* to estimate *μ*. What is the expected squared error $E[(c\bar y-\mu)^2]$, bias and variance together? Write it in *c*, *μ*, *σ* and *n*.`,
    zh: String.raw`*n* 个独立的数均值为 *μ*、方差为 $\sigma^2$，平均值为 $\bar y$。用 $c\bar y$ 估计 *μ*，*c* 为固定的数。求期望平方误差 $E[(c\bar y-\mu)^2]$（偏差的平方与方差之和），用 *c*、*μ*、*σ* 和 *n* 写出。`,
  },
  solution: {
    en: String.raw`The expected estimate is $c\mu$, so the bias is $c\mu-\mu=-(1-c)\mu$. The average of *n* independent numbers has the variance $\sigma^2/n$; a factor *c* comes out squared. Squared bias and variance add up. A *c* between 0 and 1 brings bias and lowers the variance.`,
    zh: String.raw`估计的期望为 $c\mu$，偏差为 $c\mu-\mu=-(1-c)\mu$。*n* 个独立的数取平均，方差为 $\sigma^2/n$，乘以 *c* 之后方差乘以 $c^2$。偏差的平方与方差相加即得。*c* 在 0 与 1 之间时产生偏差，但方差减小。`,
  },
  slips: {
    'variance-only': {
      en: 'This is the variance. For *c* ≠ 1 the estimate has a bias, too.',
      zh: '这是方差。*c* 不等于 1 时还有偏差。',
    },
    'bias-not-squared': {
      en: 'Bias has the unit of *μ*; in the squared error it is squared.',
      zh: '偏差与 *μ* 的单位相同，在平方误差中应取平方。',
    },
    'factor-not-squared': {
      en: 'A factor comes out of a variance squared: $c^2$.',
      zh: '系数从方差中提出时要平方，应为 $c^2$。',
    },
    'one-sample': {
      en: 'This takes the variance of one number. The average of *n* has the *n*-th part.',
      zh: '这里用的是单个数的方差，*n* 个数取平均，方差变为原来的 $1/n$。',
    },
    'new-target': {
      en: 'The noise of a new target does not count here: the error is measured from *μ*.',
      zh: '这里以 *μ* 为准计算误差，不含新目标值的噪声。',
    },
  },
};
