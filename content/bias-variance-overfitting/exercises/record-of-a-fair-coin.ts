import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { recordedShare } from '../../../src/math/bias-variance/coin';

export const exercise = numeric({
  section: 'more-data',
  params: { recorded: decimal(0.1, 0.9, 0.05) },
  see: ({ recorded }) => ({ demo: 'coin', view: 2, set: { recordedTails: recorded } }),
  pitfall: 'E2.4',
  solve: ({ recorded }) => recordedShare(0.5, recorded),
  slips: {
    fair: () => 0.5,
    'not-normalized': ({ recorded }) => 1 - recorded / 2,
    tails: ({ recorded }) => recorded / (1 + recorded),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A record that drops tails', zh: '漏记反面' },
  question: {
    en: 'A fair coin is tossed again and again. Every head is written down, but each tail only with probability {recorded}. To which share of heads does the record converge?',
    zh: '反复抛掷一枚均匀硬币，每次正面都记录，每次反面只以概率 {recorded} 被记录。记录中正面的比例收敛到多少？',
  },
  solution: {
    en: String.raw`Per toss, a recorded head has probability ½ and a recorded tail $\frac12\cdot\spot{recorded}$. Among what is recorded the share of heads is

$$
\frac{\frac12}{\frac12+\frac12\cdot\spot{recorded}}\approx\spot{answer},
$$

whatever the number of tosses. The bias of the record does not average out.`,
    zh: String.raw`每抛一次，记录到正面的概率为 ½，记录到反面的概率为 $\frac12\cdot\spot{recorded}$。在记录中，正面的比例为

$$
\frac{\frac12}{\frac12+\frac12\cdot\spot{recorded}}\approx\spot{answer}
$$

与抛掷次数无关，记录的偏差不会因平均而抵消。`,
  },
  slips: {
    fair: {
      en: 'That is the coin. The record is not an unbiased sample of it, and more tosses do not repair that.',
      zh: '这是硬币本身的概率。记录不是无偏的样本，抛掷再多也无法纠正。',
    },
    'not-normalized': {
      en: 'One minus the recorded tails per toss: but tosses that are not recorded are missing in the total too.',
      zh: '这是用 1 减去每次抛掷记录到反面的概率，但没有记录的抛掷也不应计入总数。',
    },
    tails: { en: 'That is the share of tails.', zh: '这是反面的比例。' },
  },
};
