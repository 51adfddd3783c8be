import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'jacobian-matrix',
    en: 'Jacobian matrix',
    zh: '雅可比矩阵',
    definition: {
      en: 'The matrix of all first partial derivatives of a vector function: Jᵢⱼ = ∂Fᵢ/∂xⱼ.',
      zh: '向量函数的全部一阶偏导数构成的矩阵，Jᵢⱼ = ∂Fᵢ/∂xⱼ。',
    },
  },
  {
    id: 'preconditioning',
    en: 'preconditioning',
    zh: '预条件',
    definition: {
      en: 'Multiplying the gradient by a matrix P, so that the problem the steps see has a smaller condition number.',
      zh: '用矩阵 P 乘以梯度，使迭代所面对的问题条件数更小。',
    },
    also: [{ zh: '预处理', in: ['d2l'] }],
    note: {
      en: '预处理 is kept for data; the d2l edition uses it here too.',
      zh: '“预处理”只用于数据；《动手学深度学习》在这里也用“预处理”。',
    },
  },
];
