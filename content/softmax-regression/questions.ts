import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.67', 'S1.68', 'S1.74'],
    section: 'softmax',
    box: 'answer',
    asks: {
      en: 'Write down the softmax function and its properties. Why does it suit the last layer of a classifier?',
      zh: '写出 softmax 函数及其性质，并说明为什么分类网络的最后一层适合用 softmax。',
    },
  },
  {
    items: ['S1.69', 'S1.70'],
    section: 'model',
    box: 'answer',
    asks: {
      en: 'Describe softmax regression with four features and three classes as a network. How does it generalize logistic regression?',
      zh: '用神经网络描述四个特征、三个类别的 softmax 回归，并说明为什么说 softmax 回归是逻辑回归的推广。',
    },
  },
  {
    items: ['S1.104'],
    section: 'gradient',
    box: 'answer-gradient',
    asks: {
      en: 'Write down the loss of softmax regression and derive its gradient with respect to the logits, the weights and the biases.',
      zh: '写出 softmax 回归的损失函数，并推导损失对未归一化得分、权重和偏置的梯度。',
    },
  },
  {
    items: ['S1.73'],
    section: 'linear',
    box: 'answer-linear',
    asks: {
      en: 'Is softmax regression a linear model, although softmax is not linear? Give reasons for both sides.',
      zh: 'softmax 是非线性函数，那么 softmax 回归是不是线性模型？从两方面说明理由。',
    },
  },
  {
    items: ['S1.72'],
    section: 'comparison',
    box: 'answer-comparison',
    asks: {
      en: 'Compare linear regression with softmax regression: output, loss, and what is wanted against what is minimized.',
      zh: '从输出、损失函数以及目标与优化对象几方面，比较线性回归与 softmax 回归。',
    },
  },
];
