import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'decimal-scaling', en: 'decimal scaling', zh: '小数定标' },
  { id: 'mean-removal', en: 'mean removal / centering', zh: '去均值化', also: [{ zh: '中心化' }] },
  { id: 'vector-norm-normalization', en: 'vector-norm normalization', zh: '向量范数归一化' },
  { id: 'whitening', en: 'whitening', zh: '白化' },
];
