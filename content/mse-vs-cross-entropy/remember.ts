import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: "For $a=\\sigma(z)$ the gradient by $z$ is $(a-y)\\sigma'(z)$ with $\\frac12(a-y)^2$ and $a-y$ with cross-entropy: only the factor of the output layer cancels.",
    zh: "设 $a=\\sigma(z)$，对净输入 $z$ 求导，$\\frac12(a-y)^2$ 的梯度为 $(a-y)\\sigma'(z)$，交叉熵的梯度为 $a-y$，约去的只有输出层的导数因子。",
  },
  {
    en: "Squared error is slow where a wrong output is saturated: $\\sigma'(z)$, or $J=\\mathrm{diag}(p)-pp^\\top$ for a softmax output $p$, is near 0 there.",
    zh: "输出判错而又饱和时，均方误差学习缓慢，因为 $\\sigma'(z)$ 接近 0，softmax 输出 $p$ 的雅可比矩阵 $J=\\mathrm{diag}(p)-pp^\\top$ 也接近 0。",
  },
  {
    en: 'Cross-entropy is the negative log-likelihood of class labels and convex in $z$; squared error fits a linear output with Gaussian noise of fixed variance.',
    zh: '交叉熵是类别标签的负对数似然，对 $z$ 是凸的；均方误差适用于线性输出和方差固定的高斯噪声。',
  },
];
