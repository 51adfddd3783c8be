import { fill } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { scaled } from '../../../src/math/scaling/scaler';
import { mean, standardDeviation, variance } from '../../../src/math/statistics';
import { methodState } from './shared/five-numbers';

const listOf = ({ x1, x2, x3, x4, x5 }: { x1: number; x2: number; x3: number; x4: number; x5: number }) => [
  x1,
  x2,
  x3,
  x4,
  x5,
];

export const exercise = fill({
  section: 'methods',
  params: { x1: whole(1, 20), x2: whole(1, 20), x3: whole(1, 20), x4: whole(1, 20), x5: whole(1, 20) },
  accept: (values) =>
    standardDeviation(listOf(values)) > 2 && Math.abs(values.x1 - mean(listOf(values))) > 1.5,
  see: (values) => methodState('zScore', listOf(values)),
  cells: {
    center: (values) => mean(listOf(values)),
    deviation: {
      value: (values) => standardDeviation(listOf(values)),
      slips: {
        variance: (values) => variance(listOf(values)),
        sample: (values) => standardDeviation(listOf(values)) * Math.sqrt(5 / 4),
      },
    },
    score: {
      value: (values) => scaled('zScore', listOf(values))[0] ?? Number.NaN,
      slips: {
        sample: (values) => (scaled('zScore', listOf(values))[0] ?? Number.NaN) * Math.sqrt(4 / 5),
        variance: (values) => (values.x1 - mean(listOf(values))) / variance(listOf(values)),
        'not-centered': (values) => values.x1 / standardDeviation(listOf(values)),
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A z-score by hand', zh: '手算标准化' },
  question: {
    en: 'The training values of a feature are {x1}, {x2}, {x3}, {x4}, {x5}. Compute the z-score of the first one, with the population standard deviation. Round only at the end.',
    zh: '某特征的训练值为 {x1}、{x2}、{x3}、{x4}、{x5}。用总体标准差（除以 *n*）求第一个值的标准化结果，只在最后舍入。',
  },
  cells: {
    center: { en: 'mean *μ*', zh: '均值 *μ*' },
    deviation: { en: 'standard deviation *σ*', zh: '标准差 *σ*' },
    score: { en: 'z-score of {x1}', zh: '{x1} 的标准化结果' },
  },
  slips: {
    'deviation.variance': { en: 'This is the variance. Take the root.', zh: '这是方差，还要开平方。' },
    'deviation.sample': {
      en: 'This divides by *n* − 1. The question asks for the divisor *n*.',
      zh: '这里除以了 *n* − 1，题目要求除以 *n*。',
    },
    'score.sample': {
      en: 'This follows from the sample standard deviation, with the divisor *n* − 1.',
      zh: '这个结果由样本标准差（除以 *n* − 1）得出。',
    },
    'score.variance': {
      en: 'This divides by the variance. Divide by *σ*.',
      zh: '这里除以了方差，应除以 *σ*。',
    },
    'score.not-centered': { en: 'Subtract the mean first.', zh: '应先减去均值。' },
  },
  solution: {
    en: String.raw`$$
\begin{aligned}
\mu&=\spot{center}\\
\sigma&=\sqrt{\tfrac15\textstyle\sum_i(x_i-\mu)^2}\approx\spot{deviation}\\
z_1&=\frac{\spot{x1}-\spot{center}}{\spot{deviation}}\approx\spot{score}
\end{aligned}
$$`,
    zh: String.raw`$$
\begin{aligned}
\mu&=\spot{center}\\
\sigma&=\sqrt{\tfrac15\textstyle\sum_i(x_i-\mu)^2}\approx\spot{deviation}\\
z_1&=\frac{\spot{x1}-\spot{center}}{\spot{deviation}}\approx\spot{score}
\end{aligned}
$$`,
  },
};
