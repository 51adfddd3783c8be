import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'cross-validation', en: 'cross-validation', zh: '交叉验证' },
  { id: 'data-leakage', en: 'data leakage', zh: '数据泄漏' },
  { id: 'generalization-error', en: 'generalization error', zh: '泛化误差' },
  { id: 'hold-out', en: 'hold-out', zh: '留出法' },
  { id: 'k-fold-cross-validation', en: 'K-fold cross-validation', zh: 'K折交叉验证' },
  { id: 'leave-one-out', en: 'leave-one-out', zh: '留一法' },
  { id: 'model-selection', en: 'model selection', zh: '模型选择' },
  { id: 'nested-cross-validation', en: 'nested cross-validation', zh: '嵌套交叉验证' },
  { id: 'selection-bias', en: 'selection bias', zh: '选择偏差' },
  { id: 'test-set', en: 'test set', zh: '测试集' },
  { id: 'training-set', en: 'training set', zh: '训练集' },
];
