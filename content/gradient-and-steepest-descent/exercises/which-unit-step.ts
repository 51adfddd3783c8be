import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { angleOf } from '../../../src/math/descent-direction/directional-derivative';

/** The point of x² + 3y² with this gradient, seen in the norm that sums sizes. */
const seen = (small: number, large: number, direction: number) => ({
  demo: 'directional-derivative',
  set: { norm: 'l1', point: [small / 2, large / 6], direction },
});

export const exercise = single({
  section: 'norms',
  params: { small: oneOf(1, 2, 3), large: oneOf(4, 5, 6) },
  options: {
    coordinate: 'right',
    signs: { see: ({ small, large }) => seen(small, large, 225) },
    euclid: {
      see: ({ small, large }) => seen(small, large, Math.round(angleOf([-small, -large]) ?? 0)),
      pitfall: 'E0.18',
    },
    'small-coordinate': {
      see: ({ small, large }) => seen(small, large, 180),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Steepest when sizes are summed', zh: '绝对值之和为 1 时的最速下降' },
  question: {
    en: String.raw`The gradient is ({small}, {large}). Steps are measured by the sum of the sizes of their entries, $\lVert v\rVert_1=1$. Along which direction does *f* fall fastest?`,
    zh: String.raw`梯度为 ({small}, {large})。用各分量绝对值之和度量步长，即 $\lVert v\rVert_1=1$。沿哪个方向 *f* 下降最快？`,
  },
  options: {
    coordinate: { en: '(0, −1)', zh: '(0, −1)' },
    signs: { en: '(−1, −1), divided by 2', zh: '(−1, −1) 除以 2' },
    euclid: {
      en: '−({small}, {large}), divided by {small} + {large}',
      zh: '−({small}, {large}) 除以 {small} + {large}',
    },
    'small-coordinate': { en: '(−1, 0)', zh: '(−1, 0)' },
  },
  why: {
    signs: {
      en: 'All signs at once is the answer where each entry may be as large as 1. Here they share a budget of 1, and part of it goes to the smaller derivative.',
      zh: '只有每个分量的绝对值都可以取到 1 时，才应当同时沿各坐标移动。这里各分量绝对值之和为 1，有一部分用在了偏导数较小的坐标上。',
    },
    euclid: {
      en: 'The negative gradient is the steepest only for steps of equal Euclidean length. In this norm a part of the budget is spent on the smaller derivative.',
      zh: '负梯度方向只在欧氏长度相同的步中最快。用这个范数度量时，有一部分用在了偏导数较小的坐标上。',
    },
    'small-coordinate': {
      en: 'This coordinate has the smaller derivative.',
      zh: '这个坐标的偏导数较小。',
    },
  },
  solution: {
    en: String.raw`$g^\top v\ge-\max_i|g_i|\cdot\sum_i|v_i|=-\max_i|g_i|$. Equality holds if the whole step is spent on the coordinate with the largest $|g_i|$, here the second, against its sign: coordinate descent.`,
    zh: String.raw`$g^\top v\ge-\max_i|g_i|\cdot\sum_i|v_i|=-\max_i|g_i|$。只沿 $|g_i|$ 最大的坐标（这里是第二个）移动，且符号与偏导数相反时取等号，这正是坐标下降。`,
  },
};
