import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { twinProbability } from '../../../src/math/imbalance/copy-leak';

export const exercise = numeric({
  section: 'split-first',
  params: { copies: oneOf(2, 3), testShare: oneOf(0.2, 0.25, 0.3, 0.4) },
  spots: ({ copies }) => ({ others: copies - 1 }),
  solve: ({ copies, testShare }) => twinProbability(copies, testShare),
  see: ({ copies, testShare }) => ({ demo: 'leak-oversample', set: { copies, testShare } }),
  pitfall: 'E2.12',
  slips: {
    none: ({ copies, testShare }) => testShare ** (copies - 1),
    'all-copies': ({ copies, testShare }) => 1 - testShare ** copies,
    'all-in-training': ({ copies, testShare }) => (1 - testShare) ** copies,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A twin in training', zh: '训练集中的相同样本' },
  question: {
    en: 'Each minority sample stands in the data {copies} times. Then every copy is put into the test set independently with probability {testShare}. What is the probability that a copy in the test set has a copy of the same sample in the training set?',
    zh: '每个少数类样本在数据中有 {copies} 份，然后每份独立地以概率 {testShare} 划入测试集。求测试集中的一份在训练集中有相同样本的概率。',
  },
  solution: {
    en: String.raw`There is no twin in training only if all other copies (number: $\spot{others}$) are in the test set too. So the probability is $1-s^{k-1}=\spot{answer}$, *s* the test share, *k* the number of copies.`,
    zh: String.raw`只有其余 $\spot{others}$ 份也全部在测试集中，训练集中才没有相同的样本。所以概率为 $1-s^{k-1}=\spot{answer}$，*s* 为测试集比例，*k* 为份数。`,
  },
  slips: {
    none: {
      en: 'That is the probability that there is no twin in training.',
      zh: '这是训练集中没有相同样本的概率。',
    },
    'all-copies': {
      en: 'One copy is in the test set already; only the others are left to chance.',
      zh: '已知一份在测试集中，只需考虑其余各份。',
    },
    'all-in-training': {
      en: 'One copy is in the test set by assumption, and one of the others in training is enough.',
      zh: '已知一份在测试集中，其余各份中只要有一份在训练集中即可。',
    },
  },
};
