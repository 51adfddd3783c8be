import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { steepestDirection } from '../../../src/math/descent-direction/steepest-direction';
import { vectorNorm } from '../../../src/math/scaling/unit-vector';

export const exercise = numeric({
  section: 'norms',
  params: { a: whole(1, 9), b: whole(1, 9), c: whole(1, 9) },
  accept: ({ a, b, c }) => new Set([a, b, c]).size === 3,
  spots: ({ b }) => ({ minusB: -b }),
  solve: ({ a, b, c }) => steepestDirection('max', [a, -b, c])?.rate ?? 0,
  slips: {
    euclid: {
      value: ({ a, b, c }) => -vectorNorm([a, b, c], 'l2'),
      see: () => ({ demo: 'directional-derivative', set: { norm: 'max', direction: 252 } }),
    },
    'one-entry': ({ a, b, c }) => -vectorNorm([a, b, c], 'max'),
    signed: ({ a, b, c }) => -(a - b + c),
    'no-minus': ({ a, b, c }) => a + b + c,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Steps with no entry above 1', zh: '各分量不超过 1 时的最速下降' },
  question: {
    en: String.raw`The gradient is $g=(\spot{a},\spot{minusB},\spot{c})$. A step $v$ may change each coordinate by at most 1 ($\lVert v\rVert_\infty\le1$). What is the smallest possible $g^\top v$?`,
    zh: String.raw`梯度为 $g=(\spot{a},\spot{minusB},\spot{c})$。更新量 $v$ 使每个坐标的变化不超过 1，即 $\lVert v\rVert_\infty\le1$。求 $g^\top v$ 的最小值。`,
  },
  solution: {
    en: String.raw`Each entry contributes at least $-|g_i|$, reached by $v_i=-\mathrm{sign}\,g_i$. The sum is $-\lVert g\rVert_1=-(\spot{a}+\spot{b}+\spot{c})=\spot{answer}$.`,
    zh: String.raw`每个分量的贡献不小于 $-|g_i|$，取 $v_i=-\mathrm{sign}\,g_i$ 时达到，所以最小值为 $-\lVert g\rVert_1=-(\spot{a}+\spot{b}+\spot{c})=\spot{answer}$。`,
  },
  slips: {
    euclid: {
      en: String.raw`This is $-\lVert g\rVert_2$, the answer for steps of Euclidean length 1. A cube of steps reaches further, into its corners.`,
      zh: String.raw`这是 $-\lVert g\rVert_2$，即欧氏长度为 1 时的答案。这里允许的更新量组成一个正方体，取顶点时能下降得更快。`,
    },
    'one-entry': {
      en: 'Only the largest entry was used. That is the answer for steps whose sizes sum to 1; here all coordinates may move at once.',
      zh: '只用了绝对值最大的分量，那是各分量绝对值之和不超过 1 时的答案。这里所有坐标可以同时移动。',
    },
    signed: {
      en: 'The entries were added with their signs. Each coordinate of the step chooses its own sign, so all contributions are negative.',
      zh: '把各分量连同符号一起相加了。更新量的每个分量可以各自取符号，所以每一项的贡献都为负。',
    },
    'no-minus': {
      en: 'This is the largest value, the steepest *ascent*. The smallest has a minus sign.',
      zh: '这是最大值，对应最速**上升**。最小值应带负号。',
    },
  },
};
