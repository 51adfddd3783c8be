import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { trialsForProbability } from '../../../src/math/capacity/search-hits';

export const exercise = numeric({
  section: 'search',
  params: { percent: oneOf(1, 2, 4, 5, 8, 10), wanted: oneOf(80, 90, 95, 99), knobs: oneOf(2, 3, 5) },
  apart: 0.01,
  tolerance: { absolute: 0.4 },
  spots: ({ percent, wanted }) => ({
    miss: 1 - percent / 100,
    allowed: 1 - wanted / 100,
    exact: Math.log1p(-wanted / 100) / Math.log1p(-percent / 100),
  }),
  solve: ({ percent, wanted }) => trialsForProbability(percent / 100, wanted / 100),
  see: () => ({ demo: 'random-vs-grid', set: { trials: 59 } }),
  slips: {
    'one-by-share': ({ percent }) => 100 / percent,
    linear: ({ percent, wanted }) => wanted / percent,
    'for-each-knob': ({ percent, wanted, knobs }) =>
      knobs * trialsForProbability(percent / 100, wanted / 100),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many random trials?', zh: '需要多少次随机试验？' },
  question: {
    en: '{knobs} hyper-parameters are searched at random. What is the smallest number of independent uniform trials of which at least one lies in the best {percent}% of the space with a probability of {wanted}% or more?',
    zh: '对 {knobs} 个超参数做随机搜索，各次试验独立、均匀。要使至少一次落入最优的 {percent}% 的概率不低于 {wanted}%，最少需要多少次试验？',
  },
  solution: {
    en: String.raw`$1-\spot{miss}^n\ge\spot{wanted}\%$ means $n\ge\ln\spot{allowed}/\ln\spot{miss}\approx\spot{exact}$ (the logarithm of $\spot{miss}$ is negative, the inequality turns round), so $n=\spot{answer}$. The number of hyper-parameters does not occur.`,
    zh: String.raw`由 $1-\spot{miss}^n\ge\spot{wanted}\%$ 得 $n\ge\ln\spot{allowed}/\ln\spot{miss}\approx\spot{exact}$（$\spot{miss}$ 的对数为负，不等号反向），所以 $n=\spot{answer}$。结果与超参数的个数无关。`,
  },
  slips: {
    'one-by-share': {
      en: 'After so many trials one hit is *expected*; the probability of at least one is then only about 63 to 65%.',
      zh: '这么多次试验的命中次数**期望**为 1，此时至少命中一次的概率只有约 63%～65%。',
    },
    linear: {
      en: 'Probabilities of hits do not add up: the draws may hit more than once. Use the probability that all miss.',
      zh: '命中概率不能相加，因为可能多次命中。应从全部未命中的概率入手。',
    },
    'for-each-knob': {
      en: 'Only the share of the space counts. Every trial draws all hyper-parameters at once.',
      zh: '只与优良区域的比例有关，每次试验同时抽取全部超参数。',
    },
  },
};
