import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'why-not-zeros',
  statements: {
    'zero-network': {
      isTrue: true,
      see: () => ({ demo: 'init-symmetry', set: { start: 'zero' } }),
      pitfall: 'E1.32',
    },
    'zero-regression': {
      isTrue: false,
      see: () => ({ demo: 'init-symmetry', set: { start: 'zero', steps: 500 } }),
      pitfall: 'E1.32',
    },
    'zero-biases': { isTrue: false, see: () => ({ demo: 'init-symmetry', set: { start: 'asymmetric' } }) },
    'equal-weights': { isTrue: true, see: () => ({ demo: 'init-symmetry', set: { start: 'constant' } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Zero or equal at the start', zh: '初值为零或相等' },
  question: {
    en: 'A 2-2-1 network (tanh hidden units, sigmoid output, cross-entropy, full batch) learns XOR. All its biases start at 0. Is the statement right?',
    zh: '一个 2-2-1 网络（隐藏层 tanh，输出层 sigmoid，交叉熵，批量梯度下降）学习异或。所有偏置的初值为 0。判断下列说法是否正确。',
  },
  statements: {
    'zero-network': {
      en: 'If all weights start at 0 as well, no weight ever moves.',
      zh: '如果权重的初值也全为 0，任何权重都不会更新。',
    },
    'zero-regression': {
      en: 'Linear regression would have the same trouble: with zero weights gradient descent cannot learn.',
      zh: '线性回归也有同样的问题，权重的初值为 0 时，梯度下降无法学习。',
    },
    'zero-biases': {
      en: 'The biases of the two hidden units must start at different values; otherwise the units stay equal, even if their weights differ.',
      zh: '两个隐藏神经元的偏置必须取不同的初值，否则即使权重不同，两个神经元也始终相同。',
    },
    'equal-weights': {
      en: 'If all weights start at the same value other than 0, the network never does better than one with a single hidden unit can.',
      zh: '如果所有权重的初值都取同一个非零值，这个网络始终不会优于只有一个隐藏神经元的网络。',
    },
  },
  why: {
    'zero-network': {
      en: 'The hidden outputs are tanh 0 = 0, so the output weights get no gradient. The output weights are 0, so the hidden ones get none. The bias of the output stays at 0 because the labels are balanced.',
      zh: '隐藏层的输出是 tanh 0 = 0，所以输出权重没有梯度；输出权重是 0，所以隐藏层的权重也没有梯度。两类标签各占一半，输出层的偏置也停在 0。',
    },
    'zero-regression': {
      en: 'There are no hidden units that must become different. At 0 the gradient is in general not 0, the loss is convex, and with a small enough learning rate every start reaches the same smallest loss. The trouble comes from the hidden layer.',
      zh: '线性回归没有必须互不相同的隐藏神经元。在 0 处梯度一般不为 0，损失又是凸函数，只要学习率足够小，从任何初值出发，损失都收敛到同一个最小值。问题出在隐藏层。',
    },
    'zero-biases': {
      en: 'Different weights give different outputs and different gradients. That breaks the symmetry; the biases may start at 0.',
      zh: '权重不同，输出就不同，梯度也不同，对称性已被打破，所以偏置可以全取 0。',
    },
    'equal-weights': {
      en: 'The two units stay equal, so they are one unit with twice the output weight.',
      zh: '两个神经元始终相同，相当于一个输出权重加倍的神经元。',
    },
  },
  solution: {
    en: 'Hidden units need different weights; equal ones stay equal, and zero weights do not even move here. A model without hidden units has no such symmetry.',
    zh: '各隐藏神经元需要不同的权重，权重相同就始终相同；在这个网络中，权重全为 0 时甚至完全不更新。没有隐藏层的模型没有这种对称性。',
  },
};
