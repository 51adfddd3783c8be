import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { binomial, separableLabelings, separableShare } from '../../../src/math/perceptron/cover';

export const exercise = numeric({
  section: 'separability',
  params: { points: whole(5, 10), dimension: whole(2, 3) },
  accept: ({ points, dimension }) => points > dimension + 2,
  spots: ({ points, dimension }) => ({ count: separableLabelings(points, dimension), fewer: points - 1 }),
  solve: ({ points, dimension }) => separableShare(points, dimension),
  see: ({ points, dimension }) => ({ demo: 'cover', set: { points, dimension } }),
  slips: {
    'without-two': ({ points, dimension }) => separableShare(points, dimension) / 2,
    'one-term-short': ({ points, dimension }) => separableShare(points, dimension - 1),
    'all-points': ({ points, dimension }) => {
      let sum = 0;
      for (let k = 0; k <= dimension; k++) sum += binomial(points, k);
      return (2 * sum) / 2 ** points;
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Random labels', zh: '随机标注' },
  question: {
    en: 'Each of {points} points in general position in {dimension} dimensions gets a label by tossing a fair coin. What is the probability that the labels are linearly separable?',
    zh: '{dimension} 维空间中有 {points} 个处于一般位置的点，每个点用抛均匀硬币的方式独立标注。求标注线性可分的概率。',
  },
  solution: {
    en: String.raw`Cover's count is $2\sum_{k=0}^{\spot{dimension}}\binom{\spot{fewer}}{k}=\spot{count}$ of $2^{\spot{points}}$ labelings, all equally likely: a probability of about {answer}.`,
    zh: String.raw`由 Cover 定理，线性可分的标注有 $2\sum_{k=0}^{\spot{dimension}}\binom{\spot{fewer}}{k}=\spot{count}$ 种，全部 $2^{\spot{points}}$ 种标注的概率相等，所以概率约为 {answer}。`,
  },
  slips: {
    'without-two': {
      en: 'The factor 2 is missing: each separating hyperplane serves two labelings, one with + and − swapped.',
      zh: '漏掉了系数 2。每个分离超平面对应两种标注，正负互换即得另一种。',
    },
    'one-term-short': {
      en: 'The sum goes up to *k* = *d*, the dimension. Up to *d* − 1 it counts hyperplanes through the origin, without a bias.',
      zh: '求和应到维数 *d* 为止。只到 *d* − 1 时，计算的是过原点（没有偏置）的超平面。',
    },
    'all-points': {
      en: 'For *N* points the binomial coefficients are those of *N* − 1, not of *N*.',
      zh: '点数为 *N* 时，公式中是从 *N* − 1 个中取 *k* 个的组合数，不是从 *N* 个中取。',
    },
  },
};
