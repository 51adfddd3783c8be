import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'artificial-neural-network',
    en: 'artificial neural network',
    zh: '人工神经网络',
    definition: {
      en: 'A function composed of units that each apply an activation to a weighted sum.',
      zh: '由神经元复合而成的函数，每个神经元对加权和施加激活函数。',
    },
  },
  {
    id: 'kernel-method',
    en: 'kernel method',
    zh: '核方法',
    definition: {
      en: 'A method that uses inputs only through k(x, x′), a scalar product in some feature space.',
      zh: '只通过 k(x, x′)（某个特征空间中的内积）使用输入的方法。',
    },
  },
  {
    id: 'linearly-inseparable',
    en: 'linearly inseparable',
    zh: '线性不可分',
    definition: {
      en: 'Two sets that no hyperplane separates, such as XOR.',
      zh: '没有超平面能够分开的两个集合，例如异或问题。',
    },
  },
  {
    id: 'linearly-separable',
    en: 'linearly separable',
    zh: '线性可分',
    definition: {
      en: 'Two sets with a hyperplane that has all of one on one side and all of the other on the other.',
      zh: '存在超平面，使两个集合完全位于两侧。',
    },
  },
  {
    id: 'multilayer-perceptron',
    en: 'multilayer perceptron (MLP)',
    zh: '多层感知机',
    definition: {
      en: 'A network of fully connected layers with nonlinear activations between them.',
      zh: '由全连接层组成、层间有非线性激活的网络。',
    },
  },
];
