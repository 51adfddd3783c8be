import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'central-limit-theorem', en: 'central limit theorem', zh: '中心极限定理' },
  { id: 'laplace-distribution', en: 'Laplace distribution', zh: '拉普拉斯分布' },
  { id: 'mahalanobis-distance', en: 'Mahalanobis distance', zh: '马氏距离' },
  { id: 'maximum-entropy', en: 'maximum entropy', zh: '最大熵' },
];
