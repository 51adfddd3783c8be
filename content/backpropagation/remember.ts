import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: "Let $E$ be the loss, $z^l$ the net inputs of layer $l$, $\\delta^l=\\partial E/\\partial z^l$: then $\\delta^l=(W^{l+1\\top}\\delta^{l+1})\\odot f'(z^l)$, which adds over all paths.",
    zh: "设损失为 $E$，第 $l$ 层的净输入为 $z^l$，$\\delta^l=\\partial E/\\partial z^l$，则 $\\delta^l=(W^{l+1\\top}\\delta^{l+1})\\odot f'(z^l)$，各路径的贡献相加。",
  },
  {
    en: 'For $E=\\frac12\\sum_k(o_k-t_k)^2$ and sigmoid outputs $o_k$ the delta is $(o_k-t_k)\\,o_k(1-o_k)$, with output minus target, not the reverse.',
    zh: '当 $E=\\frac12\\sum_k(o_k-t_k)^2$ 且输出 $o_k$ 由 sigmoid 给出时，输出层的误差项为 $(o_k-t_k)\\,o_k(1-o_k)$，注意是输出减目标，不可颠倒。',
  },
  {
    en: 'Backpropagation only computes gradients, all of them at the old weights; the update is made afterwards, by the optimizer, for all weights at once.',
    zh: '反向传播只求梯度，而且全部梯度都在旧权重处求得；更新由优化器随后完成，所有权重同时更新。',
  },
];
