import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { entropy } from '../../../src/math/information/entropy';
import { selfInformation } from '../../../src/math/information/self-information';
import { inUnit } from '../../../src/math/information/units';

export const exercise = numeric({
  section: 'entropy',
  params: { p: oneOf(0.01, 0.02, 0.05, 0.1, 0.2) },
  see: ({ p }) => ({ demo: 'binary-entropy', view: 2, set: { p } }),
  solve: ({ p }) => inUnit(selfInformation(p), 'bit'),
  slips: {
    nats: { value: ({ p }) => selfInformation(p), pitfall: 'P06.2' },
    'base-ten': ({ p }) => selfInformation(p) / Math.LN10,
    entropy: { value: ({ p }) => inUnit(entropy([p, 1 - p]), 'bit'), pitfall: 'E1.42' },
    weighted: { value: ({ p }) => p * inUnit(selfInformation(p), 'bit'), pitfall: 'E1.42' },
    complement: ({ p }) => inUnit(selfInformation(1 - p), 'bit'),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What a rare outcome tells', zh: '罕见结果的自信息' },
  question: {
    en: 'A coin shows heads with probability {p}. What is the self-information of heads, in bits?',
    zh: '一枚硬币出现正面的概率为 {p}。求“出现正面”的自信息，以 bit 为单位。',
  },
  solution: {
    en: String.raw`$-\log_2\spot{p}\approx\spot{answer}$ bit. It is not multiplied by the probability: only the entropy weights both sides by how often they come.`,
    zh: String.raw`$-\log_2\spot{p}\approx\spot{answer}$ bit。自信息不乘以概率，只有求熵时，才把两面的自信息按概率加权。`,
  },
  slips: {
    nats: {
      en: 'This is in nats: take the logarithm to base 2.',
      zh: '这是以 nat 为单位的值，应取以 2 为底的对数。',
    },
    'base-ten': {
      en: 'This has the logarithm to base 10. For bits divide it by log₁₀ 2.',
      zh: '这里取了以 10 为底的对数，以 bit 为单位应再除以 lg 2。',
    },
    entropy: {
      en: 'This is the entropy of the coin, the mean over both sides. Asked is what this one outcome tells.',
      zh: '这是硬币的熵，即两面自信息的加权平均。题目问的是这一个结果的自信息。',
    },
    weighted: {
      en: 'This is the term $-p\\log_2p$ of the entropy. Self-information has no weight.',
      zh: '这是熵中的一项 $-p\\log_2p$，自信息不乘以概率。',
    },
    complement: { en: 'This is the self-information of tails.', zh: '这是“出现反面”的自信息。' },
  },
};
