import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'central-limit',
  variables: { xbar: between(-3, 3), mu: between(-2, 2), sigma: between(0.3, 3), n: whole(2, 200) },
  letters: { xbar: 'x̄', mu: 'μ', sigma: 'σ' },
  answer: ({ xbar, mu, sigma, n }) => (xbar - mu) / (sigma / Math.sqrt(n)),
  key: '(x̄-μ)*sqrt(n)/σ',
  slips: {
    'single-number': ({ xbar, mu, sigma }) => (xbar - mu) / sigma,
    'root-missing': ({ xbar, mu, sigma, n }) => ((xbar - mu) * n) / sigma,
    'as-of-a-sum': ({ xbar, mu, sigma, n }) => (xbar - mu) / (sigma * Math.sqrt(n)),
    'by-variance': ({ xbar, mu, sigma, n }) => ((xbar - mu) * n) / sigma ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Standardized mean', zh: '均值的标准化' },
  question: {
    en: String.raw`$\bar x$ is the mean of *n* independent numbers of one distribution with mean *μ* and standard deviation *σ*. What is the standardized value of $\bar x$, whose distribution tends to $N(0,1)$? Write it in $\bar x$, *μ*, *σ* and *n*.`,
    zh: String.raw`$\bar x$ 是 *n* 个独立同分布随机数的均值，该分布的均值为 *μ*，标准差为 *σ*。$\bar x$ 标准化之后的值是什么（其分布趋于 $N(0,1)$）？请用 $\bar x$、*μ*、*σ* 和 *n* 写出。`,
  },
  solution: {
    en: String.raw`The mean has the expectation *μ*. Variances of independent numbers add, and a factor $1/n$ enters squared:

$$
\mathrm{Var}(\bar x)=\frac{1}{n^2}\cdot n\sigma^2=\frac{\sigma^2}n
$$

Subtract the expectation and divide by the root of the variance, $\sigma/\sqrt n$.`,
    zh: String.raw`均值的期望是 *μ*。独立随机数的方差可加，系数 $1/n$ 要平方：

$$
\mathrm{Var}(\bar x)=\frac{1}{n^2}\cdot n\sigma^2=\frac{\sigma^2}n
$$

减去期望，再除以方差的平方根 $\sigma/\sqrt n$。`,
  },
  slips: {
    'single-number': {
      en: String.raw`This standardizes one number. The mean of *n* has the standard deviation $\sigma/\sqrt n$.`,
      zh: String.raw`这是单个随机数的标准化。*n* 个数的均值的标准差是 $\sigma/\sqrt n$。`,
    },
    'root-missing': {
      en: String.raw`The variance of the mean is $\sigma^2/n$, so its standard deviation has the *root* of *n*.`,
      zh: String.raw`均值的方差是 $\sigma^2/n$，标准差中是 *n* 的**平方根**。`,
    },
    'as-of-a-sum': {
      en: String.raw`$\sigma\sqrt n$ is the standard deviation of the *sum*. That of the mean is *n* times smaller.`,
      zh: String.raw`$\sigma\sqrt n$ 是**和**的标准差，均值的标准差要再除以 *n*。`,
    },
    'by-variance': {
      en: 'Standardizing divides by the standard deviation, not by the variance.',
      zh: '标准化应除以标准差，不是方差。',
    },
  },
};
