import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'capacity',
    en: 'capacity (representational, effective)',
    zh: '容量（表示容量、有效容量）',
    note: { en: 'Not 容限.', zh: '不写“容限”。' },
    avoid: ['容限'],
  },
];
