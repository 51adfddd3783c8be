import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { clipByNorm } from '../../../src/math/depth/clip-gradient';

export const exercise = formula({
  section: 'clipping',
  variables: { x: between(0.3, 4), y: between(0.3, 4), c: between(0.5, 5) },
  answer: ({ x, y, c }) => clipByNorm([x, y], c)[0] ?? Number.NaN,
  key: 'x*min(1,c/sqrt(x^2+y^2))',
  slips: {
    'short-ones-too': {
      value: ({ x, y, c }) => (c * x) / Math.hypot(x, y),
      see: () => ({ demo: 'clip', set: { gradient: [0.3, 0.4] } }),
    },
    'by-value': ({ x, c }) => Math.min(x, c),
    'sum-norm': ({ x, y, c }) => x * Math.min(1, c / (x + y)),
    'norm-squared': ({ x, y, c }) => x * Math.min(1, c / (x ** 2 + y ** 2)),
    'factor-alone': ({ x, y, c }) => Math.min(1, c / Math.hypot(x, y)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A component after clipping', zh: '裁剪后的分量' },
  question: {
    en: 'The gradient (*x*, *y*) with positive components is clipped by its L2 norm to the limit *c* > 0. What is its first component afterwards, whether the limit is exceeded or not? Write one formula in *x*, *y* and *c*; min(*a*, *b*) may be used.',
    zh: '梯度 (*x*, *y*) 的分量都为正，按 L2 范数裁剪，阈值为 *c* > 0。无论是否超过阈值，裁剪后的第一个分量是多少？请用 *x*、*y* 和 *c* 写成一个公式，可以使用 min(*a*, *b*)。',
  },
  solution: {
    en: String.raw`If the norm $\sqrt{x^2+y^2}$ is above *c*, the whole gradient is multiplied by $c/\sqrt{x^2+y^2}$, so that its norm becomes *c*. If not, the factor is 1. The smaller of both numbers does this in one formula. The direction stays.`,
    zh: String.raw`若范数 $\sqrt{x^2+y^2}$ 大于 *c*，整个梯度乘以 $c/\sqrt{x^2+y^2}$，范数变为 *c*；否则乘以 1。取两者中较小的一个，就合并成一个公式。梯度的方向不变。`,
  },
  slips: {
    'short-ones-too': {
      en: 'This lengthens gradients that are shorter than *c*. Clipping leaves them as they are.',
      zh: '这样会把范数小于 *c* 的梯度放大，而裁剪不改变这样的梯度。',
    },
    'by-value': {
      en: 'This clips by value: each component by itself, which turns the gradient.',
      zh: '这是按值裁剪，各分量分别截断，会改变梯度的方向。',
    },
    'sum-norm': {
      en: 'This uses the L1 norm.',
      zh: '这里用的是 L1 范数。',
    },
    'norm-squared': {
      en: String.raw`The root is missing: the norm is $\sqrt{x^2+y^2}$.`,
      zh: String.raw`漏了开方，范数是 $\sqrt{x^2+y^2}$。`,
    },
    'factor-alone': {
      en: 'This is the factor; the component is *x* times it.',
      zh: '这只是系数，分量还要乘以 *x*。',
    },
  },
};
