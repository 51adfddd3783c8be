import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { gaussianNegativeLogLikelihood } from '../../../src/math/target-types/negative-log-likelihood';

export const exercise = formula({
  section: 'densities',
  variables: { x: between(-3, 3), mu: between(-2, 2), sigma: between(0.3, 3) },
  letters: { mu: 'μ', sigma: 'σ' },
  answer: ({ x, mu, sigma }) => gaussianNegativeLogLikelihood(x, { mean: mu, standardDeviation: sigma }),
  key: 'ln(σ*sqrt(2*pi))+(x-μ)^2/(2*σ^2)',
  slips: {
    'constant-missing': ({ x, mu, sigma }) => (x - mu) ** 2 / (2 * sigma ** 2),
    sign: ({ x, mu, sigma }) => -Math.log(sigma * Math.sqrt(2 * Math.PI)) - (x - mu) ** 2 / (2 * sigma ** 2),
    'two-missing': ({ x, mu, sigma }) =>
      Math.log(sigma * Math.sqrt(2 * Math.PI)) + (x - mu) ** 2 / sigma ** 2,
    'root-missing': ({ x, mu, sigma }) =>
      Math.log(2 * Math.PI * sigma ** 2) + (x - mu) ** 2 / (2 * sigma ** 2),
    'deviation-unsquared': ({ x, mu, sigma }) =>
      Math.log(sigma * Math.sqrt(2 * Math.PI)) + (x - mu) ** 2 / (2 * sigma),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Negative log-density', zh: '负对数密度' },
  question: {
    en: String.raw`*p* is the density of $N(\mu,\sigma^2)$. What is $-\ln p(x)$? Write it in *x*, *μ* and *σ*, with pi or π for the number π.`,
    zh: String.raw`*p* 是 $N(\mu,\sigma^2)$ 的密度。求 $-\ln p(x)$。请用 *x*、*μ* 和 *σ* 写出，圆周率写作 pi 或 π。`,
  },
  solution: {
    en: String.raw`The density is a factor times an exponential:

$$
p(x)=\frac1{\sigma\sqrt{2\pi}}\,e^{-\frac{(x-\mu)^2}{2\sigma^2}}
$$

The logarithm turns the product into a sum, and the minus turns both signs. In $x-\mu$ it is quadratic; that is why maximum likelihood with Gaussian noise of constant variance is least squares.`,
    zh: String.raw`密度是系数与指数函数之积：

$$
p(x)=\frac1{\sigma\sqrt{2\pi}}\,e^{-\frac{(x-\mu)^2}{2\sigma^2}}
$$

取对数，积变为和；再取负，两项都变号。结果是 $x-\mu$ 的二次函数，所以噪声服从方差恒定的高斯分布时，极大似然估计就是最小二乘。`,
  },
  slips: {
    'constant-missing': {
      en: String.raw`This is the exponent. The factor $1/(\sigma\sqrt{2\pi})$ of the density contributes $\ln(\sigma\sqrt{2\pi})$, which depends on *σ*.`,
      zh: String.raw`这只是指数部分。密度的系数 $1/(\sigma\sqrt{2\pi})$ 取负对数得到 $\ln(\sigma\sqrt{2\pi})$，与 *σ* 有关。`,
    },
    sign: {
      en: 'This is the logarithm of the density itself. The minus is missing.',
      zh: '这是密度的对数，漏了负号。',
    },
    'two-missing': {
      en: String.raw`The exponent has a 2 in the denominator: $(x-\mu)^2/(2\sigma^2)$.`,
      zh: String.raw`指数的分母中有 2，应为 $(x-\mu)^2/(2\sigma^2)$。`,
    },
    'root-missing': {
      en: String.raw`The factor of the density is $1/\sqrt{2\pi\sigma^2}$: the root halves the logarithm.`,
      zh: String.raw`密度的系数是 $1/\sqrt{2\pi\sigma^2}$，开根号使对数减半。`,
    },
    'deviation-unsquared': {
      en: 'The denominator of the exponent holds the variance *σ*², not the standard deviation.',
      zh: '指数的分母中是方差 *σ*²，不是标准差。',
    },
  },
};
