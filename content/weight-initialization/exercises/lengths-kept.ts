import { trueFalse } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { seeLayers } from './shared/relu-layers';

export const exercise = trueFalse({
  section: 'orthogonal',
  params: { depth: whole(5, 50) },
  statements: {
    orthogonal: {
      isTrue: true,
      see: ({ depth }) => ({ demo: 'orthogonal-vs-gaussian', set: { kind: 'orthogonal', depth } }),
    },
    'gaussian-every': {
      isTrue: false,
      see: ({ depth }) => ({ demo: 'orthogonal-vs-gaussian', set: { depth } }),
    },
    'gaussian-average': {
      isTrue: true,
      see: () => ({
        demo: 'init-layers',
        set: { activation: 'linear', weightGain: 1, depth: 1, infinite: true },
      }),
    },
    relu: { isTrue: false, see: ({ depth }) => seeLayers(1, depth) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Who keeps the lengths', zh: '哪种矩阵保持长度' },
  question: {
    en: 'A network has {depth} layers of equal width *n* and no biases. Is the statement right?',
    zh: '一个网络有 {depth} 层，各层宽度都是 *n*，无偏置。判断下列说法是否正确。',
  },
  statements: {
    orthogonal: {
      en: 'If the layers are linear and all weight matrices orthogonal, every input vector keeps its length up to the output.',
      zh: '若各层都是线性的，权重矩阵全是正交矩阵，那么任何输入向量到输出时长度都不变。',
    },
    'gaussian-every': {
      en: 'If the layers are linear and the weights independent Gaussians of mean 0 and variance 1/*n*, every input vector keeps its length up to the output.',
      zh: '若各层都是线性的，权重是均值为 0、方差为 1/*n* 的独立高斯变量，那么任何输入向量到输出时长度都不变。',
    },
    'gaussian-average': {
      en: 'If the layers are linear and the weights independent Gaussians of mean 0 and variance 1/*n*, the squared length of a given input vector is kept on average over the draws of the weights.',
      zh: '若各层都是线性的，权重是均值为 0、方差为 1/*n* 的独立高斯变量，那么对给定的输入向量，长度的平方对随机抽取的权重取平均时保持不变。',
    },
    relu: {
      en: 'If every layer is an orthogonal matrix followed by ReLU, every input vector keeps its length up to the output.',
      zh: '若每层都是正交矩阵加 ReLU，那么任何输入向量到输出时长度都不变。',
    },
  },
  why: {
    orthogonal: {
      en: 'Each layer keeps every length, and a product of orthogonal matrices is orthogonal: all its singular values are 1.',
      zh: '每一层都保持长度；正交矩阵的乘积仍是正交矩阵，奇异值全为 1。',
    },
    'gaussian-every': {
      en: 'A Gaussian matrix stretches some directions and flattens others. In a product of {depth} these differences build up, and the singular values lie far apart.',
      zh: '高斯矩阵把有的方向拉长，把有的方向压缩。{depth} 个矩阵连乘，这种差别逐层累积，奇异值相差很大。',
    },
    'gaussian-average': {
      en: 'Each net input has a mean square equal to that of the inputs. That is a statement about the average, not about one network.',
      zh: '每个净输入的均方等于输入的均方，但这是对权重取平均的结论，并不是对某一个网络的结论。',
    },
    relu: {
      en: 'ReLU sets negative entries to 0, and a vector that has some becomes shorter. The guarantee is for linear layers.',
      zh: 'ReLU 把负的分量置零，含有负分量的向量就会变短。保持长度的性质只对线性层成立。',
    },
  },
  solution: {
    en: 'Orthogonal: every length, in linear networks. Gaussian with variance 1/*n*: the squared length, on average only.',
    zh: '在线性网络中，正交矩阵保持任何向量的长度，而方差为 1/*n* 的高斯矩阵只在平均意义下保持长度的平方。',
  },
};
