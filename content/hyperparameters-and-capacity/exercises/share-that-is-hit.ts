import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'search',
  variables: { P: between(0.5, 0.99), n: whole(2, 60) },
  answer: ({ P, n }) => 1 - (1 - P) ** (1 / n),
  key: '1-(1-P)^(1/n)',
  slips: {
    'all-hit': ({ P, n }) => P ** (1 / n),
    'one-minus-all': ({ P, n }) => 1 - P ** (1 / n),
    'all-miss': ({ P, n }) => (1 - P) ** (1 / n),
    'shared-out': ({ P, n }) => P / n,
    'power-for-root': ({ P, n }) => 1 - (1 - P) ** n,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which share does random search hit?', zh: '随机搜索能命中多大的区域？' },
  question: {
    en: '*n* trials are drawn independently and uniformly from a search space. At least one of them falls into a given region with probability exactly *P*. What share of the space is the region? Write it in *P* and *n*.',
    zh: '在搜索空间中独立、均匀地随机试验 *n* 次，至少有一次落入某个区域的概率恰为 *P*。该区域占搜索空间的比例是多少？请用 *P* 和 *n* 写出。',
  },
  solution: {
    en: 'With the share *s* one trial misses with probability $1-s$, all *n* miss with probability $(1-s)^n$. So $1-P=(1-s)^n$. Take the *n*-th root and solve for *s*. The number of hyper-parameters does not occur.',
    zh: '设比例为 *s*，一次试验未命中的概率为 $1-s$，*n* 次都未命中的概率为 $(1-s)^n$，所以 $1-P=(1-s)^n$。两边开 *n* 次方，解出 *s*。结果与超参数的个数无关。',
  },
  slips: {
    'all-hit': {
      en: 'This is the share for which *all* trials hit with probability *P*.',
      zh: '这是 *n* 次**全部**命中的概率为 *P* 时的比例。',
    },
    'one-minus-all': {
      en: 'The probability that all miss is $1-P$, not *P*.',
      zh: '全部未命中的概率是 $1-P$，不是 *P*。',
    },
    'all-miss': {
      en: 'This is the probability that one trial misses; the share is 1 less this.',
      zh: '这是一次试验未命中的概率，比例等于 1 减去这个概率。',
    },
    'shared-out': {
      en: 'Probabilities of overlapping events do not add up: this is too small a region.',
      zh: '各次命中可能同时发生，概率不能直接相加，这样得到的区域偏小。',
    },
    'power-for-root': {
      en: 'From $1-P=(1-s)^n$ the *n*-th root leads to *s*, not the *n*-th power.',
      zh: '由 $1-P=(1-s)^n$ 求 *s* 要开 *n* 次方，不是取 *n* 次幂。',
    },
  },
};
