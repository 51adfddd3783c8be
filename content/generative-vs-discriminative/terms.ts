import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'discriminative-model',
    en: 'discriminative model',
    zh: '判别模型',
    also: [{ zh: '判别式模型', in: ['zhou'] }],
  },
  { id: 'gaussian-mixture-model', en: 'Gaussian mixture model', zh: '高斯混合模型' },
  { id: 'generative-adversarial-network', en: 'generative adversarial network', zh: '生成对抗网络' },
  {
    id: 'generative-model',
    en: 'generative model',
    zh: '生成模型',
    also: [{ zh: '生成式模型', in: ['zhou'] }],
  },
  { id: 'hidden-markov-model', en: 'hidden Markov model', zh: '隐马尔可夫模型' },
  {
    id: 'latent-dirichlet-allocation',
    en: 'latent Dirichlet allocation',
    zh: '潜在狄利克雷分配',
    also: [{ zh: '隐狄利克雷分配' }],
    note: { en: 'LDA in the second sense: a topic model.', zh: 'LDA 的第二种含义，是一种主题模型。' },
  },
  {
    id: 'linear-discriminant-analysis',
    en: 'linear discriminant analysis',
    zh: '线性判别分析',
    note: {
      en: 'LDA in the first sense: a generative classifier.',
      zh: 'LDA 的第一种含义，是一种生成式的分类方法。',
    },
  },
  { id: 'naive-bayes', en: 'naive Bayes', zh: '朴素贝叶斯' },
  { id: 'restricted-boltzmann-machine', en: 'restricted Boltzmann machine', zh: '受限玻尔兹曼机' },
];
