import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'ill-conditioning',
    en: 'ill-conditioning',
    zh: '病态',
    definition: {
      en: 'A large ratio between the largest and the smallest curvature of a loss (its condition number): one learning rate is too large across the valley or too small along it.',
      zh: '损失的最大曲率与最小曲率之比（条件数）很大：同一个学习率，横跨山谷的方向嫌大，沿谷底的方向嫌小。',
    },
    at: 'momentum#valley',
  },
  { id: 'jacobian-matrix', en: 'Jacobian matrix', zh: '雅可比矩阵' },
  {
    id: 'preconditioning',
    en: 'preconditioning',
    zh: '预条件',
    also: [{ zh: '预处理', in: ['d2l'] }],
    note: {
      en: '预处理 is kept for data; the d2l edition uses it here too.',
      zh: '“预处理”只用于数据；《动手学深度学习》在这里也用“预处理”。',
    },
  },
  {
    id: 'saddle-point',
    en: 'saddle point',
    zh: '鞍点',
    definition: {
      en: 'A point where the gradient is 0 and which is neither a local minimum nor a local maximum, such as (0, 0) for x² − y².',
      zh: '梯度为 0、但既不是局部极小也不是局部极大的点，例如 x² − y² 的 (0, 0)。',
    },
    at: 'activation-functions#collapse',
  },
];
