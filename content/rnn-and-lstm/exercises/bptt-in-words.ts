import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'through-time',
  points: ['recursion', 'unroll', 'delta', 'sum', 'vanish', 'explode', 'remedies'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Backpropagation through time', zh: '随时间反向传播' },
  question: {
    en: 'Write down a recurrent network and derive its gradient by backpropagation through time. When does it vanish, when may it explode, and what helps?',
    zh: '写出循环神经网络的递推式，用随时间反向传播推导梯度，说明梯度何时消失、何时可能爆炸，以及解决办法。',
  },
  points: {
    recursion: {
      en: String.raw`$h_t=\tanh(z_t)$, $z_t=Wh_{t-1}+Ux_t+b$, weights shared by all steps.`,
      zh: String.raw`$h_t=\tanh(z_t)$，$z_t=Wh_{t-1}+Ux_t+b$，各时间步共享权重。`,
    },
    unroll: {
      en: 'Unroll over time, then apply the chain rule backwards: $z_{t+1}$ contains $Wh_t$, and $h_t=\\tanh z_t$.',
      zh: '按时间步展开，从后往前用链式法则；$z_{t+1}$ 含有 $Wh_t$，且 $h_t=\\tanh z_t$。',
    },
    delta: {
      en: String.raw`$\delta_t=D_tW^\top\delta_{t+1}$ with $D_t=\mathrm{diag}(1-h_t^2)$.`,
      zh: String.raw`$\delta_t=D_tW^\top\delta_{t+1}$，其中 $D_t=\mathrm{diag}(1-h_t^2)$。`,
    },
    sum: {
      en: String.raw`$\partial L/\partial W=\sum_t\delta_th_{t-1}^\top$: gradients of shared weights add up (for *U*: $\delta_tx_t^\top$, for *b*: $\delta_t$).`,
      zh: String.raw`$\partial L/\partial W=\sum_t\delta_th_{t-1}^\top$，共享权重的梯度相加（对 *U* 为 $\delta_tx_t^\top$，对 *b* 为 $\delta_t$）。`,
    },
    vanish: {
      en: String.raw`$\sigma_{\max}(W)<1$: early steps die out exponentially.`,
      zh: String.raw`$\sigma_{\max}(W)<1$ 时，早期时间步的贡献指数衰减。`,
    },
    explode: {
      en: String.raw`Explosion needs $\sigma_{\max}(W)>1$; not sufficient, for tanh saturates.`,
      zh: String.raw`爆炸的必要条件是 $\sigma_{\max}(W)>1$，但因 tanh 饱和而不充分。`,
    },
    remedies: {
      en: 'Clip the norm; LSTM or GRU; orthogonal start; layer normalization.',
      zh: '按范数裁剪；使用 LSTM 或 GRU；正交初始化；层归一化。',
    },
  },
  solution: {
    en: String.raw`$h_t=\tanh(z_t)$ with $z_t=Wh_{t-1}+Ux_t+b$, the same weights in each step. Unroll over time and apply the chain rule backwards. For a loss *L* of $h_T$, with $\delta_t=\partial L/\partial z_t$ and $D_t=\mathrm{diag}(1-h_t^2)$ for tanh: $\delta_T=D_T\,\partial L/\partial h_T$, $\delta_t=D_tW^\top\delta_{t+1}$, $\partial L/\partial W=\sum_t\delta_th_{t-1}^\top$ (for *U* with $x_t^\top$, for *b* without a factor). As $\lVert D_t\rVert\le1$, each step multiplies the length by at most $\sigma_{\max}(W)$: below 1 the share of early steps vanishes exponentially; above 1 it may explode, but need not, for tanh saturates. Clip the norm against explosion; against vanishing use LSTM or GRU, an orthogonal start, layer normalization.`,
    zh: String.raw`$h_t=\tanh(z_t)$，$z_t=Wh_{t-1}+Ux_t+b$，各时间步共享权重。按时间步展开，从后往前用链式法则。设损失 *L* 依赖于 $h_T$，$\delta_t=\partial L/\partial z_t$，tanh 的雅可比矩阵为 $D_t=\mathrm{diag}(1-h_t^2)$，则 $\delta_T=D_T\,\partial L/\partial h_T$，$\delta_t=D_tW^\top\delta_{t+1}$，$\partial L/\partial W=\sum_t\delta_th_{t-1}^\top$（对 *U*，把 $h_{t-1}^\top$ 换成 $x_t^\top$；对 *b*，只对 $\delta_t$ 求和）。由于 $\lVert D_t\rVert\le1$，每一步范数至多乘以 $\sigma_{\max}(W)$。小于 1 时，早期时间步的贡献指数衰减；大于 1 时可能爆炸，但因 tanh 饱和而不一定爆炸。针对爆炸按范数裁剪；针对消失使用 LSTM 或 GRU、正交初始化和层归一化。`,
  },
};
