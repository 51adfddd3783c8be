import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'coordinate-descent',
    en: 'coordinate descent',
    zh: '坐标下降',
    definition: {
      en: 'Minimizing over one variable at a time while the others stay fixed.',
      zh: '每次固定其余变量，只对一个变量求极小。',
    },
    also: [{ zh: '坐标轴下降' }],
    at: 'l1-l2-regularization#algorithms',
  },
  {
    id: 'maximum-a-posteriori',
    en: 'maximum a posteriori (MAP)',
    zh: '最大后验',
    definition: {
      en: 'The parameters of greatest posterior density: maximum likelihood with a prior.',
      zh: '使后验密度最大的参数，相当于加入先验的极大似然。',
    },
    at: 'l1-l2-regularization#prior',
  },
  {
    id: 'posterior-mean',
    en: 'posterior mean',
    zh: '后验均值',
    definition: {
      en: 'The mean of the posterior distribution: the estimate with the least expected squared error under it.',
      zh: '后验分布的均值，使后验分布下的期望平方误差最小。',
    },
    at: 'l1-l2-regularization#prior',
  },
  {
    id: 'proximal-gradient',
    en: 'proximal gradient / ISTA',
    zh: '近端梯度 / 迭代软阈值算法',
    definition: {
      en: 'A gradient step on the smooth part of the objective, then the proximal map of the rest; for L1 it is soft thresholding (ISTA).',
      zh: '先对目标函数的光滑部分作梯度更新，再对其余部分作近端映射；对 L1 就是软阈值（ISTA）。',
    },
    at: 'l1-l2-regularization#algorithms',
  },
  {
    id: 'regularization',
    en: 'regularization',
    zh: '正则化',
    definition: {
      en: 'Whatever is meant to lower the error on new data rather than on the training data: a penalty, noise, early stopping.',
      zh: '旨在减小泛化误差而不是训练误差的做法，如惩罚项、噪声、早停法。',
    },
    at: 'l1-l2-regularization#generalization',
    finds: { en: ['regularization', 'regularizer', 'regularize'], zh: ['正则化'] },
  },
  {
    id: 'ridge-regression',
    en: 'ridge regression / lasso',
    zh: '岭回归 / 套索',
    definition: {
      en: 'Linear regression with a penalty on the squared (ridge) or absolute (lasso) size of the weights.',
      zh: '带惩罚项的线性回归：岭回归惩罚权重的平方和，套索惩罚权重的绝对值之和。',
    },
    also: [{ zh: 'Lasso' }],
    finds: { en: ['ridge regression', 'lasso'], zh: ['岭回归', '套索'] },
    at: 'l1-l2-regularization#generalization',
  },
  {
    id: 'soft-thresholding',
    en: 'soft thresholding',
    zh: '软阈值',
    definition: {
      en: 'sign(w) max(|w| − λ, 0): shrinks by λ, and to 0 what is smaller.',
      zh: 'sign(w) max(|w| − λ, 0)：绝对值减小 λ，不足 λ 的变为 0。',
    },
    at: 'l1-l2-regularization#derivative',
  },
  {
    id: 'weight-decay',
    en: 'weight decay',
    zh: '权重衰减',
    definition: {
      en: 'Shrinks the weights in every update: w ← (1 − ηλ)w − η∇L. For plain SGD the same as the penalty (λ/2)‖w‖²; for Adam not.',
      zh: '每次更新都先缩小权重，w ← (1 − ηλ)w − η∇L。对普通 SGD 等价于加惩罚项 (λ/2)‖w‖²，对 Adam 则不等价。',
    },
    at: 'l1-l2-regularization#penalties',
  },
];
