import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'The normal equation $X^\\top Xw=X^\\top y$ always has a solution; it is unique, $w^*=(X^\\top X)^{-1}X^\\top y$, exactly if $X$ has full column rank.',
    zh: '正规方程 $X^\\top Xw=X^\\top y$ 总有解，当且仅当 $X$ 列满秩时解唯一，等于 $w^*=(X^\\top X)^{-1}X^\\top y$。',
  },
  {
    en: 'At $w=0$ the loss $\\frac1{2n}\\lVert Xw-y\\rVert^2$ has the gradient $-\\frac1nX^\\top y$, which is 0 only if $w=0$ is optimal already, so a zero start learns.',
    zh: '在 $w=0$ 处，损失 $\\frac1{2n}\\lVert Xw-y\\rVert^2$ 的梯度为 $-\\frac1nX^\\top y$，只有 $w=0$ 已经最优时才为零，所以零初始化能够学习。',
  },
  {
    en: 'L2 estimates the conditional mean, L1 the conditional median; near the optimum the L1 subgradient in general does not shrink, so at constant $\\eta$ the weights usually oscillate.',
    zh: 'L2 损失估计条件均值，L1 损失估计条件中位数；在最优解附近，L1 的次梯度一般不趋于 0，$\\eta$ 恒定时权重通常来回振荡。',
  },
];
