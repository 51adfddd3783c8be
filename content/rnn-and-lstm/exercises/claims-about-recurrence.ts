import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'through-time',
  options: {
    'weight-above-one': {
      pitfall: 'P32.4',
      see: () => ({ demo: 'rnn-gradient', set: { activation: 'tanh', weight: 1.5 } }),
    },
    'singular-below-one': 'right',
    'tanh-prevents': {
      see: () => ({
        demo: 'rnn-gradient',
        view: 2,
        set: { activation: 'tanh', weight: 1.5, start: 0, steps: 50 },
      }),
    },
    'add-up': 'right',
    'clipping-restores': 'wrong',
    lengths: 'right',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about recurrent networks', zh: '关于循环网络的说法' },
  question: {
    en: 'Which statements about a plain RNN with tanh are right?',
    zh: '关于使用 tanh 的普通 RNN，下列说法哪些正确？',
  },
  options: {
    'weight-above-one': {
      en: 'With a single unit and a recurrent weight above 1 the gradient explodes from every start.',
      zh: '只有一个神经元且循环权重大于 1 时，无论初值如何，梯度都会爆炸。',
    },
    'singular-below-one': {
      en: 'If the largest singular value of the recurrent matrix is below 1, the gradient vanishes through time.',
      zh: '循环权重矩阵的最大奇异值小于 1 时，梯度随时间消失。',
    },
    'tanh-prevents': {
      en: 'Since tanh is bounded, the gradient cannot explode.',
      zh: 'tanh 有界，所以梯度不会爆炸。',
    },
    'add-up': {
      en: 'The gradient of the recurrent matrix is a sum over the time steps.',
      zh: '循环权重矩阵的梯度是各时间步贡献之和。',
    },
    'clipping-restores': {
      en: 'Gradient clipping brings back vanished gradients.',
      zh: '梯度裁剪能恢复已经消失的梯度。',
    },
    lengths: {
      en: 'The number of parameters does not depend on the length of the sequence.',
      zh: '参数个数与序列长度无关。',
    },
  },
  why: {
    'weight-above-one': {
      en: 'The state settles where tanh is flat; there the factor is below 1. With *w* = 3/2 and a start of 1/2 the gradient vanishes.',
      zh: '状态收敛到 tanh 较平缓的位置，该处的系数小于 1。取 *w* = 3/2、初值 1/2，梯度就会消失。',
    },
    'tanh-prevents': {
      en: 'tanh bounds the states. Near 0 its slope is 1, so there the product follows the weights: at rest in 0 with *w* = 3/2 it explodes.',
      zh: 'tanh 限制的是状态。在 0 附近导数为 1，乘积取决于权重。若 *w* = 3/2 且状态恒为 0，梯度就会爆炸。',
    },
    'clipping-restores': {
      en: 'Clipping only shortens a gradient that is too long.',
      zh: '裁剪只会缩小范数过大的梯度。',
    },
  },
  solution: {
    en: String.raw`$\sigma_{\max}(W)<1$ is sufficient for vanishing, $\sigma_{\max}(W)>1$ necessary for explosion, not sufficient. The same weights serve all steps, so their gradients add up and their number does not depend on the length.`,
    zh: String.raw`$\sigma_{\max}(W)<1$ 是消失的充分条件，$\sigma_{\max}(W)>1$ 是爆炸的必要条件，但不充分。各时间步共享权重，所以梯度相加，参数个数与序列长度无关。`,
  },
};
