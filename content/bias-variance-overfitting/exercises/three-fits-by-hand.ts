import { fill } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { mean, variance } from '../../../src/math/statistics';

export const exercise = fill({
  section: 'decomposition',
  params: {
    first: decimal(1, 5, 0.5),
    second: decimal(1, 5, 0.5),
    third: decimal(1, 5, 0.5),
    truth: decimal(1, 5, 0.5),
  },
  accept: ({ first, second, third, truth }) =>
    first !== second &&
    second !== third &&
    first !== third &&
    Math.abs(mean([first, second, third]) - truth) > 0.2,
  cells: {
    center: {
      value: ({ first, second, third }) => mean([first, second, third]),
      slips: { extremes: ({ first, third }) => (first + third) / 2 },
    },
    bias: {
      value: ({ first, second, third, truth }) => mean([first, second, third]) - truth,
      slips: {
        reversed: ({ first, second, third, truth }) => truth - mean([first, second, third]),
        single: ({ third, truth }) => third - truth,
      },
    },
    spread: {
      value: ({ first, second, third }) => variance([first, second, third]),
      slips: {
        sample: ({ first, second, third }) => (3 / 2) * variance([first, second, third]),
        'about-truth': ({ first, second, third, truth }) =>
          mean([first, second, third].map((each) => (each - truth) ** 2)),
      },
    },
  },
  given: [],
  blanks: 2,
  pitfall: 'E1.21',
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Bias and variance of three fits', zh: '三次拟合的偏差与方差' },
  question: {
    en: 'Suppose there are only three possible training sets, all equally likely. At one point their fits predict {first}, {second} and {third}; the truth there is {truth}. Give mean prediction, bias (with its sign) and variance.',
    zh: '假设可能的训练集只有三个，概率相等。在某一点，三次拟合的预测分别为 {first}、{second}、{third}，真实值为 {truth}。求平均预测、偏差（带正负号）与方差。',
  },
  cells: {
    center: { en: 'mean prediction', zh: '平均预测' },
    bias: { en: 'bias', zh: '偏差' },
    spread: { en: 'variance', zh: '方差' },
  },
  slips: {
    'center.extremes': {
      en: 'All three predictions count, not just the first and the last.',
      zh: '三个预测都要计入，而不是只取第一个和最后一个。',
    },
    'bias.reversed': {
      en: 'Bias is prediction minus truth; this is the other way round.',
      zh: '偏差等于预测减真实值，这里减反了。',
    },
    'bias.single': {
      en: 'That is the error of one fit. Bias is about the mean over training sets.',
      zh: '这是单次拟合的误差，偏差要先对训练集取平均。',
    },
    'spread.sample': {
      en: 'Dividing by 2 estimates the variance from a sample; here the three are all possible sets.',
      zh: '除以 2 是用样本估计方差，而这里三个训练集就是全部可能的情况。',
    },
    'spread.about-truth': {
      en: 'That is the mean squared error about the truth: bias² + variance.',
      zh: '这是到真实值的均方误差，等于偏差的平方加方差。',
    },
  },
  solution: {
    en: String.raw`The mean prediction is the mean of the three, $\bar f\approx\spot{center}$. Bias is mean prediction minus truth, $\bar f-\spot{truth}\approx\spot{bias}$. Variance is the mean squared distance from the *mean prediction*, about $\spot{spread}$: divided by 3, as these three sets are all there are.`,
    zh: String.raw`平均预测是三个预测的均值，$\bar f\approx\spot{center}$。偏差等于平均预测减去真实值，$\bar f-\spot{truth}\approx\spot{bias}$。方差是各预测到**平均预测**的平方距离的均值，约为 $\spot{spread}$，因为一共只有这三种情况，所以除以 3。`,
  },
};
