import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { averageNoiseVarianceAt } from '../../../src/math/exponential-average/noise-variance';

export const exercise = formula({
  section: 'noise',
  variables: { sigma: between(0.5, 4), b: between(0.3, 0.95), t: whole(2, 12) },
  letters: { sigma: 'σ', b: 'β' },
  answer: ({ sigma, b, t }) => sigma ** 2 * averageNoiseVarianceAt(b, t),
  key: 'sigma^2*(1-b)*(1-b^(2*t))/(1+b)',
  slips: {
    'in-the-limit': ({ sigma, b }) => (sigma ** 2 * (1 - b)) / (1 + b),
    'weights-not-squared': ({ sigma, b, t }) => sigma ** 2 * (1 - b ** t),
    'weights-summed-first': ({ sigma, b, t }) => sigma ** 2 * (1 - b ** t) ** 2,
    'plain-mean': { value: ({ sigma, t }) => sigma ** 2 / t, pitfall: 'E0.14' },
    'one-power': ({ sigma, b, t }) => (sigma ** 2 * (1 - b) * (1 - b ** t)) / (1 + b),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The noise in an average of any age', zh: '任意步之后的噪声方差' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ starts at $m_0=0$. The gradients are uncorrelated, each with variance $\sigma^2$. What is the variance of $m_t$? Write it in *σ*, *β* and *t*, without a sum sign.`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，$m_0=0$，各步梯度互不相关，方差都是 $\sigma^2$。求 $m_t$ 的方差，用 *σ*、*β* 和 *t* 写出，不用求和号。`,
  },
  solution: {
    en: String.raw`Uncorrelated variances add up, each with its weight squared:

$$
\sigma^2\sum_{i=0}^{t-1}(1-\beta)^2\beta^{2i}=\sigma^2(1-\beta)^2\,\frac{1-\beta^{2t}}{1-\beta^2}
$$

With $1-\beta^2=(1-\beta)(1+\beta)$ one factor cancels. For large *t* the share $\frac{1-\beta}{1+\beta}$ is left.`,
    zh: String.raw`互不相关时，各项的方差乘以权重的平方后相加：

$$
\sigma^2\sum_{i=0}^{t-1}(1-\beta)^2\beta^{2i}=\sigma^2(1-\beta)^2\,\frac{1-\beta^{2t}}{1-\beta^2}
$$

由 $1-\beta^2=(1-\beta)(1+\beta)$ 约去一个因子。*t* 很大时，方差变为原来的 $\frac{1-\beta}{1+\beta}$。`,
  },
  slips: {
    'in-the-limit': {
      en: String.raw`This is the variance for $t\to\infty$. After *t* steps it is multiplied by $1-\beta^{2t}$.`,
      zh: String.raw`这是 $t\to\infty$ 时的方差，*t* 步时还要乘以 $1-\beta^{2t}$。`,
    },
    'weights-not-squared': {
      en: 'A factor comes out of a variance squared: the squares of the weights are to be summed.',
      zh: '系数从方差中提出时要平方，应对权重的平方求和。',
    },
    'weights-summed-first': {
      en: 'This sums the weights and then squares: right only if all gradients were the same random number.',
      zh: '这里先求和再平方，只有各步梯度是同一个随机变量时才成立。',
    },
    'plain-mean': {
      en: 'This is the variance of the mean with equal weights.',
      zh: '这是等权平均的方差。',
    },
    'one-power': {
      en: String.raw`The squared weights have the ratio $\beta^2$, so the sum ends with $\beta^{2t}$.`,
      zh: String.raw`权重平方的公比是 $\beta^2$，求和之后是 $\beta^{2t}$。`,
    },
  },
};
