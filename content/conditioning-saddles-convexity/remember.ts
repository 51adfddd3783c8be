import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'On a quadratic with curvatures from $\\mu>0$ to $L$, $\\kappa=L/\\mu$, stability needs $\\eta<2/L$, and the best constant $\\eta$ has the rate $\\frac{\\kappa-1}{\\kappa+1}$.',
    zh: '二次函数的曲率在 $\\mu>0$ 与 $L$ 之间，$\\kappa=L/\\mu$，则稳定要求 $\\eta<2/L$，最优的常数 $\\eta$ 的收敛因子为 $\\frac{\\kappa-1}{\\kappa+1}$。',
  },
  {
    en: 'SGD, small batches and a decaying learning rate leave the Hessian as it is; scaling, momentum and preconditioning are what helps against ill-conditioning.',
    zh: 'SGD、小批量和学习率衰减不改变海森矩阵；对病态有效的是特征缩放、动量法和预条件。',
  },
  {
    en: 'Where $\\nabla f=0$, Hessian eigenvalues of both signs are sufficient for a saddle, not necessary: $x^3-3xy^2$ has a saddle at 0 with $H=0$.',
    zh: '在 $\\nabla f=0$ 处，海森矩阵的特征值有正有负是鞍点的充分条件，但不是必要条件，例如 $x^3-3xy^2$ 在原点是鞍点，而 $H=0$。',
  },
];
