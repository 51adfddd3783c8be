import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'backpropagation-through-time',
    en: 'backpropagation through time',
    zh: '随时间反向传播',
    definition: {
      en: 'Backpropagation in a recurrent network unrolled over its time steps; the gradients of shared weights add up.',
      zh: '把循环网络按时间步展开后做反向传播，共享权重的梯度逐步相加。',
    },
    also: [{ zh: '通过时间反向传播', in: ['goodfellow', 'd2l'] }],
  },
  {
    id: 'cell-state',
    en: 'cell state',
    zh: '记忆单元状态',
    definition: {
      en: 'The memory of an LSTM: kept by the forget gate, added to by the input gate.',
      zh: 'LSTM 的记忆，由遗忘门决定保留多少，由输入门决定加入多少。',
    },
    also: [{ zh: '记忆元', in: ['d2l'] }, { zh: '细胞状态' }],
  },
];
