import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: "Min–max, $x'=\\frac{x-\\min}{\\max-\\min}$, has range $[0,1]$ on the training data; the z-score, $x'=\\frac{x-\\mu}\\sigma$, has mean 0, variance 1, and no fixed range.",
    zh: "最小-最大归一化 $x'=\\frac{x-\\min}{\\max-\\min}$ 在训练集上的值域为 $[0,1]$；标准化 $x'=\\frac{x-\\mu}\\sigma$ 的均值为 0，方差为 1，没有固定范围。",
  },
  {
    en: 'Both are affine, with constants from the training set alone: the shape of the distribution stays, and data that were not normal do not become so.',
    zh: '两者都是仿射变换，常数只由训练集求出；分布形状不变，原来不是正态分布的数据不会变为正态分布。',
  },
  {
    en: 'Very unequal scales make $\\kappa=\\lambda_{\\max}/\\lambda_{\\min}$ of the Hessian large: narrow contours, and $\\eta<2/\\lambda_{\\max}$ is too small for the flat direction, so the path zigzags slowly.',
    zh: '特征尺度悬殊时，海森矩阵的 $\\kappa=\\lambda_{\\max}/\\lambda_{\\min}$ 很大，等高线狭长，而 $\\eta<2/\\lambda_{\\max}$ 对平缓方向太小，路径呈之字形，收敛慢。',
  },
];
