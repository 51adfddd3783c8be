import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'hidden-layers',
  options: {
    hidden: 'right',
    squared: { see: () => ({ demo: 'zero-init-regression' }), pitfall: 'E1.32' },
    absolute: { see: () => ({ demo: 'zero-init-regression', set: { loss: 'absolute' } }) },
    logistic: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'When does zero initialization fail?', zh: '零初始化何时失效？' },
  question: {
    en: 'All weights and biases start at 0, and weights of 0 are not optimal, whatever the biases. In which model do the weights stay 0 in full-batch gradient descent?',
    zh: '权重与偏置全部初始化为 0，而无论偏置取何值，权重为 0 都不是最优解。用批量梯度下降训练，哪一个模型的权重始终为 0？',
  },
  options: {
    hidden: { en: 'A network with one hidden layer of tanh units', zh: '含一个 tanh 隐藏层的网络' },
    squared: { en: 'Linear regression with the squared loss', zh: '平方损失的线性回归' },
    absolute: { en: 'Linear regression with the L1 loss', zh: 'L1 损失的线性回归' },
    logistic: { en: 'Logistic regression with cross-entropy', zh: '交叉熵损失的逻辑回归' },
  },
  why: {
    squared: {
      en: String.raw`The gradient is $-\frac1nX^\top y$: not 0 unless 0 is optimal.`,
      zh: String.raw`梯度为 $-\frac1nX^\top y$，只要 0 不是最优解就不为 0。`,
    },
    absolute: {
      en: 'The loss is convex. A subgradient that is 0 would make 0 optimal.',
      zh: '损失是凸函数。如果次梯度为 0，那么 0 就是最优解。',
    },
    logistic: {
      en: 'There is no hidden layer and the loss is convex: where the gradient is 0, the loss is minimal.',
      zh: '模型没有隐藏层，损失是凸函数，梯度为 0 处损失最小。',
    },
  },
  solution: {
    en: 'With tanh(0) = 0 the hidden outputs are 0, so the output weights get no gradient; and the output weights are 0, so the weights below get none. Only the output bias can move. In the three models without a hidden layer the loss is convex, and a zero gradient means a minimum.',
    zh: '因为 tanh(0) = 0，隐藏层的输出为 0，输出层权重的梯度也就为 0；又因为输出层权重为 0，前一层权重的梯度也为 0，只有输出层的偏置可能更新。另外三个模型没有隐藏层，损失是凸函数，梯度为 0 就意味着达到最小值。',
  },
};
