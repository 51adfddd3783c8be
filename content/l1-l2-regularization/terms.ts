import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'coordinate-descent', en: 'coordinate descent', zh: '坐标下降', also: [{ zh: '坐标轴下降' }] },
  { id: 'maximum-a-posteriori', en: 'maximum a posteriori (MAP)', zh: '最大后验' },
  { id: 'proximal-gradient', en: 'proximal gradient / ISTA', zh: '近端梯度 / 迭代软阈值算法' },
  {
    id: 'ridge-regression',
    en: 'ridge regression / lasso',
    zh: '岭回归 / 套索',
    also: [{ zh: 'Lasso' }],
    finds: { en: ['ridge regression', 'lasso'], zh: ['岭回归', '套索'] },
  },
  { id: 'soft-thresholding', en: 'soft thresholding', zh: '软阈值' },
];
