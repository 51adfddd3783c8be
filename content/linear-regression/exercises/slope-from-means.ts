import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'normal-equation',
  variables: { p: between(-3, 3), q: between(1.5, 4), xbar: between(-1, 1), ybar: between(-2, 2) },
  letters: { xbar: 'x̄', ybar: 'ȳ' },
  answer: ({ p, q, xbar, ybar }) => (p - xbar * ybar) / (q - xbar * xbar),
  key: '(p-x̄*ȳ)/(q-x̄^2)',
  slips: {
    'through-origin': ({ p, q }) => p / q,
    'mean-unsquared': ({ p, q, xbar, ybar }) => (p - xbar * ybar) / (q - xbar),
    'denominator-uncentered': ({ p, q, xbar, ybar }) => (p - xbar * ybar) / q,
    'numerator-uncentered': ({ p, q, xbar }) => p / (q - xbar * xbar),
    'of-means': ({ xbar, ybar }) => ybar / xbar,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Slope from means', zh: '用均值表示斜率' },
  question: {
    en: String.raw`$\hat y=wx+b$ is fitted by least squares to samples $(x_i,y_i)$ whose $x_i$ are not all equal. Over the samples $\bar x$ and $\bar y$ are the means, *p* is the mean of $x_iy_i$ and *q* the mean of $x_i^2$. What is *w*? Write it in *p*, *q*, $\bar x$ and $\bar y$.`,
    zh: String.raw`用最小二乘以 $\hat y=wx+b$ 拟合样本 $(x_i,y_i)$，各 $x_i$ 不全相等。$\bar x$、$\bar y$ 是样本均值，*p* 是 $x_iy_i$ 的均值，*q* 是 $x_i^2$ 的均值。求 *w*。请用 *p*、*q*、$\bar x$ 和 $\bar y$ 写出。`,
  },
  solution: {
    en: String.raw`At the minimum the derivatives with respect to *b* and *w* are 0. As means over the samples these are the two normal equations:

$$
\begin{aligned}
w\bar x+b&=\bar y\\
wq+b\bar x&=p
\end{aligned}
$$

Multiply the first by $\bar x$ and subtract it from the second: *b* drops out. The result is covariance over variance.`,
    zh: String.raw`在最小值处，损失对 *b* 和对 *w* 的导数都为 0。用样本均值写出，就是两个正规方程：

$$
\begin{aligned}
w\bar x+b&=\bar y\\
wq+b\bar x&=p
\end{aligned}
$$

第一式乘以 $\bar x$ 后从第二式中减去，消去 *b*。结果是协方差除以输入的方差。`,
  },
  slips: {
    'through-origin': {
      en: 'This is the slope without a bias. With a bias both quantities are centered first.',
      zh: '这是不带偏置时的斜率。带偏置时，两个量都要先减去均值。',
    },
    'mean-unsquared': {
      en: String.raw`The variance of the inputs is $q-\bar x^2$: the mean is squared.`,
      zh: String.raw`输入的方差是 $q-\bar x^2$，均值要平方。`,
    },
    'denominator-uncentered': {
      en: 'The denominator is the variance of the inputs, not their mean square.',
      zh: '分母是输入的方差，不是输入的均方。',
    },
    'numerator-uncentered': {
      en: String.raw`The numerator is the covariance, $p-\bar x\bar y$, not the mean of the products.`,
      zh: String.raw`分子是协方差 $p-\bar x\bar y$，不是乘积的均值。`,
    },
    'of-means': {
      en: 'This is the line through the origin and the point of means. The slope depends on how *x* and *y* vary together.',
      zh: '这是过原点和均值点的直线的斜率。最小二乘的斜率取决于 *x* 与 *y* 如何共同变化。',
    },
  },
};
