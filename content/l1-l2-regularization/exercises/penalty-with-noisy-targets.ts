import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'prior',
  variables: { sigma: between(0.3, 3), tau: between(0.3, 3) },
  letters: { sigma: 'σ', tau: 'τ' },
  answer: ({ sigma, tau }) => sigma ** 2 / tau ** 2,
  key: 'sigma^2/tau^2',
  slips: {
    'noise-left-out': ({ tau }) => 1 / (2 * tau ** 2),
    'half-left': ({ sigma, tau }) => sigma ** 2 / (2 * tau ** 2),
    'upside-down': ({ sigma, tau }) => tau ** 2 / sigma ** 2,
    'not-squared': ({ sigma, tau }) => sigma / tau,
    laplace: ({ sigma, tau }) => (2 * sigma ** 2) / tau,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Ridge regression as MAP', zh: '岭回归与最大后验' },
  question: {
    en: String.raw`Targets are $y_i=w^\top x_i+\varepsilon_i$ with independent noise $N(0,\sigma^2)$; the weights have independent priors $N(0,\tau^2)$. The MAP estimate minimizes $\sum_i(y_i-w^\top x_i)^2+\lambda\lVert w\rVert_2^2$. What is *λ*? Write it in *σ* and *τ*.`,
    zh: String.raw`目标值为 $y_i=w^\top x_i+\varepsilon_i$，噪声独立且服从 $N(0,\sigma^2)$，各权重的先验独立且为 $N(0,\tau^2)$。最大后验估计使 $\sum_i(y_i-w^\top x_i)^2+\lambda\lVert w\rVert_2^2$ 最小。求 *λ*，用 *σ* 和 *τ* 写出。`,
  },
  solution: {
    en: String.raw`Up to constants, minus the logarithm of likelihood times prior is

$$
\frac1{2\sigma^2}\sum_i(y_i-w^\top x_i)^2+\frac1{2\tau^2}\lVert w\rVert_2^2
$$

A positive factor does not move the minimum. Multiplied by $2\sigma^2$ the sum of squares has the factor 1. The noisier the data and the narrower the prior, the stronger the penalty.`,
    zh: String.raw`似然与先验之积取对数，变号并略去常数，得

$$
\frac1{2\sigma^2}\sum_i(y_i-w^\top x_i)^2+\frac1{2\tau^2}\lVert w\rVert_2^2
$$

乘以正数不改变最小值点。乘以 $2\sigma^2$ 之后，平方和的系数为 1。噪声越大、先验越窄，惩罚越强。`,
  },
  slips: {
    'noise-left-out': {
      en: String.raw`This is the factor beside the negative log-likelihood. Here the sum of squares stands without $\frac1{2\sigma^2}$.`,
      zh: String.raw`这是与负对数似然相加时的系数。题中平方和前没有 $\frac1{2\sigma^2}$。`,
    },
    'half-left': {
      en: 'The sum of squares has a factor ½ in the likelihood as well; both halves cancel.',
      zh: '似然中平方和也带有系数 ½，两个 ½ 应当约去。',
    },
    'upside-down': {
      en: 'A wide prior (large *τ*) must give a weak penalty.',
      zh: '先验越宽（*τ* 越大），惩罚应当越弱，这个分数写反了。',
    },
    'not-squared': {
      en: 'The exponents of both Gaussians contain the variances.',
      zh: '两个高斯密度的指数中都是方差。',
    },
    laplace: {
      en: String.raw`This is the penalty on $\lVert w\rVert_1$ that a Laplace prior of scale *τ* gives.`,
      zh: String.raw`这是尺度为 *τ* 的拉普拉斯先验给出的 $\lVert w\rVert_1$ 的系数。`,
    },
  },
};
