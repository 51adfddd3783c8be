import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'outliers',
  options: {
    median: 'right',
    mean: { see: () => ({ demo: 'weights-outlier' }) },
    mode: 'wrong',
    midrange: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What does L1 regression estimate?', zh: 'L1 回归估计什么？' },
  question: {
    en: 'Which property of the distribution of *y* given *x* minimizes the expected absolute error of a prediction?',
    zh: '给定 *x* 时，取 *y* 的条件分布的哪一个特征作为预测值，可使绝对误差的期望最小？',
  },
  options: {
    median: { en: 'The conditional median', zh: '条件中位数' },
    mean: { en: 'The conditional mean', zh: '条件均值' },
    mode: { en: 'The most probable value', zh: '概率最大的值（众数）' },
    midrange: { en: 'The middle between the smallest and the largest value', zh: '最小值与最大值的中点' },
  },
  why: {
    mean: {
      en: 'That minimizes the expected *squared* error. It follows an outlier with all its distance; the L1 fit does not.',
      zh: '条件均值使**平方**误差的期望最小，并且会随离群点的距离移动，L1 拟合则不会。',
    },
    mode: {
      en: 'That would maximize the chance of hitting *y* exactly; distances play no part in it.',
      zh: '众数使恰好预测正确的概率最大，与误差的大小无关。',
    },
    midrange: {
      en: 'That minimizes the *largest* error.',
      zh: '中点使**最大**误差最小。',
    },
  },
  solution: {
    en: 'The derivative of $E|y-c|$ with respect to *c* is $P(y<c)-P(y>c)$ (for a continuous distribution). It is 0 where as much probability lies below as above: at the median.',
    zh: '对连续分布，$E|y-c|$ 关于 *c* 的导数为 $P(y<c)-P(y>c)$，当两侧概率相等时为 0，此时 *c* 就是中位数。',
  },
};
