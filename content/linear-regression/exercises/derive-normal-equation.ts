import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'normal-equation',
  steps: ['loss', 'gradient', 'hessian', 'normal', 'solve'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the normal equation', zh: '推导正规方程' },
  question: {
    en: 'Put the steps from the squared loss to the analytic solution in order.',
    zh: '将从平方损失到解析解的各步排序。',
  },
  steps: {
    loss: {
      en: String.raw`Write the loss as $L(w)=\frac1{2n}\lVert Xw-y\rVert^2$, the bias as a column of ones.`,
      zh: String.raw`把偏置写成全为 1 的一列，损失为 $L(w)=\frac1{2n}\lVert Xw-y\rVert^2$。`,
    },
    gradient: {
      en: String.raw`Chain rule: $\nabla L=\frac1nX^\top(Xw-y)$.`,
      zh: String.raw`由链式法则，$\nabla L=\frac1nX^\top(Xw-y)$。`,
    },
    hessian: {
      en: String.raw`Differentiate this once more: $H=\frac1nX^\top X$, and $v^\top Hv=\frac1n\lVert Xv\rVert^2\ge0$, so *L* is convex.`,
      zh: String.raw`再求一次导数，$H=\frac1nX^\top X$，且 $v^\top Hv=\frac1n\lVert Xv\rVert^2\ge0$，所以 *L* 是凸函数。`,
    },
    normal: {
      en: String.raw`So the minima are exactly the points with gradient 0: $X^\top Xw=X^\top y$.`,
      zh: String.raw`因此最小值点就是梯度为 0 的点，满足 $X^\top Xw=X^\top y$。`,
    },
    solve: {
      en: String.raw`If *X* has full column rank, the matrix on the left can be inverted: $w^*=(X^\top X)^{-1}X^\top y$.`,
      zh: String.raw`若 *X* 列满秩，左边的矩阵可逆，$w^*=(X^\top X)^{-1}X^\top y$。`,
    },
  },
  solution: {
    en: 'The gradient gives the condition, convexity makes it sufficient, and full column rank makes its solution unique.',
    zh: '梯度给出必要条件，凸性保证这个条件充分，列满秩保证解唯一。',
  },
};
