import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { multivariateDensity } from '../../../src/math/gaussian/multivariate';

export const exercise = formula({
  section: 'densities',
  variables: { x: between(-1.5, 1.5), y: between(-1.5, 1.5), s1: between(0.4, 2), s2: between(0.4, 2) },
  letters: { s1: 'σ_1', s2: 'σ_2' },
  answer: ({ x, y, s1, s2 }) =>
    multivariateDensity(
      [x, y],
      [0, 0],
      [
        [s1 ** 2, 0],
        [0, s2 ** 2],
      ],
    ),
  key: 'exp(-x^2/(2*σ_1^2)-y^2/(2*σ_2^2))/(2*pi*σ_1*σ_2)',
  slips: {
    'determinant-without-root': ({ x, y, s1, s2 }) =>
      Math.exp(-(x ** 2) / (2 * s1 ** 2) - y ** 2 / (2 * s2 ** 2)) / (2 * Math.PI * s1 ** 2 * s2 ** 2),
    'factor-of-one-dimension': ({ x, y, s1, s2 }) =>
      Math.exp(-(x ** 2) / (2 * s1 ** 2) - y ** 2 / (2 * s2 ** 2)) / (Math.sqrt(2 * Math.PI) * s1 * s2),
    'half-missing': ({ x, y, s1, s2 }) =>
      Math.exp(-(x ** 2) / s1 ** 2 - y ** 2 / s2 ** 2) / (2 * Math.PI * s1 * s2),
    'densities-added': ({ x, y, s1, s2 }) =>
      Math.exp(-(x ** 2) / (2 * s1 ** 2)) / (Math.sqrt(2 * Math.PI) * s1) +
      Math.exp(-(y ** 2) / (2 * s2 ** 2)) / (Math.sqrt(2 * Math.PI) * s2),
    'product-of-exponents': ({ x, y, s1, s2 }) =>
      Math.exp((-(x ** 2) * y ** 2) / (4 * s1 ** 2 * s2 ** 2)) / (2 * Math.PI * s1 * s2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Density without covariance', zh: '协方差为 0 的二元密度' },
  question: {
    en: String.raw`A Gaussian in the plane has mean 0 and $\Sigma=\begin{pmatrix}\sigma_1^2&0\\0&\sigma_2^2\end{pmatrix}$. What is its density at $(x,y)$? Write it in *x*, *y*, $\sigma_1$ and $\sigma_2$, with pi or π for the number π.`,
    zh: String.raw`二元高斯分布的均值为 0，$\Sigma=\begin{pmatrix}\sigma_1^2&0\\0&\sigma_2^2\end{pmatrix}$。求点 $(x,y)$ 处的密度。请用 *x*、*y*、$\sigma_1$ 和 $\sigma_2$ 写出，圆周率写作 pi 或 π。`,
  },
  solution: {
    en: String.raw`For $d=2$ and mean 0 the general density is

$$
p(v)=\frac{1}{2\pi|\Sigma|^{1/2}}\,e^{-\frac12v^\top\Sigma^{-1}v}
$$

Here $|\Sigma|^{1/2}=\sigma_1\sigma_2$, and $\Sigma^{-1}$ has $1/\sigma_1^2$ and $1/\sigma_2^2$ on the diagonal. It is the product of two densities of one dimension: jointly Gaussian and uncorrelated means independent.`,
    zh: String.raw`$d=2$、均值为 0 时，一般的密度为

$$
p(v)=\frac{1}{2\pi|\Sigma|^{1/2}}\,e^{-\frac12v^\top\Sigma^{-1}v}
$$

这里 $|\Sigma|^{1/2}=\sigma_1\sigma_2$，$\Sigma^{-1}$ 的对角元素为 $1/\sigma_1^2$ 和 $1/\sigma_2^2$。结果是两个一元密度之积，因为联合高斯且不相关的变量相互独立。`,
  },
  slips: {
    'determinant-without-root': {
      en: String.raw`This divides by $|\Sigma|$. The density has $|\Sigma|^{1/2}$, that is $\sigma_1\sigma_2$.`,
      zh: String.raw`这里除以了 $|\Sigma|$。密度的分母中是 $|\Sigma|^{1/2}$，即 $\sigma_1\sigma_2$。`,
    },
    'factor-of-one-dimension': {
      en: String.raw`Each dimension brings a factor $1/\sqrt{2\pi}$; two of them make $1/(2\pi)$.`,
      zh: String.raw`每一维都有系数 $1/\sqrt{2\pi}$，两维相乘得 $1/(2\pi)$。`,
    },
    'half-missing': {
      en: 'The exponent is minus *half* the squared Mahalanobis distance.',
      zh: '指数是马氏距离平方的**一半**的相反数，漏了 ½。',
    },
    'densities-added': {
      en: 'Densities of independent variables are multiplied, not added.',
      zh: '独立变量的密度应相乘，不是相加。',
    },
    'product-of-exponents': {
      en: 'When exponentials are multiplied, their exponents are added.',
      zh: '指数函数相乘时，指数应相加。',
    },
  },
};
