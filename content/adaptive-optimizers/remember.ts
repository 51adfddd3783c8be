import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: "Adam's averages start at 0, so their weights sum to $1-\\beta_1^t$ and $1-\\beta_2^t$ only; bias correction divides by these sums at every step $t$.",
    zh: 'Adam 的一阶矩和二阶矩初值为 0，权重之和只有 $1-\\beta_1^t$ 和 $1-\\beta_2^t$，所以第 $t$ 步要除以这两个数作偏差修正。',
  },
  {
    en: 'AdaGrad divides by the root of a sum of $g^2$, which never falls; RMSProp and Adam divide by the root of an average, which forgets.',
    zh: 'AdaGrad 除以 $g^2$ 累加和的平方根，累加和只增不减；RMSProp 和 Adam 除以移动平均的平方根，会遗忘较早的梯度。',
  },
  {
    en: 'For plain SGD an L2 term is weight decay; Adam divides the added $\\lambda\\theta$ by $\\sqrt{\\hat v}$ as well, while AdamW multiplies $\\theta$ by $1-\\eta\\lambda$ apart.',
    zh: '普通 SGD 的 L2 项等价于权重衰减；Adam 会把加入梯度的 $\\lambda\\theta$ 也除以 $\\sqrt{\\hat v}$，AdamW 则另外把 $\\theta$ 乘以 $1-\\eta\\lambda$。',
  },
];
