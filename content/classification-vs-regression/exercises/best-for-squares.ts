import { numeric } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { quantile } from '../../../src/math/scaling/quantile';
import { bestConstants } from '../../../src/math/target-types/constant-prediction';
import { fiveNumbers, listOf, predicting } from './shared/five-numbers';

const middle = (list: readonly number[]) => quantile(list, 0.5);
const midrange = (list: readonly number[]) => (Math.min(...list) + Math.max(...list)) / 2;

export const exercise = numeric({
  section: 'mean-median',
  params: fiveNumbers,
  solve: (values) => bestConstants('squared', listOf(values))[0],
  slips: {
    median: {
      value: (values) => middle(listOf(values)),
      see: (values) => predicting(values, 'squared', middle(listOf(values))),
    },
    midrange: {
      value: (values) => midrange(listOf(values)),
      see: (values) => predicting(values, 'squared', midrange(listOf(values))),
    },
    'without-outlier': {
      value: ({ v1, v2, v3, v4 }) => (v1 + v2 + v3 + v4) / 4,
      see: (values) => predicting(values, 'squared', (values.v1 + values.v2 + values.v3 + values.v4) / 4),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One number, squared loss', zh: '平方损失下的最优常数' },
  question: {
    en: String.raw`The targets are {v3}, {v5}, {v1}, {v4}, {v2}. Which constant *c* minimizes $\sum_i(y_i-c)^2$?`,
    zh: String.raw`目标值为 {v3}、{v5}、{v1}、{v4}、{v2}。求使 $\sum_i(y_i-c)^2$ 最小的常数 *c*。`,
  },
  solution: {
    en: String.raw`The derivative $-2\sum_i(y_i-c)$ is 0 at the mean: $c=\bar y=\spot{answer}$. The sum is convex in *c*, so this is the minimum.`,
    zh: String.raw`导数 $-2\sum_i(y_i-c)$ 在均值处为 0，所以 $c=\bar y=\spot{answer}$。平方和是 *c* 的凸函数，此处就是最小值点。`,
  },
  slips: {
    median: {
      en: 'This is the median. It minimizes the sum of *absolute* deviations.',
      zh: '这是中位数，使**绝对**偏差之和最小。',
    },
    midrange: {
      en: 'This is the middle of the smallest and the largest. It minimizes the *largest* deviation.',
      zh: '这是最小值与最大值的中点，使**最大**偏差最小。',
    },
    'without-outlier': {
      en: 'One value was left out. Squared loss does not forget an outlier; it pulls hardest.',
      zh: '漏掉了一个取值。平方损失不会忽略离群点，离群点的拉力反而最大。',
    },
  },
};
