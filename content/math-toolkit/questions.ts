import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.44', 'S1.46', 'S1.47', 'S1.48', 'S1.49'],
    section: 'shapes',
    asks: {
      en: 'What is a tensor? When can two tensors of different shape be added, and what does a sum along an axis do to the shape? How do the element-wise and the matrix product differ? Define the norms L1, L2 and Frobenius.',
      zh: '什么是张量？形状不同的两个张量何时可以相加，沿某个轴求和之后形状怎样变化？哈达玛积与矩阵乘积有何区别？写出 L1、L2 与 Frobenius 范数的定义。',
    },
  },
  {
    items: ['S1.50', 'S1.51'],
    section: 'derivative',
    asks: {
      en: 'Define the derivative and say what it means geometrically. State the chain rule and differentiate sin(x²).',
      zh: '写出导数的定义与几何意义，叙述链式法则，并求 sin(x²) 的导数。',
    },
  },
  {
    items: ['S1.52', 'S1.53'],
    section: 'natural-frequencies',
    asks: {
      en: 'Define joint, conditional and marginal probability and independence, and derive Bayes’ rule. Define expectation and variance; when do variances add? How likely is it that a person who tests positive is ill?',
      zh: '写出联合概率、条件概率、边缘概率与独立性的定义，推导贝叶斯公式。写出期望与方差的定义，说明方差何时可以相加。求阳性者患病的概率。',
    },
  },
  {
    items: ['S1.45'],
    section: 'filling-gaps',
    asks: {
      en: 'How does a table of data become a tensor, and how can missing values be treated? Why are the numbers used for filling computed on the training set only?',
      zh: '数据表怎样转换为张量？缺失值有哪些处理方法？为什么填补所用的统计量只能由训练集计算？',
    },
  },
];
