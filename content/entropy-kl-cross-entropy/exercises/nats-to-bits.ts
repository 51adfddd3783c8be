import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { inUnit } from '../../../src/math/information/units';

export const exercise = numeric({
  section: 'cross-entropy',
  pitfall: 'P06.2',
  params: { nats: decimal(0.2, 3, 0.1) },
  solve: ({ nats }) => inUnit(nats, 'bit'),
  slips: {
    multiplied: ({ nats }) => nats * Math.LN2,
    unchanged: ({ nats }) => nats,
    'base-ten': ({ nats }) => nats / Math.LN10,
    halved: ({ nats }) => nats / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From nats to bits', zh: '由 nat 换算为 bit' },
  question: {
    en: 'PyTorch reports a mean cross-entropy of {nats}. How many bits is that?',
    zh: 'PyTorch 给出的平均交叉熵为 {nats}，等于多少 bit？',
  },
  solution: {
    en: String.raw`PyTorch uses the natural logarithm, so this is in nats. $\log_2q=\ln q/\ln2$, hence $\spot{nats}/\ln2\approx\spot{answer}$ bit: the number of bits is the larger one, because a bit is the smaller unit.`,
    zh: String.raw`PyTorch 取自然对数，所以单位是 nat。由 $\log_2q=\ln q/\ln2$ 得 $\spot{nats}/\ln2\approx\spot{answer}$ bit。bit 是较小的单位，所以数值变大。`,
  },
  slips: {
    multiplied: { en: 'This multiplies by ln 2: divide.', zh: '这里乘了 ln 2，应除以 ln 2。' },
    unchanged: {
      en: 'The loss is in nats, not in bits already: PyTorch takes the natural logarithm.',
      zh: '损失的单位是 nat，还不是 bit，因为 PyTorch 取自然对数。',
    },
    'base-ten': {
      en: 'This divides by ln 10: the base of bits is 2.',
      zh: '这里除以了 ln 10。以 bit 为单位时，对数的底数是 2。',
    },
    halved: { en: 'Divide by ln 2, not by 2.', zh: '应除以 ln 2，而不是除以 2。' },
  },
};
