import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { optimalSettings } from '../../../src/math/optimization/momentum-theory';

export const exercise = formula({
  section: 'conditioning',
  variables: { m: between(0.2, 2), L: between(3, 20) },
  letters: { m: 'μ' },
  answer: ({ m, L }) => optimalSettings('gradient-descent', { smallest: m, largest: L }).learningRate,
  key: '2/(m+L)',
  slips: {
    'stability-limit': ({ L }) => 2 / L,
    'inverse-largest': {
      value: ({ L }) => 1 / L,
      see: () => ({ demo: 'gd-condition', set: { learningRate: 'inverse' } }),
    },
    'inverse-sum': ({ m, L }) => 1 / (m + L),
    'geometric-mean': ({ m, L }) => 1 / Math.sqrt(m * L),
    factor: ({ m, L }) => (L - m) / (L + m),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The best learning rate', zh: '最优的学习率' },
  question: {
    en: 'A quadratic has a Hessian with eigenvalues from *μ* > 0 to *L* > *μ*, both attained. Which constant learning rate makes the largest factor (in absolute value) by which gradient descent multiplies an error per step as small as possible? Write it in *μ* and *L*.',
    zh: '二次函数的海森矩阵特征值从 *μ* > 0 到 *L* > *μ*，两端都取到。常数学习率取多少，才能使梯度下降每一步误差所乘因子的最大绝对值最小？请用 *μ* 和 *L* 写出。',
  },
  solution: {
    en: String.raw`Along an eigenvector with eigenvalue *λ* the error is multiplied by $1-\eta\lambda$. The largest size is at one of the ends, $|1-\eta\mu|$ or $|1-\eta L|$. It is smallest where both are equal with opposite signs:

$$
1-\eta\mu=\eta L-1
$$

Then the factor is $\frac{L-\mu}{L+\mu}$.`,
    zh: String.raw`在特征值为 *λ* 的特征方向上，误差每步乘以 $1-\eta\lambda$。其绝对值在两端之一取到最大，即 $|1-\eta\mu|$ 或 $|1-\eta L|$。两者相等且符号相反时，最大值最小：

$$
1-\eta\mu=\eta L-1
$$

此时的因子为 $\frac{L-\mu}{L+\mu}$。`,
  },
  slips: {
    'stability-limit': {
      en: 'At this rate the steepest direction has the factor −1: its error no longer shrinks.',
      zh: '取这个值时，最陡方向的因子为 −1，误差不再减小。',
    },
    'inverse-largest': {
      en: String.raw`This finishes the steepest direction in one step, but the flat one has the factor $1-\mu/L$, which a larger rate makes smaller.`,
      zh: String.raw`这样最陡方向的误差一步降为 0，但平缓方向的因子为 $1-\mu/L$，学习率再大一些，因子还会减小。`,
    },
    'inverse-sum': {
      en: 'At this rate both ends still have positive factors; the rate can be larger before the steep end becomes the worse one.',
      zh: '取这个值时两端的因子都为正，学习率还可以增大，直到最陡方向的因子与平缓方向的大小相等。',
    },
    'geometric-mean': {
      en: String.raw`The factors at both ends, $1-\eta\mu$ and $\eta L-1$, must be equal. They are linear in *η*, so the sum of the eigenvalues counts, not their product.`,
      zh: String.raw`应使两端的因子 $1-\eta\mu$ 与 $\eta L-1$ 相等。两者都是 *η* 的一次函数，所以结果与特征值之和有关，与乘积无关。`,
    },
    factor: {
      en: 'This is the factor per step at the best learning rate, not the learning rate itself.',
      zh: '这是取最优学习率时的因子，不是学习率。',
    },
  },
};
