import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'learning-rate',
  statements: {
    'every-start': {
      isTrue: true,
      see: () => ({ demo: 'zero-init-regression', set: { start: [5, 5, -5], steps: 1000 } }),
    },
    'equal-columns': { isTrue: false, pitfall: 'E1.27' },
    'needs-random': {
      isTrue: false,
      see: () => ({ demo: 'zero-init-regression' }),
      pitfall: 'E1.32',
    },
    orthogonal: true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Does the start matter?', zh: '初值有影响吗？' },
  question: {
    en: String.raw`Linear regression with the squared loss $\frac1{2n}\lVert Xw-y\rVert^2$ is trained by gradient descent with $0<\eta<2/\lambda_{\max}$, where $\lambda_{\max}$ is the largest eigenvalue of $H=\frac1nX^\top X$. Is the statement right?`,
    zh: String.raw`用梯度下降训练线性回归，损失为 $\frac1{2n}\lVert Xw-y\rVert^2$，学习率满足 $0<\eta<2/\lambda_{\max}$，其中 $\lambda_{\max}$ 是 $H=\frac1nX^\top X$ 的最大特征值。判断下列说法是否正确。`,
  },
  statements: {
    'every-start': {
      en: 'If *X* has full column rank, the weights tend to the same values from every start.',
      zh: '如果 *X* 列满秩，那么无论从哪里出发，权重都收敛到同一组值。',
    },
    'equal-columns': {
      en: 'If two columns of *X* are equal, the weights still tend to the same values from every start.',
      zh: '如果 *X* 有两列相同，那么无论从哪里出发，权重仍然收敛到同一组值。',
    },
    'needs-random': {
      en: 'The initial weights have to be random, since equal weights would stay equal.',
      zh: '初始权重必须随机，否则相同的权重会始终相同。',
    },
    orthogonal: {
      en: 'If *y* is orthogonal to every column of *X*, a start at zero does not move, and it is optimal.',
      zh: '如果 *y* 与 *X* 的每一列都正交，那么从零开始的权重不会变化，而且零就是最优解。',
    },
  },
  why: {
    'every-start': {
      en: String.raw`The error is multiplied by $I-\eta H$ in each step, and all eigenvalues of this matrix lie between −1 and 1.`,
      zh: String.raw`误差每步乘以 $I-\eta H$，而这个矩阵的特征值都在 −1 与 1 之间。`,
    },
    'equal-columns': {
      en: 'Only the sum of the two weights counts for the loss. Their difference has no gradient and stays what it was at the start.',
      zh: '损失只取决于这两个权重之和，两者之差的梯度为 0，始终保持初值。',
    },
    'needs-random': {
      en: 'Each weight has a column of *X* of its own. Different columns give different gradients in general, so equal weights part in the first step.',
      zh: '每个权重对应 *X* 中各自的一列，列不同，梯度一般也不同，相同的权重第一步就会分开。',
    },
    orthogonal: {
      en: String.raw`Then $\nabla L(0)=-\frac1nX^\top y=0$, and since *L* is convex, this is a minimum.`,
      zh: String.raw`此时 $\nabla L(0)=-\frac1nX^\top y=0$；又因为 *L* 是凸函数，这一点就是最小值点。`,
    },
  },
  solution: {
    en: String.raw`$w_t-w^*=(I-\eta H)^t(w_0-w^*)$. With full column rank every error dies out. With dependent columns some direction has the eigenvalue 0 and keeps its start. At *w* = 0 the gradient is $-\frac1nX^\top y$; it is 0 only where 0 is optimal.`,
    zh: String.raw`$w_t-w^*=(I-\eta H)^t(w_0-w^*)$。列满秩时误差趋于 0；列线性相关时，某个方向的特征值为 0，该方向上的分量保持初值。*w* = 0 处的梯度为 $-\frac1nX^\top y$，只有 0 已是最优解时才为 0。`,
  },
};
