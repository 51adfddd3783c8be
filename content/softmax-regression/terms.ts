import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'softmax-regression', en: 'softmax regression', zh: 'softmax回归' },
  { id: 'temperature', en: 'temperature', zh: '温度' },
];
