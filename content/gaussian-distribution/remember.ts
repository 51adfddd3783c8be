import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'For independent, identically distributed terms with mean $m$ and finite variance $s^2>0$, the standardized sum $(S_n-nm)/(s\\sqrt n)$ tends in distribution to $N(0,1)$; Cauchy terms have no variance.',
    zh: '各项独立同分布、均值为 $m$、方差 $s^2>0$ 有限时，标准化的和 $(S_n-nm)/(s\\sqrt n)$ 依分布收敛到 $N(0,1)$，而柯西分布没有方差，不适用。',
  },
  {
    en: 'With the variance $\\sigma^2$ given on the whole line the Gaussian has the largest differential entropy; on a bounded interval with nothing else given, the uniform density has.',
    zh: '在整个实数轴上给定方差 $\\sigma^2$ 时，高斯分布的微分熵最大；在有界区间上没有其他约束时，均匀分布的微分熵最大。',
  },
  {
    en: 'In $d$ dimensions the Gaussian exponent is $-\\frac12(x-\\mu)^\\top\\Sigma^{-1}(x-\\mu)$, the factor in front $(2\\pi)^{-d/2}|\\Sigma|^{-1/2}$, for a positive definite $\\Sigma$.',
    zh: '$d$ 元高斯密度的指数为 $-\\frac12(x-\\mu)^\\top\\Sigma^{-1}(x-\\mu)$，系数为 $(2\\pi)^{-d/2}|\\Sigma|^{-1/2}$，条件是协方差矩阵 $\\Sigma$ 正定。',
  },
];
