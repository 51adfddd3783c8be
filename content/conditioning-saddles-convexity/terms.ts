import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'jacobian-matrix',
    en: 'Jacobian matrix',
    zh: '雅可比矩阵',
    definition: {
      en: 'The matrix of all first partial derivatives of a vector function, Jᵢⱼ = ∂Fᵢ/∂xⱼ: its best linear approximation at a point.',
      zh: '向量函数的全部一阶偏导数组成的矩阵，Jᵢⱼ = ∂Fᵢ/∂xⱼ，给出函数在一点附近的线性近似。',
    },
    at: 'conditioning-saddles-convexity#derivatives',
    finds: { en: ['Jacobian matrix', 'Jacobian', 'Jacobians'], zh: ['雅可比矩阵'] },
  },
  {
    id: 'preconditioning',
    en: 'preconditioning',
    zh: '预条件',
    also: [{ zh: '预处理', in: ['d2l'] }],
    note: {
      en: '预处理 is kept for data; the d2l edition uses it here too.',
      zh: '“预处理”只用于数据；《动手学深度学习》在这里也用“预处理”。',
    },
    definition: {
      en: 'Multiplying the gradient by a positive definite matrix P, θ ← θ − ηP∇f, so that the curvatures become more equal. P = H⁻¹ is Newton’s method.',
      zh: '用正定矩阵 P 乘以梯度，θ ← θ − ηP∇f，使各方向的曲率更接近。P = H⁻¹ 就是牛顿法。',
    },
    at: 'conditioning-saddles-convexity#remedies',
  },
  {
    id: 'saddle-point',
    en: 'saddle point',
    zh: '鞍点',
    definition: {
      en: 'A point with gradient 0 that is neither a local minimum nor a local maximum. Eigenvalues of the Hessian of both signs suffice.',
      zh: '梯度为 0，但既不是局部极小值点也不是局部极大值点的点。海森矩阵的特征值有正有负是充分条件。',
    },
    at: 'conditioning-saddles-convexity#saddles',
    finds: { en: ['saddle point', 'saddle points', 'saddle', 'saddles'], zh: ['鞍点'] },
  },
];
