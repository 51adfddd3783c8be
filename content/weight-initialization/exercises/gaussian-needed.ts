import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'uniform-or-gaussian',
  see: () => ({ demo: 'glorot-calculator', set: { distribution: 'uniform' } }),
  statements: {
    'needs-gaussian': false,
    'same-variance': true,
    'limit-as-deviation': {
      isTrue: false,
      see: () => ({ demo: 'glorot-calculator', set: { limit: 1 / 28 } }),
      pitfall: 'E3.1',
    },
    'nearly-normal': { isTrue: true, see: () => ({ demo: 'init-variance' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The shape of the weights', zh: '权重的分布形状' },
  question: {
    en: String.raw`A neuron $z=\sum_iw_ix_i+b$ has *n* inputs. Its weights have mean 0 and the same variance; they are independent of each other, of the inputs and of the bias. Is the statement right?`,
    zh: String.raw`一个神经元 $z=\sum_iw_ix_i+b$ 有 *n* 个输入。各权重的均值为 0、方差相同，权重之间相互独立，也与输入、偏置相互独立。判断下列说法是否正确。`,
  },
  statements: {
    'needs-gaussian': {
      en: 'The variance of *z* can only be derived if the weights are Gaussian.',
      zh: '只有权重服从高斯分布，才能推出 *z* 的方差。',
    },
    'same-variance': {
      en: 'Replace Gaussian weights by uniform ones of the same variance: the variance of *z* stays the same.',
      zh: '把高斯权重换成方差相同的均匀分布权重，*z* 的方差不变。',
    },
    'limit-as-deviation': {
      en: 'Weights from *U*(−1/√*n*, 1/√*n*) have the same variance as weights from *N*(0, 1/*n*).',
      zh: '从 *U*(−1/√*n*, 1/√*n*) 抽取的权重，与从 *N*(0, 1/*n*) 抽取的权重方差相同。',
    },
    'nearly-normal': {
      en: 'With uniform weights and bias, and many inputs fixed at 1, the weighted sum without the bias is nearly normal over the draws of the weights.',
      zh: '权重服从均匀分布，许多输入固定为 1。权重随机抽取时，不含偏置的加权和近似服从正态分布。',
    },
  },
  why: {
    'needs-gaussian': {
      en: 'The derivation uses mean 0, a variance and independence. Only the *shape* of the distribution of *z* depends on more.',
      zh: '推导只用到均值为 0、方差和独立性。只有 *z* 的分布形状才取决于更多的条件。',
    },
    'same-variance': {
      en: 'Only the mean and the variance of a weight enter.',
      zh: '公式只用到权重的均值与方差。',
    },
    'limit-as-deviation': {
      en: '*U*(−*a*, *a*) has variance $a^2/3$. With the limit 1/√*n* that is a third of 1/*n*.',
      zh: '*U*(−*a*, *a*) 的方差是 $a^2/3$。界取 1/√*n* 时，方差只有 1/*n* 的三分之一。',
    },
    'nearly-normal': {
      en: 'Many independent terms of the same size: the central limit theorem applies, whatever the shape of one term.',
      zh: '许多独立同分布的项相加，由中心极限定理，和近似服从正态分布，与单个项的分布形状无关。',
    },
  },
  solution: {
    en: 'Variances add for any shape. The shape matters elsewhere: for how a limit translates into a standard deviation, for instance, and for what the distribution of *z* looks like.',
    zh: '无论服从什么分布，方差都可以相加。分布的形状影响的是别的方面，例如界与标准差怎样换算，以及 *z* 的分布形状。',
  },
};
