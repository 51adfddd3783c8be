import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'multi-class',
    en: 'multi-class / multi-label',
    zh: '多分类 / 多标签',
    finds: { en: ['multi-class', 'multi-label'], zh: ['多分类', '多标签'] },
  },
];
