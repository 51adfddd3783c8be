import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'limits',
  statements: {
    'prevents-explosion': { isTrue: false, pitfall: 'P32.1' },
    'avoids-vanishing': {
      isTrue: false,
      pitfall: 'E3.20',
      see: () => ({ demo: 'lstm-forget' }),
    },
    recurrent: { isTrue: true, pitfall: 'P32.2' },
    switches: { isTrue: false, pitfall: 'P32.3', see: () => ({ demo: 'lstm-cell' }) },
    parallel: false,
    'needs-clipping': true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What an LSTM does', zh: '关于 LSTM 的判断' },
  question: {
    en: 'Think of an LSTM with forget gates, trained by backpropagation through time. Is the statement right?',
    zh: '考虑带遗忘门的 LSTM，用随时间反向传播训练。判断下列说法是否正确。',
  },
  statements: {
    'prevents-explosion': {
      en: 'An LSTM prevents exploding gradients.',
      zh: 'LSTM 能防止梯度爆炸。',
    },
    'avoids-vanishing': {
      en: 'In an LSTM the gradient along the cell state cannot vanish.',
      zh: 'LSTM 中沿记忆单元状态的梯度不会消失。',
    },
    recurrent: { en: 'An LSTM is a recurrent neural network.', zh: 'LSTM 是一种循环神经网络。' },
    switches: {
      en: 'Its gates take the values 0 and 1, nothing in between.',
      zh: '门只取 0 和 1 两个值。',
    },
    parallel: {
      en: 'All time steps of an LSTM layer can be computed at the same time.',
      zh: 'LSTM 层的各个时间步可以同时计算。',
    },
    'needs-clipping': {
      en: 'Gradient clipping is a reasonable measure when training an LSTM.',
      zh: '训练 LSTM 时使用梯度裁剪是合理的。',
    },
  },
  why: {
    'prevents-explosion': {
      en: 'The gates bound only the path along the cell state. The paths through gates and candidate contain weights and can explode.',
      zh: '门只限制沿记忆单元状态的路径，经过门和候选值的路径含有权重，仍然可能爆炸。',
    },
    'avoids-vanishing': {
      en: 'Held at $f<1$, the forget gate leaves $f^T$ along the cell state, which tends to 0. With *f* near 1 it does so slowly: mitigated, not abolished.',
      zh: '遗忘门保持 $f<1$ 时，沿记忆单元状态的梯度为 $f^T$，趋于 0。*f* 接近 1 时衰减缓慢，只是缓解，不是消除。',
    },
    recurrent: {
      en: 'Its states $h_{t-1}$ and $c_{t-1}$ go into step *t*, with the same weights in each step.',
      zh: '第 *t* 步要用到 $h_{t-1}$ 和 $c_{t-1}$，且各步使用同一组权重。',
    },
    switches: {
      en: 'They are sigmoids, strictly between 0 and 1, and therefore differentiable.',
      zh: '门是 sigmoid 的输出，严格介于 0 与 1 之间，因此可导。',
    },
    parallel: {
      en: 'Step *t* needs $h_{t-1}$ and $c_{t-1}$, so the steps follow one another.',
      zh: '第 *t* 步要用到 $h_{t-1}$ 和 $c_{t-1}$，只能依次计算。',
    },
    'needs-clipping': {
      en: 'The gradient can explode in an LSTM too, and clipping its norm bounds the step.',
      zh: 'LSTM 的梯度也可能爆炸，按范数裁剪可以限制更新量。',
    },
  },
  solution: {
    en: 'An LSTM is a recurrent network with a gated, additive state. It mitigates vanishing along the cell state; it prevents neither vanishing nor explosion for certain.',
    zh: 'LSTM 是用门控和加法更新状态的循环网络，能缓解沿记忆单元状态的梯度消失，但既不能保证不消失，也不能保证不爆炸。',
  },
};
