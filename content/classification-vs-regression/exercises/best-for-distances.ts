import { numeric } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { quantile } from '../../../src/math/scaling/quantile';
import { mean } from '../../../src/math/statistics';
import { bestConstants } from '../../../src/math/target-types/constant-prediction';
import { fiveNumbers, listOf, predicting } from './shared/five-numbers';

export const exercise = numeric({
  section: 'mean-median',
  params: fiveNumbers,
  // Equal values would make “one lies below” untrue.
  accept: (values) => new Set(listOf(values)).size === 5,
  solve: (values) => bestConstants('absolute', listOf(values))[0],
  slips: {
    mean: {
      value: (values) => mean(listOf(values)),
      see: (values) => predicting(values, 'absolute', mean(listOf(values))),
      pitfall: 'P02.5',
    },
    unsorted: {
      value: ({ v1 }) => v1,
      see: (values) => predicting(values, 'absolute', values.v1),
    },
    'lower-quartile': {
      value: (values) => quantile(listOf(values), 0.25),
      see: (values) => predicting(values, 'absolute', quantile(listOf(values), 0.25)),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One number, absolute loss', zh: '绝对损失下的最优常数' },
  question: {
    en: String.raw`The targets are {v3}, {v5}, {v1}, {v4}, {v2}. Which constant *c* minimizes $\sum_i|y_i-c|$?`,
    zh: String.raw`目标值为 {v3}、{v5}、{v1}、{v4}、{v2}。求使 $\sum_i|y_i-c|$ 最小的常数 *c*。`,
  },
  solution: {
    en: String.raw`The derivative is the number of values below *c* minus the number above. It changes sign at the third of the five sorted values, the median $\spot{answer}$.`,
    zh: String.raw`导数等于小于 *c* 的个数减去大于 *c* 的个数，在排序后的第三个数处变号，所以最优常数是中位数 $\spot{answer}$。`,
  },
  slips: {
    mean: {
      en: 'This is the mean. It minimizes the sum of *squares*.',
      zh: '这是均值，使**平方**和最小。',
    },
    unsorted: {
      en: 'This one stands in the middle of the list as it is written. Sort it first.',
      zh: '这是题目所写次序中居中的数，应先排序。',
    },
    'lower-quartile': {
      en: 'One value lies below this one and three above: moving up gains on three and loses on two.',
      zh: '这个数之下只有一个取值，之上有三个，增大 *c* 还能减小总损失。',
    },
  },
};
