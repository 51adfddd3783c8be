import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.86', 'S4.3a'],
    section: 'collapse',
    asks: {
      en: 'Why does a network need activation functions? Show what a network without them can compute.',
      zh: '网络为什么需要激活函数？证明没有激活函数的网络只能算什么。',
    },
  },
  {
    items: ['S1.85'],
    section: 'universal-approximation',
    asks: {
      en: 'What does an activation function add to a network, and what does the universal approximation theorem promise?',
      zh: '激活函数给网络带来什么？万能近似定理保证了什么？',
    },
  },
  {
    items: ['S1.87', 'S1.88'],
    section: 'gallery',
    asks: {
      en: 'Give function and derivative of the identity and of the step function. Why does neither serve in hidden layers?',
      zh: '写出恒等函数与阶跃函数及其导数。为什么两者都不用在隐藏层？',
    },
  },
  {
    items: ['S1.89', 'S1.90'],
    section: 'sigmoid-tanh',
    asks: {
      en: 'Derive the derivatives of sigmoid and tanh. What speaks for each function, and what against it?',
      zh: '推导 sigmoid 与 tanh 的导数。两者各有什么优点和缺点？',
    },
  },
  {
    items: ['S4.4a'],
    section: 'sigmoid-tanh',
    asks: {
      en: 'Compare sigmoid and tanh: range, centering, largest slope, use.',
      zh: '比较 sigmoid 与 tanh：值域、是否零均值、最大斜率、用途。',
    },
  },
  {
    items: ['S4.4b', 'S4.4c'],
    section: 'sigmoid-tanh',
    asks: {
      en: 'Is a sigmoid right for the output layer? For a hidden layer? Give the reasons.',
      zh: 'sigmoid 适合作输出层吗？适合作隐藏层吗？说明理由。',
    },
  },
  {
    items: ['S1.91'],
    section: 'dead-units',
    asks: {
      en: 'Why is ReLU the usual choice for hidden layers, and how can one of its units die?',
      zh: '隐藏层为什么通常用 ReLU？它的单元又是怎样死亡的？',
    },
  },
  {
    items: ['S1.120', 'S1.121', 'S1.122'],
    section: 'relu-family',
    asks: {
      en: 'How are ReLU, Leaky ReLU and PReLU related?',
      zh: 'ReLU、Leaky ReLU 与 PReLU 是什么关系？',
    },
  },
  {
    items: ['S1.92'],
    section: 'relu-family',
    asks: {
      en: 'Write Leaky ReLU and its derivative. What does the leak gain, and what does it cost?',
      zh: '写出 Leaky ReLU 及其导数。这一点泄漏换来什么，又失去什么？',
    },
  },
  {
    items: ['S1.93'],
    section: 'relu-family',
    asks: {
      en: 'Write PReLU with both of its derivatives, by the input and by the slope.',
      zh: '写出 PReLU，以及它对输入和对斜率的两个导数。',
    },
  },
  {
    items: ['S1.94'],
    section: 'relu-family',
    asks: {
      en: 'Where does RReLU take its slope from, in training and in evaluation?',
      zh: 'RReLU 的斜率在训练时和评估时各从哪里来？',
    },
  },
  {
    items: ['S1.95'],
    section: 'relu-family',
    asks: {
      en: 'What does ELU put in place of the straight leak, and what does it gain by saturating?',
      zh: 'ELU 用什么代替那段直线？它在左侧饱和有什么好处？',
    },
  },
  {
    items: ['S4.3b', 'S4.3c', 'S4.3d', 'S4.3e', 'S4.3f'],
    section: 'properties',
    asks: {
      en: 'Which properties should an activation function have: non-linear, differentiable, not saturating, bounded, cheap? Can it have them all?',
      zh: '激活函数应有哪些性质：非线性、可微、不饱和、有界、便于计算？能不能样样俱全？',
    },
  },
  {
    items: ['S1.96'],
    section: 'which-one',
    asks: {
      en: 'How do you choose the activation for a hidden layer, for an output layer, for a gate?',
      zh: '隐藏层、输出层和门，各该怎样选激活函数？',
    },
  },
];
