import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { maskProbability } from '../../../src/math/dropout/mask';

export const exercise = numeric({
  section: 'weights',
  params: { k: whole(2, 4), p: oneOf(0.3, 0.4, 0.5, 0.6) },
  spots: ({ k, p }) => ({ none: p ** k }),
  solve: ({ k, p }) => 1 - maskProbability(new Array<0 | 1>(k).fill(0), 1 - p),
  slips: {
    'all-kept': ({ k, p }) => (1 - p) ** k,
    'all-dropped': ({ k, p }) => p ** k,
    'one-copy': ({ p }) => 1 - p,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Is the feature still there?', zh: '特征仍被保留的概率' },
  question: {
    en: '*k* = {k} hidden units carry the same feature; each is dropped with probability *p* = {p}, independently. With what probability does at least one of them pass it on?',
    zh: '有 *k* = {k} 个隐藏神经元携带同一特征，各自独立地以概率 *p* = {p} 被丢弃。至少有一个被保留的概率是多少？',
  },
  solution: {
    en: String.raw`All are dropped with probability $p^k=\spot{none}$, so at least one is kept with probability $1-p^k=\spot{answer}$. Spreading a feature over several units makes it reliable.`,
    zh: String.raw`全部被丢弃的概率为 $p^k=\spot{none}$，所以至少有一个保留的概率为 $1-p^k=\spot{answer}$。由多个神经元共同承担，特征就更可靠。`,
  },
  slips: {
    'all-kept': {
      en: 'This is the probability that *all* are kept.',
      zh: '这是**全部**保留的概率。',
    },
    'all-dropped': {
      en: 'This is the probability that none is kept: take 1 minus it.',
      zh: '这是一个都不保留的概率，应当用 1 减去这个值。',
    },
    'one-copy': {
      en: 'This is the probability for a single unit. The others may stand in for it.',
      zh: '这是单个神经元被保留的概率，其余神经元也可能被保留。',
    },
  },
};
