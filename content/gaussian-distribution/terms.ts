import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'central-limit-theorem',
    en: 'central limit theorem',
    zh: '中心极限定理',
    definition: {
      en: 'The standardized sum of many independent draws with one distribution of finite variance tends to N(0, 1) in distribution.',
      zh: '独立同分布且方差有限的随机变量之和，标准化后依分布收敛到 N(0, 1)。',
    },
    at: 'gaussian-distribution#central-limit',
  },
  {
    id: 'differential-entropy',
    en: 'differential entropy',
    zh: '微分熵',
    definition: {
      en: 'h(p) = −∫ p ln p dx of a density; it may be negative, and a change of units shifts it.',
      zh: '密度 p 的微分熵为 h(p) = −∫ p ln p dx，可以为负，并且随单位改变。',
    },
    at: 'gaussian-distribution#maximum-entropy',
  },
  {
    id: 'laplace-distribution',
    en: 'Laplace distribution',
    zh: '拉普拉斯分布',
    definition: {
      en: 'The density (1/2b) exp(−|x − μ|/b): a peak at μ, heavier tails than the Gaussian.',
      zh: '密度为 (1/2b) exp(−|x − μ|/b) 的分布，在 μ 处有尖峰，尾部比高斯分布重。',
    },
    at: 'gaussian-distribution#maximum-entropy',
  },
  {
    id: 'mahalanobis-distance',
    en: 'Mahalanobis distance',
    zh: '马氏距离',
    definition: {
      en: '√((x − μ)ᵀΣ⁻¹(x − μ)): the distance from μ measured in standard deviations along the axes of Σ.',
      zh: '√((x − μ)ᵀΣ⁻¹(x − μ))，即沿 Σ 的各主轴以标准差为单位度量的到 μ 的距离。',
    },
    at: 'gaussian-distribution#densities',
  },
  {
    id: 'maximum-entropy',
    en: 'maximum entropy',
    zh: '最大熵',
    definition: {
      en: 'The distribution with the greatest entropy under given constraints; with fixed mean and variance it is the Gaussian.',
      zh: '在给定约束下熵最大的分布；均值与方差固定时就是高斯分布。',
    },
    at: 'gaussian-distribution#maximum-entropy',
  },
];
