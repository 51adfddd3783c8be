import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'zero-centered',
    en: 'zero-centered (property)',
    zh: '零均值',
    also: [{ zh: '零中心化', in: ['qiu'] }],
    note: {
      en: 'A property of outputs; the operation is mean removal (去均值化).',
      zh: '指输出的性质；相应的操作叫“去均值化”。',
    },
  },
];
