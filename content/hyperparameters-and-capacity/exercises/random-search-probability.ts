import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { randomHitProbability } from '../../../src/math/capacity/search-hits';

export const exercise = numeric({
  section: 'search',
  params: { percent: oneOf(2, 4, 5, 8, 10), trials: whole(6, 30) },
  spots: ({ percent }) => ({ miss: 1 - percent / 100 }),
  solve: ({ percent, trials }) => randomHitProbability(percent / 100, trials),
  see: ({ trials }) => ({ demo: 'random-vs-grid', set: { trials } }),
  slips: {
    sum: ({ percent, trials }) => (percent / 100) * trials,
    misses: ({ percent, trials }) => (1 - percent / 100) ** trials,
    'all-hit': ({ percent, trials }) => (percent / 100) ** trials,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A hit in random search', zh: '随机搜索的命中概率' },
  question: {
    en: 'The best {percent}% of a search space count as good. {trials} trials are drawn independently and uniformly. With which probability is at least one of them good?',
    zh: '搜索空间中最优的 {percent}% 视为优良区域。独立、均匀地抽取 {trials} 次试验，至少有一次落入优良区域的概率是多少？',
  },
  solution: {
    en: String.raw`All miss with probability $\spot{miss}^{\spot{trials}}$, since the draws are independent. So the answer is $1-\spot{miss}^{\spot{trials}}\approx\spot{answer}$.`,
    zh: String.raw`各次抽取相互独立，全部未命中的概率是 $\spot{miss}^{\spot{trials}}$，所以所求概率为 $1-\spot{miss}^{\spot{trials}}\approx\spot{answer}$。`,
  },
  slips: {
    sum: {
      en: 'Adding the probabilities counts draws with several hits more than once; the sum can exceed 1.',
      zh: '把概率直接相加，多次命中的情形被重复计算，和可能超过 1。',
    },
    misses: {
      en: 'That is the probability that *none* of them is good. Take the complement.',
      zh: '这是**全部**未命中的概率，还应取对立事件。',
    },
    'all-hit': {
      en: 'That is the probability that *all* of them are good. One hit is enough.',
      zh: '这是**每次**都命中的概率，题目只要求至少命中一次。',
    },
  },
};
