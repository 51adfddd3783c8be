import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'cross-entropy',
    en: 'cross-entropy',
    zh: '交叉熵',
    definition: {
      en: 'H(p, q) = −Σ p ln q, with targets p and predicted probabilities q. For given p it is smallest exactly at q = p.',
      zh: 'H(p, q) = −Σ p ln q，其中 p 为目标分布，q 为预测的概率。给定 p 时，当且仅当 q = p 时取最小值。',
    },
    at: 'entropy-kl-cross-entropy#cross-entropy',
  },
  {
    id: 'entropy',
    en: 'entropy',
    zh: '熵',
    definition: {
      en: 'H(p) = −Σ p ln p: the expected self-information of a random variable, 0 if the outcome is certain.',
      zh: 'H(p) = −Σ p ln p，即随机变量自信息的期望；结果确定时为 0。',
    },
    also: [{ zh: '信息熵' }],
    at: 'entropy-kl-cross-entropy#entropy',
    finds: { en: ['entropy'], zh: ['信息熵'] },
  },
  {
    id: 'jensen-shannon-divergence',
    en: 'Jensen–Shannon divergence',
    zh: 'JS 散度',
    definition: {
      en: '½ KL(p‖m) + ½ KL(q‖m) with m = ½(p + q): symmetric, and at most 1 bit.',
      zh: '½ KL(p‖m) + ½ KL(q‖m)，其中 m = ½(p + q)；对称，且不超过 1 bit。',
    },
    at: 'entropy-kl-cross-entropy#gibbs',
    finds: { en: ['Jensen–Shannon'], zh: ['JS 散度'] },
  },
  {
    id: 'kl-divergence',
    en: 'KL divergence',
    zh: 'KL 散度',
    definition: {
      en: 'KL(p‖q) = Σ p ln(p/q), at least 0, and 0 only for p = q; not symmetric.',
      zh: 'KL(p‖q) = Σ p ln(p/q)，非负，仅当 p = q 时为 0，且不对称。',
    },
    also: [{ zh: '相对熵' }],
    at: 'entropy-kl-cross-entropy#gibbs',
    finds: { en: ['KL divergence'], zh: ['KL 散度'] },
  },
  {
    id: 'self-information',
    en: 'self-information',
    zh: '自信息',
    definition: {
      en: '−ln p of an outcome with probability p: the less probable, the greater.',
      zh: '概率为 p 的结果的自信息为 −ln p；概率越小，自信息越大。',
    },
    at: 'entropy-kl-cross-entropy#entropy',
  },
];
