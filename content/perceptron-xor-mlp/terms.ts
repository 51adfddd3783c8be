import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'artificial-neural-network',
    en: 'artificial neural network',
    zh: '人工神经网络',
    definition: {
      en: 'A function composed of units that each apply an activation to a weighted sum.',
      zh: '由神经元复合而成的函数，每个神经元先求加权和，再经过激活函数。',
    },
    at: 'perceptron-xor-mlp#learning-rule',
  },
  {
    id: 'kernel-method',
    en: 'kernel method',
    zh: '核方法',
    definition: {
      en: 'A method that uses inputs only through k(x, x′), their scalar product in some feature space.',
      zh: '只通过核函数 k(x, x′) 使用输入的方法，k(x, x′) 是两个输入在某个特征空间中的内积。',
    },
    at: 'perceptron-xor-mlp#feature-maps',
  },
  {
    id: 'linearly-inseparable',
    en: 'linearly inseparable',
    zh: '线性不可分',
    definition: {
      en: 'Two classes that no hyperplane separates: no (w, b) has y(wᵀx + b) > 0 on all samples. Example: XOR.',
      zh: '没有超平面能够分开两类样本，即不存在 (w, b) 使所有样本满足 y(wᵀx + b) > 0，例如异或问题。',
    },
    at: 'perceptron-xor-mlp#separability',
  },
  {
    id: 'linearly-separable',
    en: 'linearly separable',
    zh: '线性可分',
    definition: {
      en: 'There is (w, b) with y(wᵀx + b) > 0 on all samples: a hyperplane has each class strictly on its own side.',
      zh: '存在 (w, b)，使所有样本满足 y(wᵀx + b) > 0，即有超平面把两类完全分开。',
    },
    at: 'perceptron-xor-mlp#separability',
  },
  {
    id: 'multilayer-perceptron',
    en: 'multilayer perceptron (MLP)',
    zh: '多层感知机',
    definition: {
      en: 'A feed-forward network with at least one hidden layer and a non-linear activation, usually fully connected.',
      zh: '至少含有一个隐藏层、使用非线性激活函数的前馈网络，各层通常是全连接的。',
    },
    at: 'perceptron-xor-mlp#hidden-layer',
    finds: { en: ['multilayer perceptron', 'MLP'], zh: ['多层感知机'] },
  },
  {
    id: 'perceptron',
    en: 'perceptron',
    zh: '感知机',
    also: [{ zh: '感知器' }],
    definition: {
      en: 'A unit with a step as activation. Its rule, w ← w + yx at every mistake (y = ±1), makes finitely many corrections if the classes are linearly separable.',
      zh: '以阶跃函数为激活函数的神经元。样本分错时按 w ← w + yx 更新（y = ±1），两类线性可分时，经有限次更新后停止。',
    },
    at: 'perceptron-xor-mlp#learning-rule',
  },
  {
    id: 'xor-problem',
    en: 'XOR problem',
    zh: '异或问题',
    definition: {
      en: 'Output 1 exactly when the two binary inputs differ. No straight line separates (0,1), (1,0) from (0,0), (1,1), so a unit without a hidden layer cannot solve it.',
      zh: '两个二值输入不同时输出 1，否则输出 0。没有直线能把 (0,1)、(1,0) 与 (0,0)、(1,1) 分开，所以没有隐藏层的感知机无法解决。',
    },
    at: 'perceptron-xor-mlp#separability',
    finds: { en: ['XOR problem', 'XOR'], zh: ['异或问题', '异或', 'XOR'] },
  },
];
