import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'In a plain RNN the gradient through $T$ steps is a product of $T$ factors $D_tW$ with $D_t=\\mathrm{diag}(1-h_t^2)$: it vanishes exponentially if $\\sigma_{\\max}(W)<1$ and may explode if $\\sigma_{\\max}(W)>1$.',
    zh: '普通 RNN 中，跨 $T$ 步的梯度是 $T$ 个因子 $D_tW$ 的乘积，其中 $D_t=\\mathrm{diag}(1-h_t^2)$，$\\sigma_{\\max}(W)<1$ 时梯度指数衰减，$\\sigma_{\\max}(W)>1$ 时可能爆炸。',
  },
  {
    en: 'The LSTM adds to its cell state, $c_t=f_t\\odot c_{t-1}+i_t\\odot\\tilde c_t$, so along the cell the gradient is multiplied by forget gates and not by $W$.',
    zh: 'LSTM 以加法更新记忆单元，$c_t=f_t\\odot c_{t-1}+i_t\\odot\\tilde c_t$，所以沿记忆单元传播的梯度只乘以遗忘门，不乘以 $W$。',
  },
  {
    en: 'An LSTM mitigates vanishing, it does not abolish it, since $f_t<1$; explosion remains possible and calls for clipping the gradient norm.',
    zh: 'LSTM 只能缓解而不能根除梯度消失，因为 $f_t<1$；梯度仍可能爆炸，需要按范数裁剪。',
  },
];
