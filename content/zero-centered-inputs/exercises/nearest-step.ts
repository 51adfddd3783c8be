import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { largestCosineOfSharedSign } from '../../../src/math/input-mean/shared-sign';

export const exercise = numeric({
  section: 'same-sign',
  params: { rise: whole(1, 9), fall: whole(1, 9) },
  accept: ({ rise, fall }) => rise !== fall,
  see: () => ({ demo: 'sign-pattern' }),
  spots: ({ rise, fall }) => ({ larger: Math.max(rise, fall) }),
  solve: ({ rise, fall }) => largestCosineOfSharedSign([rise, -fall]),
  slips: {
    'smaller-part': ({ rise, fall }) => Math.min(rise, fall) / Math.hypot(rise, fall),
    diagonal: ({ rise, fall }) => Math.abs(rise - fall) / (Math.SQRT2 * Math.hypot(rise, fall)),
    any: () => 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How near can a step come?', zh: '更新方向能有多接近？' },
  question: {
    en: 'Of a neuron with two positive inputs the first weight has to rise by {rise} and the second to fall by {fall}. A step from one sample changes both weights in the same direction. What is the largest cosine (a bound that need not be attained) between such a step and the wanted change?',
    zh: '某神经元有两个正输入，第一个权重需要增大 {rise}，第二个需要减小 {fall}。单个样本的更新使两个权重同向变化。求这样的更新与所需变化的夹角余弦的上确界（不要求能取到）。',
  },
  solution: {
    en: String.raw`For $t=(\spot{rise},-\spot{fall})$ and a step $(a,b)$ with $a,b\ge0$ the scalar product is at most $\spot{rise}\,a$, with a step $(-a,-b)$ at most $\spot{fall}\,b$. The nearest direction lies along the axis of the larger change:

$$
\cos=\frac{\spot{larger}}{\sqrt{\spot{rise}^2+\spot{fall}^2}}\approx\spot{answer}
$$`,
    zh: String.raw`设 $t=(\spot{rise},-\spot{fall})$。对更新 $(a,b)$（$a,b\ge0$），内积不超过 $\spot{rise}\,a$；对更新 $(-a,-b)$，内积不超过 $\spot{fall}\,b$。最接近的方向是变化较大的那个权重的坐标轴方向，所以

$$
\cos=\frac{\spot{larger}}{\sqrt{\spot{rise}^2+\spot{fall}^2}}\approx\spot{answer}
$$`,
  },
  slips: {
    'smaller-part': {
      en: 'Move along the axis of the **larger** change: that comes nearer.',
      zh: '应沿变化**较大**的权重所在的坐标轴，这样更接近。',
    },
    diagonal: {
      en: 'This is the cosine with the diagonal, (1, 1) or (−1, −1). Directions near an axis come nearer.',
      zh: '这是与对角线方向 (1, 1) 或 (−1, −1) 的夹角余弦，靠近坐标轴的方向更接近。',
    },
    any: {
      en: 'A cosine of 1 would need one weight to rise and the other to fall in the same step.',
      zh: '余弦为 1 要求同一步中一个权重增大、另一个减小。',
    },
  },
};
