import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';
import { weightSpread } from '../../../src/math/initialization';
import { seeLayers } from './shared/relu-layers';

export const exercise = formula({
  section: 'schemes',
  variables: { n: whole(2, 1000) },
  answer: ({ n }) => weightSpread({ name: 'he' }, { fanIn: n, fanOut: n }).standardDeviation,
  key: 'sqrt(2/n)',
  slips: {
    variance: ({ n }) => 2 / n,
    'root-above-only': { value: ({ n }) => Math.SQRT2 / n, pitfall: 'E0.2' },
    'root-below-only': ({ n }) => 2 / Math.sqrt(n),
    linear: { value: ({ n }) => Math.sqrt(1 / n), see: () => seeLayers(1, 10), pitfall: 'E0.4' },
    'uniform-limit': {
      value: ({ n }) => Math.sqrt(6 / n),
      see: () => ({ demo: 'glorot-calculator', set: { limit: 0.0505 } }),
      pitfall: 'E3.1',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Standard deviation for ReLU', zh: 'ReLU 层权重的标准差' },
  question: {
    en: String.raw`A ReLU layer has *n* inputs, which are the activations of another ReLU layer; there are no biases. The weights are drawn from $N(0,\sigma^2)$. Which $\sigma$ keeps the variance of the net inputs from layer to layer (He)? Write it in *n*.`,
    zh: String.raw`一个 ReLU 层有 *n* 个输入，即前一个 ReLU 层的激活值；各层无偏置。权重从 $N(0,\sigma^2)$ 中抽取。$\sigma$ 取多少，才能使净输入的方差逐层不变（He 初始化）？请用 *n* 写出。`,
  },
  solution: {
    en: String.raw`ReLU halves the mean square of a net input *z* that is symmetric about 0: $\mathrm E[a^2]=\frac12\mathrm{Var}(z)$. The sum of *n* terms has the variance

$$
n\,\sigma^2\cdot\tfrac12\mathrm{Var}(z)
$$

It equals $\mathrm{Var}(z)$ for $\sigma^2=2/n$. The root goes over the whole fraction.`,
    zh: String.raw`净输入 *z* 的分布关于 0 对称，经过 ReLU 之后均方减半：$\mathrm E[a^2]=\frac12\mathrm{Var}(z)$。*n* 项之和的方差为

$$
n\,\sigma^2\cdot\tfrac12\mathrm{Var}(z)
$$

要使它等于 $\mathrm{Var}(z)$，应取 $\sigma^2=2/n$。开根号时，整个分式都在根号之内。`,
  },
  slips: {
    variance: {
      en: 'This is the variance. The standard deviation is its root.',
      zh: '这是方差，再开根号才是标准差。',
    },
    'root-above-only': {
      en: 'The root must go over the whole fraction, not only over the 2.',
      zh: '应对整个分式开根号，不能只对分子 2 开根号。',
    },
    'root-below-only': {
      en: 'The root must go over the whole fraction, not only over *n*.',
      zh: '应对整个分式开根号，不能只对分母 *n* 开根号。',
    },
    linear: {
      en: 'This keeps the mean square in a linear layer. ReLU halves it, so the variance of the weights must be doubled.',
      zh: '这适用于线性层。经过 ReLU 均方减半，所以权重的方差要加倍。',
    },
    'uniform-limit': {
      en: String.raw`This is the limit *a* of the uniform distribution $U(-a,a)$ with this variance. Its standard deviation is $a/\sqrt3$.`,
      zh: String.raw`这是方差相同的均匀分布 $U(-a,a)$ 的边界 *a*，标准差是 $a/\sqrt3$。`,
    },
  },
};
