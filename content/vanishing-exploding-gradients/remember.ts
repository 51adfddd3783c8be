import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: "Going back through layer $k$ multiplies the gradient by $W_k^\\top D_k$ with $D_k=\\mathrm{diag}(f'(z_k))$: weights and derivatives decide together.",
    zh: "梯度反向传过第 $k$ 层时乘以 $W_k^\\top D_k$，其中 $D_k=\\mathrm{diag}(f'(z_k))$，所以由权重和导数共同决定，不能只看导数。",
  },
  {
    en: 'In gradient descent all layers share one $\\eta$, so a larger one leaves the ratio of their updates within a step as it is: no cure for vanishing.',
    zh: '梯度下降中各层共用一个 $\\eta$，增大学习率不改变同一步中各层更新量之比，因此不能缓解梯度消失。',
  },
  {
    en: 'Clipping to a norm $c$, $g\\leftarrow g\\min(1,c/\\lVert g\\rVert)$, keeps the direction and limits the step: it helps against explosion, not against vanishing.',
    zh: '以 $c$ 为阈值按范数裁剪，$g\\leftarrow g\\min(1,c/\\lVert g\\rVert)$，不改变方向，只限制更新量，能抑制梯度爆炸，不能缓解梯度消失。',
  },
];
