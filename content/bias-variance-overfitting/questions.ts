import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.6a', 'S1.26', 'S2.2a', 'S2.2b', 'S2.2c'],
    section: 'more-data',
    box: 'answer',
    asks: {
      en: 'What are overfitting and underfitting, and how do you recognize them? When does overfitting occur? Why does more data help, and when does it not?',
      zh: '什么是过拟合与欠拟合？如何判断？过拟合在什么情况下出现？增加数据为什么有效，什么时候无效？',
    },
  },
  {
    items: ['S1.36', 'S1.37', 'S1.38'],
    section: 'decomposition',
    box: 'answer-bias-variance',
    asks: {
      en: 'Define bias and variance of a learning method, decompose the expected squared error on new data, and relate the parts to under- and overfitting.',
      zh: '给出学习方法的偏差与方差的定义，分解新数据上的期望平方误差，并说明各项与欠拟合、过拟合的关系。',
    },
  },
  {
    items: ['S1.34', 'S1.35', 'S1.118'],
    section: 'stopping',
    box: 'answer-early-stopping',
    asks: {
      en: 'With more and more epochs the accuracy on held-out data falls after a while. What is this called, and why does it happen? Describe early stopping step by step.',
      zh: '训练轮次不断增加，留出数据上的准确率在一段时间之后下降。这种现象叫什么？为什么会出现？写出早停法的步骤。',
    },
  },
  {
    items: ['S1.27', 'S1.28', 'S1.119', 'S2.3', 'S3.10'],
    section: 'remedies',
    box: 'answer-remedies',
    asks: {
      en: 'Name the remedies for overfitting in deep networks and say how each works. Does regularization always lower the test error?',
      zh: '列举深度网络中防止过拟合的方法，并说明各自如何起作用。正则化是否总能降低测试误差？',
    },
  },
];
