import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'derivatives',
  variables: { a: between(1, 6), b: between(0.5, 4), d: between(-3, 5) },
  answer: ({ a, b, d }) => (a + d + Math.hypot(a - d, 2 * b)) / 2,
  key: '(a+d+sqrt((a-d)^2+4*b^2))/2',
  slips: {
    smaller: ({ a, b, d }) => (a + d - Math.hypot(a - d, 2 * b)) / 2,
    'without-four': ({ a, b, d }) => (a + d + Math.hypot(a - d, b)) / 2,
    'half-missing': ({ a, b, d }) => a + d + Math.hypot(a - d, 2 * b),
    'equal-diagonal': ({ a, b, d }) => (a + d) / 2 + b,
    determinant: ({ a, b, d }) => a * d - b ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The larger eigenvalue', zh: '较大的特征值' },
  question: {
    en: String.raw`At a point *f* has the Hessian $\begin{pmatrix}a&b\\b&d\end{pmatrix}$. What is the larger of its eigenvalues, the largest curvature there? Write it in *a*, *b* and *d*.`,
    zh: String.raw`*f* 在某点的海森矩阵为 $\begin{pmatrix}a&b\\b&d\end{pmatrix}$。求较大的特征值，即该点处的最大曲率，用 *a*、*b* 和 *d* 写出。`,
  },
  solution: {
    en: String.raw`The eigenvalues solve

$$
\lambda^2-(a+d)\lambda+ad-b^2=0
$$

The discriminant is $(a+d)^2-4(ad-b^2)=(a-d)^2+4b^2$, never negative: the eigenvalues of a symmetric matrix are real. The plus before the root gives the larger one. Both have the same sign exactly if $ad>b^2$.`,
    zh: String.raw`特征值满足

$$
\lambda^2-(a+d)\lambda+ad-b^2=0
$$

判别式为 $(a+d)^2-4(ad-b^2)=(a-d)^2+4b^2$，不会为负，即对称矩阵的特征值都是实数。根号前取正号得较大者。当且仅当 $ad>b^2$ 时两个特征值同号。`,
  },
  slips: {
    smaller: {
      en: 'This is the smaller eigenvalue.',
      zh: '这是较小的特征值。',
    },
    'without-four': {
      en: 'The discriminant has $4b^2$: the product of the eigenvalues is $ad-b^2$, and it enters with the factor 4.',
      zh: '判别式中是 $4b^2$。特征值之积为 $ad-b^2$，在判别式中要乘以 4。',
    },
    'half-missing': {
      en: 'The solutions of a quadratic equation have a 2 below: the eigenvalues sum to *a* + *d*.',
      zh: '求根公式的分母是 2，两个特征值之和才等于 *a* + *d*。',
    },
    'equal-diagonal': {
      en: 'This holds only where both diagonal entries are equal and *b* is not negative.',
      zh: '只有对角元相等且 *b* 不为负时才成立。',
    },
    determinant: {
      en: 'This is the determinant, the product of both eigenvalues.',
      zh: '这是行列式，即两个特征值之积。',
    },
  },
};
