import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { entropy } from '../../../src/math/information/entropy';

export const exercise = formula({
  section: 'entropy',
  variables: { p: between(0.05, 0.95) },
  answer: ({ p }) => entropy([p, 1 - p]) / Math.LN2,
  key: '-p*log2(p)-(1-p)*log2(1-p)',
  slips: {
    nats: { value: ({ p }) => -p * Math.log(p) - (1 - p) * Math.log(1 - p), pitfall: 'P06.2' },
    'heads-only': ({ p }) => -p * Math.log2(p),
    'one-outcome': {
      value: ({ p }) => -Math.log2(p),
      see: () => ({ demo: 'binary-entropy', view: 2, set: { p: 0.99 } }),
      pitfall: 'E1.42',
    },
    sign: ({ p }) => p * Math.log2(p) + (1 - p) * Math.log2(1 - p),
    'without-weights': ({ p }) => -Math.log2(p) - Math.log2(1 - p),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Entropy of a coin', zh: '硬币的熵' },
  question: {
    en: 'A coin shows heads with probability *p*. What is its entropy in bits? Write it in *p*; log2(…) is the logarithm to base 2.',
    zh: '一枚硬币出现正面的概率为 *p*，求硬币的熵，以 bit 为单位。请用 *p* 写出，以 2 为底的对数写作 log2(…)。',
  },
  solution: {
    en: String.raw`Heads tell $-\log_2p$ bits and come with probability *p*, tails $-\log_2(1-p)$ bits with probability $1-p$. Entropy is the expectation of this self-information:

$$
H=-\sum_kp_k\log_2p_k
$$

Check: for $p=1/2$ it is 1 bit.`,
    zh: String.raw`正面的自信息为 $-\log_2p$，概率为 *p*；反面的自信息为 $-\log_2(1-p)$，概率为 $1-p$。熵是自信息的期望：

$$
H=-\sum_kp_k\log_2p_k
$$

检验：$p=1/2$ 时，熵为 1 bit。`,
  },
  slips: {
    nats: {
      en: 'This is the entropy in nats. Bits need the logarithm to base 2.',
      zh: '这是以 nat 为单位的熵。以 bit 为单位应取以 2 为底的对数。',
    },
    'heads-only': { en: 'The term of tails is missing.', zh: '漏了反面的一项。' },
    'one-outcome': {
      en: 'This is the self-information of heads. Entropy is its expectation over both outcomes.',
      zh: '这是“出现正面”的自信息。熵是自信息对两个结果的期望。',
    },
    sign: {
      en: 'The minus is missing: the logarithm of a probability is not positive, entropy is not negative.',
      zh: '漏了负号。概率的对数不大于 0，而熵不小于 0。',
    },
    'without-weights': {
      en: 'An expectation weights each self-information with its probability, *p* and $1-p$.',
      zh: '期望要以概率 *p* 和 $1-p$ 对两个自信息加权。',
    },
  },
};
