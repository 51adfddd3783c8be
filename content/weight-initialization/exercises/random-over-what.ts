import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'random-over-what',
  pitfall: 'E0.3',
  statements: {
    'fixed-inputs': { isTrue: true, see: () => ({ demo: 'init-variance' }) },
    'random-inputs': {
      isTrue: false,
      see: () => ({
        demo: 'init-variance',
        set: { fanIn: 10, activeFraction: 0.1, inputs: 'random', biasDeviation: 0, draws: 5000 },
      }),
    },
    'bias-widens': {
      isTrue: false,
      see: () => ({
        demo: 'init-variance',
        set: { inputs: 'random', randomness: 'data', biasDeviation: 2, seed: 6 },
      }),
    },
    'own-variance': {
      isTrue: true,
      see: () => ({ demo: 'init-variance', set: { inputs: 'random', randomness: 'data', seed: 7 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Random over what', zh: '随机性从哪里来' },
  question: {
    en: String.raw`A neuron is $z=\sum_iw_ix_i+b$. “Over the weights” means: many neurons are drawn, with independent weights and bias of mean 0. “Over the data” means: one drawn neuron, and many inputs, independent with mean 0 and variance 1. Is the statement right?`,
    zh: String.raw`设神经元为 $z=\sum_iw_ix_i+b$。“对权重取随机”指抽取许多个神经元，权重和偏置相互独立，均值为 0。“对数据取随机”指固定抽到的一个神经元，考察许多个输入，各输入相互独立，均值为 0，方差为 1。判断下列说法是否正确。`,
  },
  statements: {
    'fixed-inputs': {
      en: 'For one fixed input vector and Gaussian weights and bias, *z* is exactly Gaussian over the weights.',
      zh: '输入向量固定，权重和偏置服从高斯分布。对权重取随机时，*z* 严格服从高斯分布。',
    },
    'random-inputs': {
      en: 'If weights, bias and inputs are all Gaussian and all drawn anew, *z* is exactly Gaussian.',
      zh: '权重、偏置和输入都服从高斯分布，每次都重新抽取，则 *z* 严格服从高斯分布。',
    },
    'bias-widens': {
      en: String.raw`Over the data, *z* has the variance $\lVert w\rVert^2+b^2$.`,
      zh: String.raw`对数据取随机时，*z* 的方差是 $\lVert w\rVert^2+b^2$。`,
    },
    'own-variance': {
      en: 'Two neurons drawn in the same way have in general different variances over the data.',
      zh: '用同样方法抽取的两个神经元，对数据取随机时，方差一般不同。',
    },
  },
  why: {
    'fixed-inputs': {
      en: 'A sum of independent Gaussians with constant factors is Gaussian.',
      zh: '独立高斯变量乘以常数再相加，仍是高斯变量。',
    },
    'random-inputs': {
      en: 'Then each term is a product of two Gaussians, and such a product is not Gaussian: it has a sharp peak and heavy tails. Many terms make *z* nearly normal, never exactly.',
      zh: '这时每一项是两个高斯变量的乘积，不再是高斯变量：峰更尖，尾更厚。项数多时 *z* 近似服从正态分布，但并不严格服从。',
    },
    'bias-widens': {
      en: String.raw`The bias of one neuron is a constant: it shifts *z*. The variance is $\lVert w\rVert^2$.`,
      zh: String.raw`同一个神经元的偏置是常数，只使 *z* 平移。方差是 $\lVert w\rVert^2$。`,
    },
    'own-variance': {
      en: String.raw`The variance over the data is $\lVert w\rVert^2$, and that depends on the weights drawn.`,
      zh: String.raw`对数据取随机时，方差是 $\lVert w\rVert^2$，取决于抽到的权重。`,
    },
  },
  solution: {
    en: 'Say first what is drawn anew: weights, inputs or both. What is not drawn anew is a constant, and constants have no variance.',
    zh: '首先要说明每次重新抽取的是权重、输入，还是两者。不重新抽取的就是常数，而常数的方差为 0。',
  },
};
