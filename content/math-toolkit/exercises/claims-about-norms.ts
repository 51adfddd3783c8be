import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'lengths',
  statements: {
    largest: { isTrue: false, pitfall: 'E1.25' },
    ordered: true,
    'always-apart': { isTrue: false, see: () => ({ demo: 'norms', set: { vector: [4, 0] } }) },
    singular: true,
    linear: false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about norms', zh: '关于范数的说法' },
  question: { en: 'Is the statement right?', zh: '判断下列说法是否正确。' },
  statements: {
    largest: {
      en: 'The Frobenius norm of a matrix is its largest singular value.',
      zh: '矩阵的 Frobenius 范数就是最大奇异值。',
    },
    ordered: {
      en: 'No vector has a larger L2 norm than L1 norm.',
      zh: '任何向量的 L2 范数都不大于 L1 范数。',
    },
    'always-apart': {
      en: 'The L1 norm of a vector other than 0 is larger than its L2 norm.',
      zh: '非零向量的 L1 范数大于 L2 范数。',
    },
    singular: {
      en: 'The squared Frobenius norm is the sum of the squared singular values.',
      zh: 'Frobenius 范数的平方等于奇异值的平方和。',
    },
    linear: {
      en: 'A norm is linear: the norm of a sum is the sum of the norms.',
      zh: '范数是线性的，和的范数等于范数之和。',
    },
  },
  why: {
    largest: {
      en: 'That is the spectral norm. The Frobenius norm is the root of the sum of all squared singular values.',
      zh: '最大奇异值等于谱范数。Frobenius 范数是全部奇异值平方和的平方根。',
    },
    ordered: {
      en: String.raw`$(\sum|x_i|)^2$ contains all $x_i^2$, and besides only products that are not negative.`,
      zh: String.raw`$(\sum|x_i|)^2$ 的展开式含有全部 $x_i^2$，其余各项都不小于 0。`,
    },
    'always-apart': {
      en: 'On an axis, such as (4, 0), both are equal.',
      zh: '坐标轴上的向量，例如 (4, 0)，两者相等。',
    },
    singular: {
      en: 'Both are the trace of the transposed matrix times the matrix.',
      zh: '两者都等于矩阵的转置与矩阵之积的迹。',
    },
    linear: {
      en: 'In general only the triangle inequality holds: for x ≠ 0 the sum of x and −x has norm 0, the sum of their norms is larger.',
      zh: '一般只有三角不等式成立。例如 x ≠ 0 时，x 与 −x 之和的范数为 0，而范数之和大于 0。',
    },
  },
  solution: {
    en: 'For one vector the maximum norm is at most the L2 norm, and that at most the L1 norm. The matrix norms are the same norms of the singular values: spectral, Frobenius, nuclear. A norm obeys the triangle inequality; it is not linear.',
    zh: '同一个向量的 ∞ 范数、L2 范数、L1 范数依次不减。对奇异值取这三种范数，就得到谱范数、Frobenius 范数与核范数。范数满足三角不等式，但不是线性的。',
  },
};
