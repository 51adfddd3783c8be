import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'The gradient is a vector; for differentiable $f$ the directional derivative $\\nabla f^\\top v$ along a unit vector $v$ is a number, and it is 0 at right angles to the gradient.',
    zh: '梯度是向量；当 $f$ 可微时，沿单位向量 $v$ 的方向导数 $\\nabla f^\\top v$ 是一个数，沿与梯度垂直的方向等于 0。',
  },
  {
    en: 'By Cauchy–Schwarz $g^\\top v\\ge-\\lVert g\\rVert$ for Euclidean unit vectors $v$, with equality only at $v=-g/\\lVert g\\rVert$, where $g\\ne0$ is the gradient.',
    zh: '设梯度 $g\\ne0$，由柯西-施瓦茨不等式，对欧氏长度为 1 的 $v$ 有 $g^\\top v\\ge-\\lVert g\\rVert$，当且仅当 $v=-g/\\lVert g\\rVert$ 时取等号。',
  },
  {
    en: 'If the gradient of $f$ has the Lipschitz constant $L$, a gradient step with $0<\\eta<2/L$ lowers $f$ unless the gradient is 0; a larger $\\eta$ may raise it.',
    zh: '若 $f$ 的梯度满足利普希茨条件，常数为 $L$，则梯度不为 0 且 $0<\\eta<2/L$ 时，梯度下降的一步必使函数值下降，$\\eta$ 更大时 $f$ 可能上升。',
  },
];
