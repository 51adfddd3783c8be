import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.55', 'S1.56', 'S1.57', 'S1.102'],
    section: 'normal-equation',
    box: 'answer',
    asks: {
      en: 'Write the model, the squared loss and the gradient of linear regression. Give the analytic solution and say when it exists; write gradient descent.',
      zh: '写出线性回归的模型、平方损失及其梯度，给出解析解和解析解存在的条件，并写出梯度下降的更新公式。',
    },
  },
  {
    items: ['S1.64'],
    section: 'zero-start',
    box: 'answer-zero',
    asks: {
      en: 'All weights of a linear regression, and the bias, are initialized to zero. Does gradient descent on the squared loss learn? Does the start matter? Compare with a hidden layer.',
      zh: '把线性回归的权重和偏置全部初始化为 0，用梯度下降最小化平方损失，算法还能学习吗？初值是否影响结果？与含隐藏层的网络比较。',
    },
  },
  {
    items: ['S1.65'],
    section: 'absolute-loss',
    box: 'answer-absolute',
    asks: {
      en: 'The same with the L1 loss: does it learn from zero, does the gradient always point the same way, what happens near the optimum, and what does it estimate?',
      zh: '换成 L1 损失，从零开始还能学习吗？梯度的方向是否始终不变？在最优解附近会发生什么？L1 损失估计的是什么？',
    },
  },
];
