import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.82', 'S1.84'],
    section: 'learning-rule',
    asks: {
      en: 'What is a perceptron? Write its decision function and its learning rule, and say when the rule comes to rest.',
      zh: '什么是感知机？写出决策函数与学习规则，并说明学习规则在什么条件下停止。',
    },
  },
  {
    items: ['S1.83'],
    section: 'history',
    asks: {
      en: 'What is called the first practical application of artificial neural networks, and why is that contested?',
      zh: '人工神经网络的第一个实际应用一般认为是什么？这一说法为什么有争议？',
    },
  },
  {
    items: ['S1.97', 'S1.98'],
    section: 'hidden-layer',
    asks: {
      en: 'What can a perceptron not learn, and why? What is the remedy, and what did backpropagation change?',
      zh: '感知机不能解决哪类问题？为什么？如何解决？反向传播起了什么作用？',
    },
  },
  {
    items: ['S1.99', 'S1.101'],
    section: 'hidden-layer',
    asks: {
      en: 'Define the multilayer perceptron. What does “fully connected” mean?',
      zh: '给出多层感知机的定义，并解释“全连接”。',
    },
  },
  {
    items: ['S1.100'],
    section: 'width-and-depth',
    asks: {
      en: 'On what does the complexity of the function of a multilayer perceptron depend?',
      zh: '多层感知机所表示函数的复杂程度取决于哪些因素？',
    },
  },
  {
    items: ['S4.2a', 'S4.2b'],
    section: 'separability',
    asks: {
      en: 'What do linearly separable and linearly inseparable mean? Show that XOR is inseparable.',
      zh: '什么是线性可分和线性不可分？证明异或问题线性不可分。',
    },
  },
  {
    items: ['S4.2c', 'S4.2d', 'S4.2e'],
    section: 'feature-maps',
    asks: {
      en: 'Data are not linearly separable. Name the ways to a classifier that separates them, and say what each of them needs.',
      zh: '数据线性不可分时，有哪些方法可以把两类分开？各需要什么条件？',
    },
  },
];
