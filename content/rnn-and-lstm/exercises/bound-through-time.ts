import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'through-time',
  params: {
    largest: oneOf(0.5, 0.6, 0.8, 0.9),
    smallest: oneOf(0.1, 0.2, 0.3, 0.4),
    norm: oneOf(2, 3, 4, 5),
    steps: oneOf(4, 5, 8, 10),
  },
  solve: ({ largest, norm, steps }) => largest ** steps * norm,
  see: ({ largest, steps }) => ({ demo: 'rnn-gradient', set: { weight: largest, steps } }),
  slips: {
    times: ({ largest, norm, steps }) => largest * steps * norm,
    once: ({ largest, norm }) => largest * norm,
    least: ({ smallest, norm, steps }) => smallest ** steps * norm,
    sigmoid: ({ largest, norm, steps }) => (largest / 4) ** steps * norm,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How much can be left?', zh: '梯度至多剩下多少？' },
  question: {
    en: 'A tanh RNN has a recurrent matrix *W* with the singular values {largest} and {smallest}. At the last step the gradient with respect to the hidden state has the length {norm}. How long can it be at most {steps} steps earlier?',
    zh: '使用 tanh 的 RNN，循环权重矩阵 *W* 的奇异值为 {largest} 和 {smallest}。损失对最后一步隐状态的梯度范数为 {norm}。往回 {steps} 步，损失对该步隐状态的梯度范数至多为多少？',
  },
  solution: {
    en: String.raw`Each step multiplies by $W^\top D_t$, at most by $\sigma_{\max}\cdot1$: $\spot{largest}^{\spot{steps}}\cdot\spot{norm}\approx\spot{answer}$.`,
    zh: String.raw`每一步乘以 $W^\top D_t$，范数至多乘以 $\sigma_{\max}\cdot1$，得 $\spot{largest}^{\spot{steps}}\cdot\spot{norm}\approx\spot{answer}$。`,
  },
  slips: {
    times: {
      en: 'The bounds of the steps are multiplied: a power.',
      zh: '各步的上界应当相乘，结果是幂。',
    },
    once: {
      en: 'That is one step. Each step gives its own factor.',
      zh: '这只是一步的上界，每往回一步都要再乘一次。',
    },
    least: {
      en: 'The smallest singular value says how much is left at least (in a linear network). The largest bounds from above.',
      zh: '最小奇异值给出的是线性网络中的下界，上界由最大奇异值给出。',
    },
    sigmoid: {
      en: String.raw`The bound 1/4 belongs to the sigmoid. $\tanh'$ may be as large as 1.`,
      zh: String.raw`1/4 是 sigmoid 导数的上界，而 $\tanh'$ 最大可以到 1。`,
    },
  },
};
