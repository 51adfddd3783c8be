import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'discriminative-model',
    en: 'discriminative model',
    zh: '判别模型',
    definition: {
      en: 'A model of p(y | x), or of the decision alone; it does not say how x comes about.',
      zh: '直接对 p(y | x) 或决策边界建模，不描述 x 如何产生。',
    },
    at: 'generative-vs-discriminative#two-ways',
    also: [{ zh: '判别式模型', in: ['zhou'] }],
  },
  {
    id: 'gaussian-mixture-model',
    en: 'Gaussian mixture model',
    zh: '高斯混合模型',
    definition: {
      en: 'A density that is a weighted sum of Gaussians.',
      zh: '由若干高斯密度加权求和得到的密度模型。',
    },
    at: 'generative-vs-discriminative#model-list',
  },
  {
    id: 'generative-adversarial-network',
    en: 'generative adversarial network',
    zh: '生成对抗网络',
    definition: {
      en: 'Two networks trained against each other: a generator makes samples, a discriminator tells them from real ones.',
      zh: '由两个对抗训练的网络组成：生成器生成样本，判别器区分生成的样本与真实的样本。',
    },
    at: 'generative-vs-discriminative#model-list',
  },
  {
    id: 'generative-model',
    en: 'generative model',
    zh: '生成模型',
    definition: {
      en: 'A model of p(x), or of p(x, y), from which samples can be drawn.',
      zh: '对 p(x) 或 p(x, y) 建模，可从中抽取样本。',
    },
    at: 'generative-vs-discriminative#two-ways',
    also: [{ zh: '生成式模型', in: ['zhou'] }],
  },
  {
    id: 'hidden-markov-model',
    en: 'hidden Markov model',
    zh: '隐马尔可夫模型',
    definition: {
      en: 'A chain of hidden states, each depending on the one before, with an observation drawn from each state.',
      zh: '由隐状态构成的马尔可夫链，每个隐状态产生一个观测值。',
    },
    at: 'generative-vs-discriminative#model-list',
  },
  {
    id: 'latent-dirichlet-allocation',
    en: 'latent Dirichlet allocation',
    zh: '潜在狄利克雷分配',
    definition: {
      en: 'A generative model of texts: each document mixes topics, and each topic is a distribution over words.',
      zh: '文本的生成模型：每篇文档是若干主题的混合，每个主题是词的分布。',
    },
    at: 'generative-vs-discriminative#model-list',
    also: [{ zh: '隐狄利克雷分配' }],
    note: { en: 'LDA in the second sense: a topic model.', zh: 'LDA 的第二种含义，是一种主题模型。' },
  },
  {
    id: 'linear-discriminant-analysis',
    en: 'linear discriminant analysis',
    zh: '线性判别分析',
    definition: {
      en: 'Gaussian classes with one common covariance matrix; the boundaries are linear, the posterior is logistic.',
      zh: '假设各类别服从协方差矩阵相同的高斯分布，此时决策边界是线性的，后验概率具有逻辑函数的形式。',
    },
    at: 'generative-vs-discriminative#lda',
    note: {
      en: 'LDA in the first sense: a generative classifier.',
      zh: 'LDA 的第一种含义，是一种生成式的分类方法。',
    },
  },
  {
    id: 'naive-bayes',
    en: 'naive Bayes',
    zh: '朴素贝叶斯',
    definition: {
      en: 'A generative classifier that takes the features as independent given the class.',
      zh: '假设给定类别时各特征相互独立的生成式分类器。',
    },
    at: 'generative-vs-discriminative#naive-bayes',
  },
  {
    id: 'restricted-boltzmann-machine',
    en: 'restricted Boltzmann machine',
    zh: '受限玻尔兹曼机',
    definition: {
      en: 'An energy model of visible and hidden units, with connections only between the two groups.',
      zh: '由可见神经元与隐藏神经元组成的能量模型，只在两组之间有连接。',
    },
    at: 'generative-vs-discriminative#model-list',
  },
];
