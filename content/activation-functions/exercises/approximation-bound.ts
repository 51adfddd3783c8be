import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'universal-approximation',
  params: { pieces: oneOf(4, 5, 6, 8, 10, 12, 16, 20, 25, 30, 32, 40, 64) },
  spots: ({ pieces }) => ({ width: (2 * Math.PI) / pieces }),
  solve: ({ pieces }) => ((2 * Math.PI) / pieces) ** 2 / 8,
  see: ({ pieces }) => ({ demo: 'relu-approximation', set: { pieces } }),
  slips: {
    'no-eighth': ({ pieces }) => ((2 * Math.PI) / pieces) ** 2,
    'not-squared': {
      value: ({ pieces }) => (2 * Math.PI) / pieces / 8,
      see: ({ pieces }) => ({ demo: 'relu-approximation', set: { pieces: Math.min(64, 2 * pieces) } }),
    },
    'half-interval': ({ pieces }) => (Math.PI / pieces) ** 2 / 8,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Error with K pieces', zh: '分 K 段时的误差' },
  question: {
    en: 'A sum of ReLUs interpolates sin *x* on [0, 2π] at equidistant knots, with *K* = {pieces} pieces. What is the smallest bound on the error that follows from |*f*″| ≤ 1 alone?',
    zh: '用 ReLU 之和在 [0, 2π] 上对 sin *x* 作等距线性插值，共 *K* = {pieces} 段。若只利用 |*f*″| ≤ 1，所能得到的最小误差上界是多少？',
  },
  solution: {
    en: String.raw`Linear interpolation is off by at most $h^2\max|f''|/8$, where *h* = 2π/{pieces} ≈ {width} is the width of a piece:

$$
\frac{h^2}8\approx\spot{answer}
$$

Twice as many pieces give a quarter of the bound.`,
    zh: String.raw`线性插值的误差不超过 $h^2\max|f''|/8$，其中 *h* = 2π/{pieces} ≈ {width} 是每段的宽度：

$$
\frac{h^2}8\approx\spot{answer}
$$

段数加倍时，误差上界变为原来的四分之一。`,
  },
  slips: {
    'no-eighth': {
      en: 'The factor 1/8 is missing. On a piece of width *h* the error at the distance *t* from its left end is at most *t*(*h* − *t*)/2, and that is at most *h*²/8.',
      zh: '漏了系数 1/8。在宽为 *h* 的一段上，距左端 *t* 处的误差不超过 *t*(*h* − *t*)/2，而后者最大为 *h*²/8。',
    },
    'not-squared': {
      en: 'The width must be squared: the error falls like 1/*K*², not like 1/*K*.',
      zh: '宽度应取平方，因为误差与 1/*K*² 成正比，而不是与 1/*K* 成正比。',
    },
    'half-interval': {
      en: 'The interval has length 2π, not π. With this number the real error would break the bound.',
      zh: '区间长为 2π，不是 π。实际误差会超过这样算出的“上界”。',
    },
  },
};
