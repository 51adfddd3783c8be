import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'why-not-zeros',
  params: { start: oneOf(-0.5, 0.2, 0.25, 0.5, 0.75, 1) },
  see: ({ start }) => ({ demo: 'init-symmetry', set: { constant: start } }),
  options: {
    'stay-equal': 'right',
    'no-move': 'wrong',
    'data-part': 'wrong',
    'rate-parts': {
      see: ({ start }) => ({ demo: 'init-symmetry', set: { constant: start, learningRate: 2 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A start with equal weights', zh: '所有权重相等' },
  question: {
    en: 'A network has one hidden layer of tanh units. All its weights, those of the output included, start at {start}, all biases at 0, and it is trained with gradient descent. What happens to the hidden units?',
    zh: '一个网络有一个 tanh 隐藏层，所有权重（包括输出层的权重）的初值都是 {start}，所有偏置的初值都是 0，用梯度下降训练。隐藏神经元会怎样？',
  },
  options: {
    'stay-equal': {
      en: 'They learn, but remain equal for ever.',
      zh: '权重会更新，但各神经元始终相同。',
    },
    'no-move': {
      en: 'They stay where they are: equal units receive no gradient.',
      zh: '权重不更新，因为相同的神经元没有梯度。',
    },
    'data-part': {
      en: 'They part after some steps, because the samples differ.',
      zh: '若干步之后就不再相同，因为样本各不相同。',
    },
    'rate-parts': {
      en: 'They part if the learning rate is large enough.',
      zh: '只要学习率足够大，就不再相同。',
    },
  },
  why: {
    'no-move': {
      en: 'That is the start with zeros. Weights of {start} pass signals forward and gradients back; the gradients of the units are not 0 but equal.',
      zh: '那是权重全取 0 的情形。权重为 {start} 时，信号能向前传，梯度也能往回传；各神经元的梯度不是 0，而是彼此相等。',
    },
    'data-part': {
      en: 'Every sample gives all hidden units the same output and the same gradient, so whatever the samples are, each step moves all units alike.',
      zh: '对每一个样本，各神经元的输出相同，梯度也相同。无论样本如何，每一步的更新量都一样。',
    },
    'rate-parts': {
      en: 'The learning rate multiplies equal gradients by the same number. They remain equal.',
      zh: '学习率只是使相等的梯度乘以同一个数，结果仍然相等。',
    },
  },
  solution: {
    en: 'Equal weights in and out and equal biases: equal outputs, equal gradients, equal steps. The layer can do no more than a single unit. Random weights break the symmetry.',
    zh: '输入权重、偏置与输出权重都相同，所以输出相同，梯度相同，更新量也相同，整层只相当于一个神经元。随机抽取权重就是为了打破对称性。',
  },
};
