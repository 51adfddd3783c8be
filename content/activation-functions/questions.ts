import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.86', 'S4.3a'],
    section: 'collapse',
    box: 'answer',
    asks: {
      en: 'Why does a network need activation functions? Show what a network without them can compute.',
      zh: '神经网络为什么需要激活函数？证明没有激活函数的网络只能表示仿射映射。',
    },
  },
  {
    items: ['S1.85'],
    section: 'universal-approximation',
    box: 'answer',
    asks: {
      en: 'What does an activation function add to a network, and what does the universal approximation theorem promise?',
      zh: '激活函数在网络中起什么作用？万能近似定理保证了什么？',
    },
  },
  {
    items: ['S1.87', 'S1.88'],
    section: 'gallery',
    box: 'answer',
    asks: {
      en: 'Give function and derivative of the identity and of the step function. Why is neither used in hidden layers?',
      zh: '写出恒等函数与阶跃函数及其导数，并说明两者为什么都不用于隐藏层。',
    },
  },
  {
    items: ['S1.89', 'S1.90'],
    section: 'sigmoid-tanh',
    box: 'answer-sigmoid-tanh',
    asks: {
      en: 'Derive the derivatives of sigmoid and tanh. What speaks for each function, and what against it?',
      zh: '推导 sigmoid 与 tanh 的导数，并说明各自的优点和缺点。',
    },
  },
  {
    items: ['S4.4a'],
    section: 'sigmoid-tanh',
    box: 'answer-sigmoid-tanh',
    asks: {
      en: 'Compare sigmoid and tanh: range, centering, largest derivative, use.',
      zh: '比较 sigmoid 与 tanh 的值域、是否零均值、导数的最大值和用途。',
    },
  },
  {
    items: ['S4.4b', 'S4.4c'],
    section: 'sigmoid-tanh',
    box: 'answer-sigmoid-tanh',
    asks: {
      en: 'Is a sigmoid right for the output layer? For a hidden layer? Give the reasons.',
      zh: 'sigmoid 是否适合用于输出层？是否适合用于隐藏层？说明理由。',
    },
  },
  {
    items: ['S1.91'],
    section: 'dead-units',
    box: 'answer-dead-units',
    asks: {
      en: 'Why is ReLU the usual choice for hidden layers, and how can one of its units die?',
      zh: '隐藏层为什么通常选用 ReLU？ReLU 神经元为什么会“死亡”？',
    },
  },
  {
    items: ['S1.120', 'S1.121', 'S1.122'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'How are ReLU, Leaky ReLU and PReLU related?',
      zh: '说明 ReLU、Leaky ReLU 与 PReLU 的关系。',
    },
  },
  {
    items: ['S1.92'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'Write Leaky ReLU and its derivative. What speaks for it, and what against it?',
      zh: '写出 Leaky ReLU 及其导数，并说明其优点和缺点。',
    },
  },
  {
    items: ['S1.93'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'Write PReLU with both of its derivatives, by the input and by the slope, and name its drawbacks.',
      zh: '写出 PReLU 及其对输入和对斜率的两个导数，并指出缺点。',
    },
  },
  {
    items: ['S1.94'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'Where does RReLU take its slope from, in training and in evaluation?',
      zh: 'RReLU 的斜率在训练时和评估时分别如何确定？',
    },
  },
  {
    items: ['S1.95'],
    section: 'relu-family',
    box: 'answer-relu-family',
    asks: {
      en: 'What does ELU put in place of the straight left side of Leaky ReLU, and what does it gain by saturating?',
      zh: 'ELU 用什么代替 Leaky ReLU 负半轴的直线？在负半轴饱和有什么好处？',
    },
  },
  {
    items: ['S4.3b', 'S4.3c', 'S4.3d', 'S4.3e', 'S4.3f'],
    section: 'properties',
    box: 'answer',
    asks: {
      en: 'Which properties should an activation function have: non-linear, differentiable, not saturating, bounded, cheap? Can it have them all?',
      zh: '激活函数应具备哪些性质（非线性、可导、不饱和、有界、便于计算）？能否同时具备？',
    },
  },
  {
    items: ['S1.96'],
    section: 'which-one',
    box: 'answer',
    asks: {
      en: 'How do you choose the activation for a hidden layer, for an output layer, for a gate?',
      zh: '隐藏层、输出层和门控应分别选用什么激活函数？',
    },
  },
];
