import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.1a'],
    section: 'variance-rule',
    box: 'answer',
    asks: {
      en: 'A neuron has 1000 inputs: 500 are 1, the others 0. Its weights have mean 0 and variance 1/1000, its bias has variance 1, and all are independent. Show that its net input has standard deviation √(3/2).',
      zh: '神经元有 1000 个输入，500 个为 1，其余为 0。权重的均值为 0、方差为 1/1000，偏置的方差为 1，权重与偏置相互独立。证明净输入的标准差为 √(3/2)。',
    },
  },
  {
    items: ['S0.1b'],
    section: 'five-assumptions',
    box: 'answer',
    asks: {
      en: 'The variance of a weighted sum with random inputs is to be derived. Which assumptions does the proof need, and which of the usual ones does it not need?',
      zh: '推导随机输入的加权和的方差需要哪些假设？通常列出的假设中，哪些并不需要？',
    },
  },
  {
    items: ['S0.1c'],
    section: 'old-weights',
    box: 'answer',
    asks: {
      en: 'Why are initial weights divided by the root of the fan-in? What happens to a sigmoid neuron otherwise?',
      zh: '初始权重为什么要除以扇入的平方根？否则 sigmoid 神经元会怎样？',
    },
  },
  {
    items: ['S3.1a'],
    section: 'uniform-or-gaussian',
    box: 'answer',
    asks: {
      en: 'Should initial weights be drawn from a Gaussian or from a uniform distribution? What has to agree?',
      zh: '初始权重应取高斯分布还是均匀分布？两者的哪个量必须相等？',
    },
  },
  {
    items: ['S3.1b'],
    section: 'many-layers',
    box: 'answer',
    asks: {
      en: 'How does the scale of the initial weights act on optimization (signal and gradient) and on generalization?',
      zh: '在深层网络中，初始权重的尺度怎样影响优化（信号与梯度）和泛化？',
    },
  },
  {
    items: ['S3.1c'],
    section: 'schemes',
    box: 'answer',
    asks: {
      en: 'State the Glorot initialization and say for which activations it was derived. What do LeCun and He choose instead?',
      zh: '写出 Glorot 初始化的公式，并说明其适用于哪种激活函数。LeCun 和 He 又怎样取？',
    },
  },
  {
    items: ['S3.1d'],
    section: 'orthogonal',
    box: 'answer',
    asks: {
      en: 'What does an orthogonal initial matrix keep that a Gaussian one does not?',
      zh: '与高斯矩阵相比，正交矩阵作为初始权重能保持什么？',
    },
  },
];
