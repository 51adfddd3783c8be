import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.1a'],
    section: 'variance-rule',
    asks: {
      en: 'A neuron adds 500 active inputs, whose weights have variance 1/1000, and a bias of variance 1. Show that its net input has standard deviation √(3/2).',
      zh: '神经元把 500 个取值为 1 的输入与方差为 1 的偏置相加，权重方差为 1/1000。证明净输入的标准差为 √(3/2)。',
    },
  },
  {
    items: ['S0.1b'],
    section: 'five-assumptions',
    asks: {
      en: 'Which assumptions does that proof need, and which of the usual ones does it not need?',
      zh: '这个证明用到哪些假设？常写的假设里又有哪些其实用不着？',
    },
  },
  {
    items: ['S0.1c'],
    section: 'old-weights',
    asks: {
      en: 'Why are initial weights divided by the root of the fan-in? What happens to a sigmoid neuron otherwise?',
      zh: '初始权重为什么要除以扇入的平方根？不除的话，sigmoid 神经元会怎样？',
    },
  },
  {
    items: ['S3.1a'],
    section: 'uniform-or-gaussian',
    asks: {
      en: 'Should initial weights be drawn from a Gaussian or from a uniform distribution? What has to agree?',
      zh: '初始权重该取高斯分布还是均匀分布？两者要在什么量上一致？',
    },
  },
  {
    items: ['S3.1b'],
    section: 'many-layers',
    asks: {
      en: 'How does the scale of the initial weights act on signal and gradient in a deep network?',
      zh: '在深层网络里，初始权重的尺度怎样影响信号和梯度？',
    },
  },
  {
    items: ['S3.1c'],
    section: 'schemes',
    asks: {
      en: 'State the Glorot initialization and say for which activation it is made. What do LeCun and He choose instead?',
      zh: '写出 Glorot 初始化的公式，并说明它为哪种激活函数而设。LeCun 和 He 又怎样取？',
    },
  },
  {
    items: ['S3.1d'],
    section: 'orthogonal',
    asks: {
      en: 'What does an orthogonal initial matrix keep that a Gaussian one does not?',
      zh: '与高斯矩阵相比，正交初始矩阵保持了什么？',
    },
  },
];
