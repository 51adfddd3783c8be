import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'bias-variance-decomposition', en: 'bias–variance decomposition', zh: '偏差-方差分解' },
  { id: 'checkpoint', en: 'checkpoint', zh: '检查点' },
  { id: 'data-augmentation', en: 'data augmentation', zh: '数据增强' },
  { id: 'double-descent', en: 'double descent', zh: '双下降', also: [{ zh: '双重下降' }] },
  {
    id: 'early-stopping',
    en: 'early stopping',
    zh: '早停法',
    also: [{ zh: '提前停止' }, { zh: '提前终止', in: ['goodfellow'] }],
  },
  {
    id: 'irreducible-noise',
    en: 'irreducible noise',
    zh: '不可约噪声',
    also: [{ zh: '不可约误差' }, { zh: '噪声', in: ['zhou'] }],
  },
  { id: 'patience', en: 'patience', zh: '耐心值' },
  { id: 'posterior-mean', en: 'posterior mean', zh: '后验均值' },
  { id: 'training-error', en: 'training error', zh: '训练误差' },
  { id: 'underfitting', en: 'underfitting', zh: '欠拟合' },
];
