import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'central-limit-theorem', en: 'central limit theorem', zh: '中心极限定理' },
  {
    id: 'covariance-matrix',
    en: 'covariance matrix',
    zh: '协方差矩阵',
    definition: {
      en: 'Σ with the entries Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)]: variances on the diagonal, covariances beside it.',
      zh: '元素为 Σᵢⱼ = E[(xᵢ − μᵢ)(xⱼ − μⱼ)] 的矩阵 Σ：对角线上是方差，其余是协方差。',
    },
    at: 'activation-functions#sigmoid-tanh',
    finds: { en: ['covariance matrix', 'covariance'], zh: ['协方差矩阵', '协方差'] },
  },
  { id: 'laplace-distribution', en: 'Laplace distribution', zh: '拉普拉斯分布' },
  { id: 'mahalanobis-distance', en: 'Mahalanobis distance', zh: '马氏距离' },
  { id: 'maximum-entropy', en: 'maximum entropy', zh: '最大熵' },
];
