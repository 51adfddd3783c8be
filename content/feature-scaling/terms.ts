import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'decimal-scaling',
    en: 'decimal scaling',
    zh: '小数定标',
    definition: {
      en: 'x′ = x/10ʲ with the smallest whole j ≥ 0 for which all |x′| < 1.',
      zh: 'x′ = x/10ʲ，其中 j ≥ 0 是使所有 |x′| < 1 的最小整数。',
    },
    at: 'feature-scaling#methods',
  },
  {
    id: 'mean-removal',
    en: 'mean removal / centering',
    zh: '去均值化',
    also: [{ zh: '中心化' }],
    definition: {
      en: 'x′ = x − μ for each feature: mean 0 afterwards, variance as before.',
      zh: '对每个特征作 x′ = x − μ，变换后均值为 0，方差不变。',
    },
    at: 'feature-scaling#three-words',
    finds: { en: ['mean removal', 'centering'], zh: ['去均值化'] },
  },
  {
    id: 'normalization',
    en: 'normalization (rescaling)',
    zh: '归一化',
    note: { en: 'Min–max, unless a layer is meant.', zh: '在数据预处理中单独使用时指 min–max。' },
    definition: {
      en: 'Brings values to a common range or size; min–max maps them to [0, 1]. In the names of layers the word means standardization.',
      zh: '把数值调整到统一的范围或大小，min–max 归一化映射到 [0, 1]。在各种归一化层的名称中指标准化。',
    },
    at: 'feature-scaling#three-words',
    everyday: true,
  },
  {
    id: 'standardization',
    en: 'standardization (z-score)',
    zh: '标准化',
    definition: {
      en: '(x − mean)/(standard deviation): mean 0, variance 1. The shape of the distribution stays.',
      zh: '(x − 均值)/标准差。结果的均值为 0，方差为 1，分布的形状不变。',
    },
    at: 'feature-scaling#three-words',
    finds: { en: ['standardization', 'standardize', 'standardized'], zh: ['标准化'] },
  },
  {
    id: 'vector-norm-normalization',
    en: 'vector-norm normalization',
    zh: '向量范数归一化',
    definition: {
      en: 'x′ = x/‖x‖ₚ for each sample: its direction stays, its p-norm becomes 1 (except for the vector of zeros).',
      zh: '对每个样本作 x′ = x/‖x‖ₚ，方向不变，p 范数变为 1（零向量除外）。',
    },
    at: 'feature-scaling#methods',
    finds: { en: ['vector-norm normalization', 'vector norm'], zh: ['向量范数归一化'] },
  },
  {
    id: 'whitening',
    en: 'whitening',
    zh: '白化',
    definition: {
      en: 'A linear map of the centered features after which their covariance is the identity: unit variances and no correlation.',
      zh: '对去均值化后的特征作线性变换，使协方差矩阵变为单位矩阵，即方差都为 1 且互不相关。',
    },
    at: 'feature-scaling#why',
  },
];
