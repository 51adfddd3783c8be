import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'variance-rule',
  variables: {
    n: whole(2, 1000),
    sw: between(0.05, 2),
    mu: between(0.3, 2),
    sx: between(0.3, 2),
    sb: between(0.2, 2),
  },
  letters: { sw: 'σ_w', mu: 'μ', sx: 'σ_x', sb: 'σ_b' },
  answer: ({ n, sw, mu, sx, sb }) => n * sw ** 2 * (mu ** 2 + sx ** 2) + sb ** 2,
  key: 'n*σ_w^2*(μ^2+σ_x^2)+σ_b^2',
  slips: {
    'variance-of-inputs': {
      value: ({ n, sw, sx, sb }) => n * sw ** 2 * sx ** 2 + sb ** 2,
      see: () => ({ demo: 'init-variance', set: { inputs: 'random', inputMean: 1 } }),
      pitfall: 'E0.1',
    },
    'bias-missing': {
      value: ({ n, sw, mu, sx }) => n * sw ** 2 * (mu ** 2 + sx ** 2),
      see: () => ({ demo: 'init-variance', set: { biasDeviation: 0 } }),
    },
    'mean-squared-sum': ({ n, sw, mu, sx, sb }) => n * sw ** 2 * (mu + sx) ** 2 + sb ** 2,
    'not-squared': ({ n, sw, mu, sx, sb }) => n * sw * (mu ** 2 + sx ** 2) + sb,
    deviation: ({ n, sw, mu, sx, sb }) => Math.sqrt(n * sw ** 2 * (mu ** 2 + sx ** 2) + sb ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance of the net input', zh: '净输入方差的公式' },
  question: {
    en: String.raw`A neuron has *n* inputs, $z=\sum_{i=1}^nw_ix_i+b$. All weights, inputs and the bias are independent. Each weight has mean 0 and standard deviation $\sigma_w$, each input mean $\mu$ and standard deviation $\sigma_x$, the bias mean 0 and standard deviation $\sigma_b$. What is $\mathrm{Var}(z)$? Write it in *n*, $\sigma_w$, $\mu$, $\sigma_x$ and $\sigma_b$.`,
    zh: String.raw`一个神经元有 *n* 个输入，$z=\sum_{i=1}^nw_ix_i+b$，所有权重、输入与偏置相互独立。每个权重的均值为 0、标准差为 $\sigma_w$，每个输入的均值为 $\mu$、标准差为 $\sigma_x$，偏置的均值为 0、标准差为 $\sigma_b$。求 $\mathrm{Var}(z)$。请用 *n*、$\sigma_w$、$\mu$、$\sigma_x$ 和 $\sigma_b$ 写出。`,
  },
  solution: {
    en: String.raw`The terms $w_ix_i$ have mean 0, because the weights have, and are uncorrelated; so their variances add. For one term independence gives

$$
\begin{aligned}
\mathrm{Var}(wx)&=\mathrm E[w^2]\,\mathrm E[x^2]\\
&=\sigma_w^2\,(\mu^2+\sigma_x^2)
\end{aligned}
$$

The bias is independent of the sum and adds its variance.`,
    zh: String.raw`权重的均值为 0，所以各项 $w_ix_i$ 的均值为 0，并且两两不相关，方差可以相加。由独立性，每一项的方差为

$$
\begin{aligned}
\mathrm{Var}(wx)&=\mathrm E[w^2]\,\mathrm E[x^2]\\
&=\sigma_w^2\,(\mu^2+\sigma_x^2)
\end{aligned}
$$

偏置与这个和独立，再加上偏置的方差。`,
  },
  slips: {
    'variance-of-inputs': {
      en: String.raw`This takes the variance of the inputs. They enter with their mean square, $\mathrm E[x^2]=\mu^2+\sigma_x^2$.`,
      zh: String.raw`这里用的是输入的方差。公式中应为输入的均方 $\mathrm E[x^2]=\mu^2+\sigma_x^2$。`,
    },
    'bias-missing': {
      en: String.raw`The bias is random too and independent of the rest: its variance $\sigma_b^2$ is added.`,
      zh: String.raw`偏置也是随机的，并且与其余各量独立，还要加上偏置的方差 $\sigma_b^2$。`,
    },
    'mean-squared-sum': {
      en: String.raw`The mean square is $\mu^2+\sigma_x^2$, not $(\mu+\sigma_x)^2$.`,
      zh: String.raw`均方是 $\mu^2+\sigma_x^2$，不是 $(\mu+\sigma_x)^2$。`,
    },
    'not-squared': {
      en: String.raw`$\sigma_w$ and $\sigma_b$ are standard deviations. Variances add, so both must be squared.`,
      zh: String.raw`$\sigma_w$ 和 $\sigma_b$ 是标准差。相加的是方差，两者都要平方。`,
    },
    deviation: {
      en: 'This is the standard deviation. The variance is asked for, without the root.',
      zh: '这是标准差。题目要求方差，不必开根号。',
    },
  },
};
