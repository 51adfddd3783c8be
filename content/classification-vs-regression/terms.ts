import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'maximum-likelihood', en: 'maximum likelihood', zh: '极大似然', also: [{ zh: '最大似然' }] },
  { id: 'mean-absolute-error', en: 'mean absolute error', zh: '平均绝对误差', also: [{ zh: 'L1损失' }] },
  { id: 'median', en: 'median', zh: '中位数' },
  { id: 'negative-log-likelihood', en: 'negative log-likelihood', zh: '负对数似然' },
  { id: 'one-hot-encoding', en: 'one-hot encoding', zh: '独热编码' },
];
