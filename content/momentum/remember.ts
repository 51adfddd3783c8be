import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: '$m_t=(1-\\beta)\\sum_{i=0}^{t-1}\\beta^ig_{t-i}$ with $m_0=0$: the weights are geometric and add up to $1-\\beta^t$.',
    zh: '取 $m_0=0$，则 $m_t=(1-\\beta)\\sum_{i=0}^{t-1}\\beta^ig_{t-i}$：权重按几何级数衰减，总和为 $1-\\beta^t$。',
  },
  {
    en: 'The last $1/(1-\\beta)$ gradients carry about $1-1/e$ of the weight for $\\beta$ near 1: a rule of thumb, not an equality.',
    zh: '$\\beta$ 接近 1 时，最近 $1/(1-\\beta)$ 个梯度约占总权重的 $1-1/e$，这是近似说法，不是等式。',
  },
  {
    en: 'On a quadratic with condition number $\\kappa$ the best rate of convergence falls from $\\frac{\\kappa-1}{\\kappa+1}$ to $\\frac{\\sqrt\\kappa-1}{\\sqrt\\kappa+1}$.',
    zh: '在条件数为 $\\kappa$ 的二次函数上，最优收敛因子由 $\\frac{\\kappa-1}{\\kappa+1}$ 降为 $\\frac{\\sqrt\\kappa-1}{\\sqrt\\kappa+1}$。',
  },
];
