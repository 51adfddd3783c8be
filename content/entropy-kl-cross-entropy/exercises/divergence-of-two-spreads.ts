import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { gaussianDivergence } from '../../../src/math/information/gaussian';

export const exercise = formula({
  section: 'gaussians',
  variables: { s1: between(0.3, 3), s2: between(0.3, 3) },
  letters: { s1: 'σ_1', s2: 'σ_2' },
  answer: ({ s1, s2 }) =>
    gaussianDivergence({ mean: 0, standardDeviation: s1 }, { mean: 0, standardDeviation: s2 }),
  key: 'ln(σ_2/σ_1)+σ_1^2/(2*σ_2^2)-1/2',
  slips: {
    reversed: ({ s1, s2 }) => Math.log(s1 / s2) + s2 ** 2 / (2 * s1 ** 2) - 0.5,
    'half-missing': ({ s1, s2 }) => Math.log(s2 / s1) + s1 ** 2 / (2 * s2 ** 2),
    'logarithm-reversed': ({ s1, s2 }) => Math.log(s1 / s2) + s1 ** 2 / (2 * s2 ** 2) - 0.5,
    'logarithm-missing': ({ s1, s2 }) => s1 ** 2 / (2 * s2 ** 2) - 0.5,
    'not-squared': ({ s1, s2 }) => Math.log(s2 / s1) + s1 / (2 * s2) - 0.5,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Divergence of two spreads', zh: '标准差不同的两个高斯分布' },
  question: {
    en: String.raw`*p* is the density of $N(0,\sigma_1^2)$ and *q* that of $N(0,\sigma_2^2)$. What is $\mathrm{KL}(p\Vert q)$ in nats? Write it in $\sigma_1$ and $\sigma_2$.`,
    zh: String.raw`*p* 是 $N(0,\sigma_1^2)$ 的密度，*q* 是 $N(0,\sigma_2^2)$ 的密度。求 $\mathrm{KL}(p\Vert q)$，以 nat 为单位。请用 $\sigma_1$ 和 $\sigma_2$ 写出。`,
  },
  solution: {
    en: String.raw`The logarithm of the quotient of the two densities is

$$
\ln\frac{p(x)}{q(x)}=\ln\frac{\sigma_2}{\sigma_1}-\frac{x^2}{2\sigma_1^2}+\frac{x^2}{2\sigma_2^2}
$$

Under *p* the expectation of $x^2$ is $\sigma_1^2$. So the second term becomes $-\frac12$ and the third $\sigma_1^2/(2\sigma_2^2)$.`,
    zh: String.raw`两个密度之比的对数为

$$
\ln\frac{p(x)}{q(x)}=\ln\frac{\sigma_2}{\sigma_1}-\frac{x^2}{2\sigma_1^2}+\frac{x^2}{2\sigma_2^2}
$$

在 *p* 下，$x^2$ 的期望为 $\sigma_1^2$，所以第二项的期望为 $-\frac12$，第三项的期望为 $\sigma_1^2/(2\sigma_2^2)$。`,
  },
  slips: {
    reversed: {
      en: String.raw`This is the other direction, $\mathrm{KL}(q\Vert p)$. The expectation is taken over the first distribution.`,
      zh: String.raw`这是另一个方向 $\mathrm{KL}(q\Vert p)$。期望应对前一个分布取。`,
    },
    'half-missing': {
      en: String.raw`For equal distributions the divergence must be 0. The $-\frac12$ comes from the mean of $x^2/(2\sigma_1^2)$ under *p*.`,
      zh: String.raw`两个分布相同时，散度应为 0。$-\frac12$ 来自 $x^2/(2\sigma_1^2)$ 在 *p* 下的期望。`,
    },
    'logarithm-reversed': {
      en: String.raw`The logarithm is the wrong way round: the factor $1/\sigma_2$ of the density *q* stands in the denominator of $p/q$, so $\sigma_2$ comes into the numerator.`,
      zh: String.raw`对数中的比值写反了。密度 *q* 的系数 $1/\sigma_2$ 在 $p/q$ 的分母中，所以 $\sigma_2$ 在分子。`,
    },
    'logarithm-missing': {
      en: 'The logarithm of the two normalizing factors is missing. Without it the value could be negative.',
      zh: '漏了两个归一化系数之比的对数，这样得到的值可能为负。',
    },
    'not-squared': {
      en: String.raw`Under *p* the mean of $x^2$ is $\sigma_1^2$: the quotient of the standard deviations is squared.`,
      zh: String.raw`$x^2$ 在 *p* 下的期望是 $\sigma_1^2$，标准差之比要平方。`,
    },
  },
};
