import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'vanished-norm',
  variables: { r: between(0.1, 2), a: between(0.5, 3), b: between(0.5, 3) },
  answer: ({ r, a, b }) => r / Math.hypot(a, b),
  key: 'r/sqrt(a^2+b^2)',
  slips: {
    'length-itself': {
      value: ({ r }) => r,
      see: () => ({ demo: 'gd-path', set: { normalized: true, steps: 40 } }),
      pitfall: 'E0.19',
    },
    'squared-norm': ({ r, a, b }) => r / (a ** 2 + b ** 2),
    multiplied: ({ r, a, b }) => r * Math.sqrt(a ** 2 + b ** 2),
    sum: ({ r, a, b }) => r / (a + b),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Learning rate for a given length', zh: '给定更新量长度时的学习率' },
  question: {
    en: String.raw`At some point the gradient of *f* is $(a,b)$, not 0. For which learning rate *η* has the step $-\eta\nabla f$ the length *r*? Write it in *r*, *a* and *b*.`,
    zh: String.raw`在某一点处，*f* 的梯度为 $(a,b)$，不为 0。学习率 *η* 取多少，更新量 $-\eta\nabla f$ 的长度才等于 *r*？请用 *r*、*a* 和 *b* 写出。`,
  },
  solution: {
    en: String.raw`The length of the step is the learning rate times the length of the gradient:

$$
\lVert-\eta\nabla f\rVert=\eta\,\sqrt{a^2+b^2}
$$

Set it to *r* and solve for *η*. With this learning rate the step is $-r\,\nabla f/\lVert\nabla f\rVert$: here the norm is absorbed into *η*.`,
    zh: String.raw`更新量的长度等于学习率乘以梯度的长度：

$$
\lVert-\eta\nabla f\rVert=\eta\,\sqrt{a^2+b^2}
$$

令其等于 *r*，解出 *η*。此时更新量为 $-r\,\nabla f/\lVert\nabla f\rVert$，即梯度的范数并入了 *η*。`,
  },
  slips: {
    'length-itself': {
      en: String.raw`This would be right for the normalized rule. The step $-\eta\nabla f$ is as long as *η* times the norm of the gradient.`,
      zh: String.raw`只有对归一化的更新公式才是这个结果。更新量 $-\eta\nabla f$ 的长度是 *η* 乘以梯度的范数。`,
    },
    'squared-norm': {
      en: 'The norm is the root of the sum of squares.',
      zh: '范数是平方和的平方根，还没有开根号。',
    },
    multiplied: {
      en: String.raw`From $\eta\lVert\nabla f\rVert=r$ follows a quotient: the longer the gradient, the *smaller* the learning rate.`,
      zh: String.raw`由 $\eta\lVert\nabla f\rVert=r$ 应得到商：梯度越长，学习率应越**小**。`,
    },
    sum: { en: 'The length of a vector is not the sum of its entries.', zh: '向量的长度不是各分量之和。' },
  },
};
