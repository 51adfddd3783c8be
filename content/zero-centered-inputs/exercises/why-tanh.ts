import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'hidden-layers',
  params: { dimension: oneOf(10, 20, 50, 100) },
  see: ({ dimension }) => ({ demo: 'zero-mean-conditioning', set: { dimension, source: 'tanh' } }),
  options: {
    centered: 'right',
    'does-not-saturate': 'wrong',
    bounded: 'wrong',
    'positive-outputs': {
      see: ({ dimension }: { dimension: number }) => ({
        demo: 'zero-mean-conditioning',
        set: { dimension, source: 'sigmoid' },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why tanh in hidden layers', zh: '隐藏层为什么用 tanh' },
  question: {
    en: 'A layer of {dimension} units has net inputs that are symmetric about 0. Which property of tanh, compared with sigmoid, makes the weights of the **next** layer easier to train?',
    zh: '某层有 {dimension} 个神经元，净输入关于 0 对称分布。与 sigmoid 相比，tanh 的哪一条性质使**后一层**的权重更容易训练？',
  },
  options: {
    centered: {
      en: 'Its outputs have mean 0, so the next layer has centered inputs.',
      zh: '输出的均值为 0，后一层得到零均值的输入。',
    },
    'does-not-saturate': { en: 'It does not saturate.', zh: 'tanh 不会饱和。' },
    bounded: { en: 'Its outputs are bounded.', zh: 'tanh 的输出有界。' },
    'positive-outputs': {
      en: 'Its outputs are positive, so that they can be read as probabilities.',
      zh: '输出为正，可以解释为概率。',
    },
  },
  why: {
    'does-not-saturate': {
      en: 'Both saturate: the derivative tends to 0 on both sides.',
      zh: '两者都会饱和，导数在两侧都趋于 0。',
    },
    bounded: { en: 'Sigmoid is bounded, too.', zh: 'sigmoid 同样有界。' },
    'positive-outputs': {
      en: 'That is sigmoid, and positive outputs are what slows the next layer down.',
      zh: '这是 sigmoid 的性质，而正的输出恰恰会使后一层的训练变慢。',
    },
  },
  solution: {
    en: 'tanh is odd, so its outputs have mean 0. Sigmoid outputs have mean 1/2: each neuron of the next layer gets gradient components of one sign from a sample, and the mean makes one eigenvalue of its Hessian large.',
    zh: 'tanh 是奇函数，输出的均值为 0。sigmoid 的输出均值为 1/2，对单个样本，后一层每个神经元的梯度各分量同号，而且均值使海森矩阵的一个特征值变大。',
  },
};
