import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'With no activation in between, $W_2(W_1x+b_1)+b_2=(W_2W_1)x+(W_2b_1+b_2)$: affine layers in any number make one affine map.',
    zh: '层间没有激活函数时，$W_2(W_1x+b_1)+b_2=(W_2W_1)x+(W_2b_1+b_2)$，任意多个仿射层等价于一个仿射层。',
  },
  {
    en: "$\\sigma'=\\sigma(1-\\sigma)\\le1/4$ and $\\tanh'=1-\\tanh^2\\le1$, with equality at 0 only; far from 0 both saturate.",
    zh: "$\\sigma'=\\sigma(1-\\sigma)\\le1/4$，$\\tanh'=1-\\tanh^2\\le1$，仅在 0 处取等号，远离 0 时两者都会饱和。",
  },
  {
    en: 'A ReLU unit is dead when its net input is negative for all samples, not merely for one batch: then its gradient is exactly 0.',
    zh: 'ReLU 神经元“死亡”是指它对全部样本的净输入都为负，梯度恰好为 0；只对某个批量未激活不算死亡。',
  },
];
