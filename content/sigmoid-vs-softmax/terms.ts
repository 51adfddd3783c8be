import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'categorical-distribution',
    en: 'categorical distribution',
    zh: '类别分布',
    definition: {
      en: 'The distribution of one of K exclusive outcomes with probabilities p₁, …, p_K that add up to 1. For K = 2 it is the Bernoulli distribution.',
      zh: 'K 个互斥结果中恰有一个出现的分布，概率 p₁、…、p_K 之和为 1。K = 2 时就是伯努利分布。',
    },
    also: [{ zh: '范畴分布' }],
    at: 'sigmoid-vs-softmax#why-softmax',
    finds: { en: ['categorical distribution', 'categorical'], zh: ['类别分布'] },
  },
  {
    id: 'mutually-exclusive',
    en: 'mutually exclusive',
    zh: '互斥',
    definition: {
      en: 'Not more than one of them can hold at the same time. If one of them must hold, their probabilities add up to 1.',
      zh: '任意两者不能同时成立。若其中必有一个成立，则概率之和为 1。',
    },
    at: 'sigmoid-vs-softmax#three-tasks',
    finds: { en: ['mutually exclusive', 'exclusivity'], zh: ['互斥'] },
  },
  {
    id: 'ordered-classes',
    en: 'ordered classes',
    zh: '有序类别',
    definition: {
      en: 'Classes with an order but no distances, such as grades. The cumulative model gives P(y ≤ k) = σ(θ_k − f) with increasing thresholds.',
      zh: '有先后顺序、但没有距离的类别，如成绩等级。累积模型取 P(y ≤ k) = σ(θ_k − f)，其中阈值递增。',
    },
    at: 'sigmoid-vs-softmax#which-output',
    finds: { en: ['ordered classes'], zh: ['有序类别', '有序的类别'] },
  },
  {
    id: 'multi-class',
    en: 'multi-class / multi-label',
    zh: '多分类 / 多标签',
    definition: {
      en: 'Multi-class: exactly one of K classes is right (softmax). Multi-label: any number of K labels may be right at once (K sigmoids).',
      zh: '多分类：K 个类别中恰有一个正确（用 softmax）。多标签：K 个标签中可以同时有任意多个正确（用 K 个 sigmoid）。',
    },
    at: 'sigmoid-vs-softmax#three-tasks',
    finds: { en: ['multi-class', 'multi-label'], zh: ['多分类', '多标签'] },
  },
];
