import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'absolute-loss',
  statements: {
    straight: {
      isTrue: true,
      see: () => ({ demo: 'zero-init-regression', set: { loss: 'absolute', steps: 11 } }),
    },
    rescues: { isTrue: false, see: () => ({ demo: 'zero-init-regression' }), pitfall: 'E1.32' },
    'small-rate': {
      isTrue: false,
      see: () => ({
        demo: 'zero-init-regression',
        set: { loss: 'absolute', learningRate: 0.02, steps: 1000 },
      }),
    },
    grows: {
      isTrue: false,
      see: () => ({ demo: 'zero-init-regression', set: { loss: 'absolute', steps: 11 } }),
      pitfall: 'E1.33',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the L1 loss', zh: '关于 L1 损失的说法' },
  question: {
    en: 'Linear regression with the mean absolute error, trained by subgradient descent. Is the statement right?',
    zh: '用次梯度下降训练线性回归，损失为平均绝对误差。判断下列说法是否正确。',
  },
  statements: {
    straight: {
      en: 'As long as no residual changes its sign, a constant learning rate moves the weights along a straight line, in equal steps.',
      zh: '只要各残差都不变号，学习率恒定时权重就沿直线移动，每步的更新量相同。',
    },
    rescues: {
      en: 'From zero weights the L1 loss can learn; the squared loss can not.',
      zh: '从零开始，L1 损失能够学习，平方损失则不能。',
    },
    'small-rate': {
      en: 'If a constant learning rate is small enough, the weights converge to the optimum, whatever the data and the start.',
      zh: '只要恒定的学习率足够小，则无论数据和初值如何，权重都收敛到最优解。',
    },
    grows: {
      en: 'The further all residuals are from 0, with their signs unchanged, the longer is the step.',
      zh: '在符号不变的情况下，各残差离 0 越远，更新量就越大。',
    },
  },
  why: {
    straight: {
      en: 'The subgradient is a function of the signs and the inputs, and neither changes.',
      zh: '次梯度只取决于符号与输入，而两者都没有变化。',
    },
    rescues: {
      en: String.raw`The squared loss has the gradient $-\frac1nX^\top y$ there and learns too.`,
      zh: String.raw`平方损失在零点的梯度为 $-\frac1nX^\top y$，同样能够学习。`,
    },
    'small-rate': {
      en: 'The steps do not shrink near the optimum, so in general the walk goes on to and fro, though within a smaller distance.',
      zh: '在最优解附近更新量并不减小，所以一般会继续来回振荡，只是范围较小。',
    },
    grows: {
      en: 'That is so for squares. The subgradient of the absolute error contains the signs only.',
      zh: '平方误差才是这样。绝对误差的次梯度只含残差的符号。',
    },
  },
  solution: {
    en: String.raw`The subgradient is $-\frac1nX^\top\operatorname{sign}(y-Xw)$: constant between changes of sign, no longer for larger residuals of the same signs, and not shorter near the optimum. Both losses learn from zero.`,
    zh: String.raw`次梯度为 $-\frac1nX^\top\operatorname{sign}(y-Xw)$，在残差变号之前不变，符号不变时不随残差增大而变长，在最优解附近也不变短。两种损失都能从零开始学习。`,
  },
};
