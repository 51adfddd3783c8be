import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'zero-start',
  points: ['gradient', 'when-zero', 'own-column', 'same-end', 'hidden'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Zero initialization in linear regression', zh: '线性回归的零初始化' },
  question: {
    en: 'All weights of a linear regression start at zero. Does gradient descent on the squared loss learn? Does the start matter? When does zero initialization fail?',
    zh: '线性回归的权重全部初始化为 0。用梯度下降最小化平方损失，算法能否学习？初值是否影响结果？零初始化在什么情况下失效？',
  },
  points: {
    gradient: {
      en: String.raw`It learns: at *w* = 0 the errors are −*y* and $\nabla L(0)=-\frac1nX^\top y$.`,
      zh: String.raw`能够学习。*w* = 0 时误差为 −*y*，$\nabla L(0)=-\frac1nX^\top y$。`,
    },
    'when-zero': {
      en: 'This is 0 only if *y* is orthogonal to every column of *X*, and then zero is optimal.',
      zh: '只有 *y* 与 *X* 的每一列都正交时梯度才为 0，而此时 0 已是最优解。',
    },
    'own-column': {
      en: 'No symmetry to break: each weight has its own column of *X*, hence in general a gradient unlike the others.',
      zh: '无须打破对称性，每个权重对应 *X* 中各自的一列，梯度一般互不相同。',
    },
    'same-end': {
      en: String.raw`Convex loss: with full column rank and $0<\eta<2/\lambda_{\max}$ ($\lambda_{\max}$: largest eigenvalue of $\frac1nX^\top X$) every start ends at the same $w^*$.`,
      zh: String.raw`损失是凸函数，列满秩且 $0<\eta<2/\lambda_{\max}$（$\lambda_{\max}$ 是 $\frac1nX^\top X$ 的最大特征值）时，从任何初值出发都收敛到同一个 $w^*$。`,
    },
    hidden: {
      en: 'It fails with hidden layers: equal hidden units get equal gradients and stay equal; with all weights and biases 0 and tanh all weight gradients are 0.',
      zh: '含隐藏层时失效。相同的隐藏神经元梯度相同，会始终相同；权重与偏置全为 0 且用 tanh 时，全部权重的梯度为 0。',
    },
  },
  solution: {
    en: String.raw`It learns. At *w* = 0 the errors are −*y*, so $\nabla L(0)=-\frac1nX^\top y$, which is 0 only if *y* is orthogonal to every column of *X*, and then zero is optimal already. Each weight has its own column of *X* and so in general a gradient unlike the others: there is no symmetry to break. The loss is convex; with full column rank and $0<\eta<2/\lambda_{\max}$ ($\lambda_{\max}$: largest eigenvalue of $\frac1nX^\top X$) every start ends at the same $w^*$. Zeros fail with hidden layers: equal units get equal gradients and stay equal; with all weights and biases 0 and tanh all weight gradients are 0.`,
    zh: String.raw`能够学习。*w* = 0 时误差为 −*y*，$\nabla L(0)=-\frac1nX^\top y$，只有 *y* 与 *X* 的每一列都正交时才为 0，而此时 0 已是最优解。每个权重对应 *X* 中各自的一列，梯度一般互不相同，没有对称性需要打破。损失是凸函数，列满秩且 $0<\eta<2/\lambda_{\max}$（$\lambda_{\max}$ 是 $\frac1nX^\top X$ 的最大特征值）时，从任何初值出发都收敛到同一个 $w^*$。含隐藏层时零初始化失效，因为相同的隐藏神经元梯度相同，会始终相同；权重与偏置全为 0 且用 tanh 时，全部权重的梯度为 0。`,
  },
};
