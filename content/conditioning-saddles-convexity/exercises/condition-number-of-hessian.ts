import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { conditionNumber } from '../../../src/math/curvature/condition-number';
import { symmetricEigen } from '../../../src/math/optimization/symmetric-eigen';

const eigenvaluesOf = (diagonal: number, off: number): [number, number] =>
  symmetricEigen([
    [diagonal, off],
    [off, diagonal],
  ]).values;

export const exercise = numeric({
  section: 'conditioning',
  params: { diagonal: whole(3, 12), off: whole(1, 10) },
  accept: ({ diagonal, off }) => off < diagonal,
  spots: ({ diagonal, off }) => ({ sum: diagonal + off, difference: diagonal - off }),
  solve: ({ diagonal, off }) => conditionNumber(eigenvaluesOf(diagonal, off)) ?? Number.NaN,
  slips: {
    entries: ({ diagonal, off }) => diagonal / off,
    inverse: ({ diagonal, off }) => (diagonal - off) / (diagonal + off),
    root: ({ diagonal, off }) => Math.sqrt((diagonal + off) / (diagonal - off)),
    largest: ({ diagonal, off }) => diagonal + off,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Condition number of a Hessian', zh: '海森矩阵的条件数' },
  question: {
    en: String.raw`A quadratic loss has the Hessian $\begin{pmatrix}\spot{diagonal}&\spot{off}\\\spot{off}&\spot{diagonal}\end{pmatrix}$. What is its condition number *κ*?`,
    zh: String.raw`某二次损失的海森矩阵是 $\begin{pmatrix}\spot{diagonal}&\spot{off}\\\spot{off}&\spot{diagonal}\end{pmatrix}$，求条件数 *κ*。`,
  },
  solution: {
    en: String.raw`(1, 1) and (1, −1) are eigenvectors, with the eigenvalues $\spot{sum}$ and $\spot{difference}$. So

$$
\kappa=\frac{\lambda_{\max}}{\lambda_{\min}}=\frac{\spot{sum}}{\spot{difference}}\approx\spot{answer}
$$`,
    zh: String.raw`(1, 1) 与 (1, −1) 是特征向量，特征值分别为 $\spot{sum}$ 和 $\spot{difference}$，所以

$$
\kappa=\frac{\lambda_{\max}}{\lambda_{\min}}=\frac{\spot{sum}}{\spot{difference}}\approx\spot{answer}
$$`,
  },
  slips: {
    entries: {
      en: 'That is the ratio of two entries. The condition number is a ratio of eigenvalues.',
      zh: '这是矩阵元素之比。条件数是特征值之比。',
    },
    inverse: {
      en: 'That is smallest over largest. The condition number is at least 1.',
      zh: '这是最小特征值除以最大特征值。条件数不小于 1。',
    },
    root: {
      en: 'The root of *κ* appears in the rate of the heavy ball; the condition number itself has no root.',
      zh: '重球法的收敛因子中才出现 *κ* 的平方根，条件数本身不开方。',
    },
    largest: {
      en: 'That is the largest eigenvalue. It limits the learning rate; the condition number compares it with the smallest.',
      zh: '这是最大特征值，决定学习率的上限。条件数还要除以最小特征值。',
    },
  },
};
