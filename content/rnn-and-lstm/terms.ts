import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'backpropagation-through-time',
    en: 'backpropagation through time',
    zh: '随时间反向传播',
    also: [{ zh: '通过时间反向传播', in: ['goodfellow', 'd2l'] }],
  },
  {
    id: 'cell-state',
    en: 'cell state',
    zh: '记忆单元状态',
    also: [{ zh: '记忆元', in: ['d2l'] }, { zh: '细胞状态' }],
  },
];
