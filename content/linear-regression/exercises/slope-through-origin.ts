import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { leastSquares } from '../../../src/math/regression/least-squares';

export const exercise = numeric({
  section: 'normal-equation',
  params: { y1: whole(1, 6), y2: whole(1, 9), y3: whole(1, 12) },
  spots: ({ y1, y2, y3 }) => ({ products: y1 + 2 * y2 + 3 * y3 }),
  solve: ({ y1, y2, y3 }) => leastSquares([[1], [2], [3]], [y1, y2, y3])[0]!,
  slips: {
    'mean-of-ratios': ({ y1, y2, y3 }) => (y1 + y2 / 2 + y3 / 3) / 3,
    'ratio-of-means': ({ y1, y2, y3 }) => (y1 + y2 + y3) / 6,
    'not-divided': ({ y1, y2, y3 }) => (y1 + 2 * y2 + 3 * y3) / 3,
    'with-bias': ({ y1, y3 }) => (y3 - y1) / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Least squares through the origin', zh: '过原点的最小二乘' },
  question: {
    en: String.raw`Fit $\hat y=wx$ (no bias) to (1, {y1}), (2, {y2}), (3, {y3}) by least squares. What is *w*?`,
    zh: String.raw`用最小二乘以 $\hat y=wx$（无偏置）拟合 (1, {y1})、(2, {y2})、(3, {y3}) 三点，求 *w*。`,
  },
  solution: {
    en: String.raw`With one column the normal equation is one number:

$$
w=\frac{\sum_ix_iy_i}{\sum_ix_i^2}=\frac{\spot{products}}{14}\approx\spot{answer}
$$`,
    zh: String.raw`只有一列时，正规方程是一个标量方程：

$$
w=\frac{\sum_ix_iy_i}{\sum_ix_i^2}=\frac{\spot{products}}{14}\approx\spot{answer}
$$`,
  },
  slips: {
    'mean-of-ratios': {
      en: 'The mean of the slopes *y*/*x* gives every point the same say. In least squares a point counts with *x*².',
      zh: '对各点的斜率 *y*/*x* 取平均，相当于各点权重相同；在最小二乘中，各点的权重是 *x*²。',
    },
    'ratio-of-means': {
      en: 'This makes the sum of the errors 0. The normal equation asks for the sum of the products of error and *x* to be 0.',
      zh: '这样只能使误差之和为 0，而正规方程要求误差与 *x* 的乘积之和为 0。',
    },
    'not-divided': {
      en: String.raw`Divide by $\sum x^2$, not by the number of points: $X^\top X$ stands on the left.`,
      zh: String.raw`应除以 $\sum x^2$，而不是除以点数，因为方程左边是 $X^\top X$。`,
    },
    'with-bias': {
      en: 'This is the slope of the fit *with* a bias. Without it the line has to pass through the origin.',
      zh: '这是**含**偏置时的斜率。没有偏置时，直线必须过原点。',
    },
  },
};
