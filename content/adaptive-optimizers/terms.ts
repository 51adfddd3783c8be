import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'adaptive-learning-rate', en: 'adaptive learning rate', zh: '自适应学习率' },
  { id: 'warm-up', en: 'warm-up', zh: '预热' },
];
