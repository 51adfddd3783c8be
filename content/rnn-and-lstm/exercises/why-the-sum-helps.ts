import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'additive-path',
  points: ['recursion', 'product', 'additive', 'gates', 'learned', 'mitigates', 'explosion'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why does the additive state help?', zh: '加法更新为什么有效？' },
  question: {
    en: 'Why does an LSTM learn longer dependencies than a plain RNN? Give both gradients through time, and say what is not cured.',
    zh: 'LSTM 为什么比普通 RNN 更能学到长期依赖？写出两者随时间传播的梯度，并说明 LSTM 没有解决的问题。',
  },
  points: {
    recursion: {
      en: String.raw`RNN: $h_t=\tanh(Wh_{t-1}+Ux_t+b)$.`,
      zh: String.raw`RNN 的递推式为 $h_t=\tanh(Wh_{t-1}+Ux_t+b)$。`,
    },
    product: {
      en: String.raw`Its gradient is a product of $D_tW$: if $\sigma_{\max}(W)<1$ it vanishes exponentially, above 1 it may explode.`,
      zh: String.raw`梯度是各步 $D_tW$ 的连乘，$\sigma_{\max}(W)<1$ 时指数衰减（梯度消失），大于 1 时可能爆炸。`,
    },
    additive: {
      en: String.raw`LSTM: the cell state changes by addition, $c_t=f_t\odot c_{t-1}+i_t\odot\tilde c_t$.`,
      zh: String.raw`LSTM 的记忆单元状态以加法更新，$c_t=f_t\odot c_{t-1}+i_t\odot\tilde c_t$。`,
    },
    gates: {
      en: String.raw`With gates and candidates held constant $\partial c_T/\partial c_0\approx\prod\mathrm{diag}(f_t)$: no *W*, no $\tanh'$.`,
      zh: String.raw`把门和候选值看作常数，$\partial c_T/\partial c_0\approx\prod\mathrm{diag}(f_t)$，不含 *W*，也不含 $\tanh'$。`,
    },
    learned: {
      en: 'With *f* near 1 (a large bias of the forget gate) memory and gradient last; the gates are learned.',
      zh: '*f* 接近 1 时（例如遗忘门的偏置较大），记忆和梯度得以保持，而且门的参数由学习得到。',
    },
    mitigates: {
      en: 'Vanishing is only mitigated: $f_t<1$.',
      zh: '由于 $f_t<1$，梯度消失只是得到缓解。',
    },
    explosion: {
      en: 'Explosion through gates and candidate stays possible: clip the norm.',
      zh: '经过门和候选值的路径仍可能爆炸，需要按范数裁剪梯度。',
    },
  },
  solution: {
    en: String.raw`A plain RNN, $h_t=\tanh(Wh_{t-1}+Ux_t+b)$, sends its gradient through $D_TW\cdots D_1W$ with $D_t=\mathrm{diag}(1-h_t^2)$: with the largest singular value $\sigma_{\max}(W)<1$ it vanishes exponentially, above 1 it may explode. An LSTM changes its cell state by addition, $c_t=f_t\odot c_{t-1}+i_t\odot\tilde c_t$ (forget gate $f_t$, input gate $i_t$, candidate $\tilde c_t$). With gates and candidates held constant $\partial c_T/\partial c_0\approx\prod\mathrm{diag}(f_t)$: no *W* and no $\tanh'$, so with $f_t$ near 1 (a large bias of the forget gate) memory and gradient last, and the gates learn when. Vanishing is mitigated, not abolished, since $f_t<1$; the paths through gates and candidate may still explode, so the norm is clipped.`,
    zh: String.raw`普通 RNN 的递推式为 $h_t=\tanh(Wh_{t-1}+Ux_t+b)$，梯度要经过连乘 $D_TW\cdots D_1W$，其中 $D_t=\mathrm{diag}(1-h_t^2)$。最大奇异值 $\sigma_{\max}(W)<1$ 时梯度指数衰减，大于 1 时可能爆炸。LSTM 的记忆单元状态以加法更新，$c_t=f_t\odot c_{t-1}+i_t\odot\tilde c_t$（遗忘门 $f_t$、输入门 $i_t$、候选值 $\tilde c_t$）。把门和候选值看作常数，$\partial c_T/\partial c_0\approx\prod\mathrm{diag}(f_t)$，不含 *W* 和 $\tanh'$。$f_t$ 接近 1 时（例如遗忘门的偏置较大），记忆和梯度得以保持，而且门的参数由学习得到。由于 $f_t<1$，梯度消失只是得到缓解；经过门和候选值的路径仍可能爆炸，需要按范数裁剪梯度。`,
  },
};
