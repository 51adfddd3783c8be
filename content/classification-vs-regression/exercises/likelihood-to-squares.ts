import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'one-model',
  steps: ['likelihood', 'logarithm', 'density', 'constants', 'squares'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From likelihood to squared error', zh: '由极大似然推导平方误差' },
  question: {
    en: String.raw`The targets are independent, $y_i\mid x_i\sim N(f(x_i),\sigma^2)$ with fixed $\sigma$. Derive that maximum likelihood means least squares.`,
    zh: String.raw`目标值相互独立，$y_i\mid x_i\sim N(f(x_i),\sigma^2)$，$\sigma$ 固定。推导极大似然等价于最小二乘。`,
  },
  steps: {
    likelihood: {
      en: String.raw`Independent, so probabilities multiply: $L=\prod_ip(y_i\mid x_i)$`,
      zh: String.raw`样本相互独立，似然为乘积 $L=\prod_ip(y_i\mid x_i)$`,
    },
    logarithm: {
      en: String.raw`The logarithm is increasing: minimize $-\ln L=-\sum_i\ln p(y_i\mid x_i)$`,
      zh: String.raw`对数单调递增，等价于最小化 $-\ln L=-\sum_i\ln p(y_i\mid x_i)$`,
    },
    density: {
      en: String.raw`Insert the density: $\sum_i\bigl[\frac{(y_i-f(x_i))^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi\bigr]$`,
      zh: String.raw`代入高斯密度，得 $\sum_i\bigl[\frac{(y_i-f(x_i))^2}{2\sigma^2}+\ln\sigma+\frac12\ln2\pi\bigr]$`,
    },
    constants: {
      en: String.raw`Drop what does not depend on $f$: $\frac1{2\sigma^2}\sum_i(y_i-f(x_i))^2$`,
      zh: String.raw`去掉与 $f$ 无关的项，剩下 $\frac1{2\sigma^2}\sum_i(y_i-f(x_i))^2$`,
    },
    squares: {
      en: String.raw`The factor is positive and constant: minimize $\frac1n\sum_i(y_i-f(x_i))^2$`,
      zh: String.raw`系数为正的常数，等价于最小化 $\frac1n\sum_i(y_i-f(x_i))^2$`,
    },
  },
  solution: {
    en: String.raw`Independence makes the product, the logarithm the sum, the Gaussian the square. That $\sigma$ is the same for all samples allows the last two steps; if it depended on *x*, each square would keep its own weight $1/\sigma_i^2$.`,
    zh: String.raw`独立性给出乘积，取对数得到求和，高斯密度给出平方。最后两步用到各样本的 $\sigma$ 相同；如果 $\sigma$ 随 *x* 变化，每个平方项都要保留各自的权重 $1/\sigma_i^2$。`,
  },
};
