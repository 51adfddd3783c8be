import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.67', 'S1.68', 'S1.74'],
    section: 'softmax',
    asks: {
      en: 'Write down the softmax function and its properties. Why does it suit the last layer of a classifier?',
      zh: '写出 softmax 函数及其性质，说明为什么适合作分类网络的最后一层。',
    },
  },
  {
    items: ['S1.69', 'S1.70'],
    section: 'model',
    asks: {
      en: 'Describe softmax regression with four features and three classes as a network. How does it generalize logistic regression?',
      zh: '用网络描述四个特征、三个类别的 softmax 回归，并说明如何推广逻辑回归。',
    },
  },
  {
    items: ['S1.104'],
    section: 'gradient',
    asks: {
      en: 'Write down the loss of softmax regression and derive its gradient with respect to the logits, the weights and the biases.',
      zh: '写出 softmax 回归的损失函数，并推导损失对未归一化得分、权重和偏置的梯度。',
    },
  },
  {
    items: ['S1.73'],
    section: 'linear',
    asks: {
      en: 'Is softmax regression a linear model, although softmax is not linear? Give reasons for both sides.',
      zh: 'softmax 是非线性函数，softmax 回归是线性模型吗？从两方面说明理由。',
    },
  },
  {
    items: ['S1.72'],
    section: 'comparison',
    asks: {
      en: 'Compare linear regression with softmax regression: output, loss, and what is wanted against what is minimized.',
      zh: '从输出、损失函数以及目标与优化对象几方面，比较线性回归与 softmax 回归。',
    },
  },
];
