import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'normal-equation',
  points: ['model', 'loss', 'gradient', 'solution', 'rank', 'descent'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Linear regression on half a page', zh: '简述线性回归' },
  question: {
    en: 'Write the model, the squared loss, its gradient, the analytic solution with its condition, and gradient descent with a learning rate that converges.',
    zh: '写出线性回归的模型、平方损失及其梯度、解析解及其条件，以及梯度下降的更新公式和收敛的学习率范围。',
  },
  points: {
    model: {
      en: String.raw`Model $\hat y=Xw$, the bias by a column of ones.`,
      zh: String.raw`模型为 $\hat y=Xw$，偏置对应全为 1 的一列。`,
    },
    loss: {
      en: String.raw`Loss $\frac1{2n}\lVert Xw-y\rVert^2$: not negative, 0 only if all predictions are right.`,
      zh: String.raw`损失为 $\frac1{2n}\lVert Xw-y\rVert^2$，非负，当且仅当全部预测正确时为 0。`,
    },
    gradient: {
      en: String.raw`Gradient $\frac1nX^\top(Xw-y)$.`,
      zh: String.raw`梯度为 $\frac1nX^\top(Xw-y)$。`,
    },
    solution: {
      en: String.raw`Convex, so gradient 0 is enough: $X^\top Xw=X^\top y$, $w^*=(X^\top X)^{-1}X^\top y$.`,
      zh: String.raw`损失是凸函数，所以梯度为零就是最小值的充分条件，由此得 $X^\top Xw=X^\top y$，$w^*=(X^\top X)^{-1}X^\top y$。`,
    },
    rank: {
      en: 'It needs full column rank; otherwise pseudo-inverse or ridge.',
      zh: '条件是列满秩，否则取伪逆解或加正则化项（岭回归）。',
    },
    descent: {
      en: String.raw`$w\leftarrow w-\eta\nabla L$ with $0<\eta<2/\lambda_{\max}$, where $\lambda_{\max}$ is the largest eigenvalue of $\frac1nX^\top X$.`,
      zh: String.raw`更新公式为 $w\leftarrow w-\eta\nabla L$，且 $0<\eta<2/\lambda_{\max}$，$\lambda_{\max}$ 是 $\frac1nX^\top X$ 的最大特征值。`,
    },
  },
  solution: {
    en: String.raw`Model $\hat y=Xw$ with a column of ones for the bias. Loss $L=\frac1{2n}\lVert Xw-y\rVert^2\ge0$, 0 only if all predictions are right. Gradient $\nabla L=\frac1nX^\top(Xw-y)$. *L* is convex, so its minima solve $X^\top Xw=X^\top y$; with full column rank $w^*=(X^\top X)^{-1}X^\top y$ is the only one, else pseudo-inverse or ridge. At full column rank gradient descent $w\leftarrow w-\eta\nabla L$ converges to $w^*$ from every start for $0<\eta<2/\lambda_{\max}$ ($\lambda_{\max}$: largest eigenvalue of $\frac1nX^\top X$).`,
    zh: String.raw`模型为 $\hat y=Xw$，$X$ 中全为 1 的一列对应偏置。损失 $L=\frac1{2n}\lVert Xw-y\rVert^2\ge0$，当且仅当全部预测正确时为 0，梯度 $\nabla L=\frac1nX^\top(Xw-y)$。*L* 是凸函数，最小值点满足 $X^\top Xw=X^\top y$；列满秩时有唯一解 $w^*=(X^\top X)^{-1}X^\top y$，否则取伪逆解或岭回归。列满秩且 $0<\eta<2/\lambda_{\max}$（$\lambda_{\max}$ 是 $\frac1nX^\top X$ 的最大特征值）时，梯度下降 $w\leftarrow w-\eta\nabla L$ 从任何初值出发都收敛到 $w^*$。`,
  },
};
