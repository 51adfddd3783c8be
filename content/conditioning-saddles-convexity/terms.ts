import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'condition-number',
    en: 'condition number',
    zh: '条件数',
    definition: {
      en: 'Largest singular value over the smallest. For a positive definite Hessian: largest over smallest eigenvalue, κ = L/μ.',
      zh: '最大奇异值与最小奇异值之比。海森矩阵正定时，就是最大与最小特征值之比 κ = L/μ。',
    },
    at: 'conditioning-saddles-convexity#conditioning',
  },
  {
    id: 'convex-function',
    en: 'convex function',
    zh: '凸函数',
    note: {
      en: 'Here the chord lies above the graph; some Chinese calculus books use the word the other way round.',
      zh: '约定弦在图像上方，国内有的微积分教材用法相反。',
    },
    definition: {
      en: 'On a convex set, no chord runs below the graph: f(tx + (1 − t)y) ≤ t f(x) + (1 − t) f(y) for 0 ≤ t ≤ 1.',
      zh: '定义域为凸集，且弦不低于图像：对 0 ≤ t ≤ 1，f(tx + (1 − t)y) ≤ t f(x) + (1 − t) f(y)。',
    },
    at: 'conditioning-saddles-convexity#convexity',
    finds: { en: ['convex function', 'convex'], zh: ['凸函数'] },
  },
  {
    id: 'hessian-matrix',
    en: 'Hessian matrix',
    zh: '海森矩阵',
    also: [{ zh: '黑塞矩阵' }],
    definition: {
      en: 'The matrix of all second partial derivatives. If they are continuous, it is symmetric.',
      zh: '全部二阶偏导数组成的矩阵；二阶偏导数连续时，它是对称的。',
    },
    at: 'conditioning-saddles-convexity#derivatives',
    finds: { en: ['Hessian matrix', 'Hessian'], zh: ['海森矩阵'] },
  },
  {
    id: 'ill-conditioning',
    en: 'ill-conditioning',
    zh: '病态',
    definition: {
      en: 'A large ratio between the largest and the smallest curvature of a loss (its condition number): one learning rate is too large across the valley or too small along it.',
      zh: '损失的最大曲率与最小曲率之比（条件数）很大：同一个学习率，横跨山谷的方向嫌大，沿谷底的方向嫌小。',
    },
    at: 'conditioning-saddles-convexity#conditioning',
  },
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
