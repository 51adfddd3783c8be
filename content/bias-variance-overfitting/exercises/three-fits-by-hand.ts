import { fill } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { mean, variance } from '../../../src/math/statistics';

export const exercise = fill({
  section: 'bias-variance',
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
    en: String.raw`Suppose there are only three possible training sets, all equally likely. Their fits predict {first}, {second} and {third} at a point where the truth is {truth}. Then

$$
\begin{aligned}
\bar f&=\spot{center}\\
\text{bias}&=\spot{bias}\\
\text{variance}&=\spot{spread}
\end{aligned}
$$`,
    zh: String.raw`假设可能的训练集只有三个，概率相等，在某点的预测分别为 {first}、{second}、{third}，该点的真实值为 {truth}，则

$$
\begin{aligned}
\bar f&=\spot{center}\\
\text{偏差}&=\spot{bias}\\
\text{方差}&=\spot{spread}
\end{aligned}
$$`,
  },
  solution: {
    en: 'The mean prediction is the mean of the three; bias is mean prediction minus truth, with its sign; variance is the mean squared distance from the *mean prediction*, here divided by 3, as these three are all there are.',
    zh: '平均预测是三个预测的均值。偏差等于平均预测减去真实值，带正负号。方差是各预测到**平均预测**的平方距离的均值，因为一共只有这三种情况，所以除以 3。',
  },
  cells: {
    center: {
      name: { en: 'the mean prediction', zh: '平均预测' },
      slips: {
        extremes: {
          en: 'All three predictions count, not just the first and the last.',
          zh: '三个预测都要计入，而不是只取第一个和最后一个。',
        },
      },
    },
    bias: {
      name: { en: 'the bias', zh: '偏差' },
      slips: {
        reversed: {
          en: 'Bias is prediction minus truth; this is the other way round.',
          zh: '偏差等于预测减真实值，这里减反了。',
        },
        single: {
          en: 'That is the error of one fit. Bias is about the mean over training sets.',
          zh: '这是单次拟合的误差，偏差要先对训练集取平均。',
        },
      },
    },
    spread: {
      name: { en: 'the variance', zh: '方差' },
      slips: {
        sample: {
          en: 'Dividing by 2 estimates the variance from a sample; here the three are all possible sets.',
          zh: '除以 2 是用样本估计方差，而这里三个训练集就是全部可能的情况。',
        },
        'about-truth': {
          en: 'That is the mean squared error about the truth: bias² + variance.',
          zh: '这是到真实值的均方误差，等于偏差的平方加方差。',
        },
      },
    },
  },
};
