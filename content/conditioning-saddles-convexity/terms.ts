import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'jacobian-matrix', en: 'Jacobian matrix', zh: '雅可比矩阵' },
  {
    id: 'preconditioning',
    en: 'preconditioning',
    zh: '预条件',
    also: [{ zh: '预处理', in: ['d2l'] }],
    note: {
      en: '预处理 is kept for data; the d2l edition uses it here too.',
      zh: '“预处理”只用于数据；《动手学深度学习》在这里也用“预处理”。',
    },
  },
];
