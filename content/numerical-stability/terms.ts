import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'log-sum-exp',
    en: 'log-sum-exp',
    zh: 'LogSumExp',
    also: [{ zh: '指数和的对数' }],
    note: {
      en: 'The logarithm of a sum of exponentials; not 对数和指数.',
      zh: '先取指数、求和，再取对数；不写“对数和指数”。',
    },
    avoid: ['对数和指数'],
  },
  { id: 'overflow', en: 'overflow / underflow', zh: '上溢 / 下溢' },
];
