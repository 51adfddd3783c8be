import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'capacity',
    en: 'capacity (representational, effective)',
    zh: '容量（表示容量、有效容量）',
    definition: {
      en: 'Which functions a model family contains (representational), and which of them training really reaches (effective).',
      zh: '表示容量指模型族包含哪些函数；有效容量指训练实际能够达到其中哪些函数。',
    },
    note: { en: 'Not 容限.', zh: '不写“容限”。' },
    at: 'hyperparameters-and-capacity#capacity',
    finds: {
      en: ['capacity', 'representational capacity', 'effective capacity'],
      zh: ['容量', '表示容量', '有效容量'],
    },
    avoid: ['容限'],
  },
];
