import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'backpropagation-through-time',
    en: 'backpropagation through time',
    zh: '随时间反向传播',
    definition: {
      en: 'Backpropagation in a recurrent network unrolled over its time steps; the gradients of shared weights add up.',
      zh: '把循环网络按时间步展开后作反向传播，共享权重在各步的梯度相加。',
    },
    at: 'rnn-and-lstm#through-time',
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
    at: 'rnn-and-lstm#cell',
    also: [{ zh: '记忆元', in: ['d2l'] }, { zh: '细胞状态' }],
  },
  {
    id: 'gate',
    en: 'gate (input, forget, output)',
    zh: '门（输入门、遗忘门、输出门）',
    definition: {
      en: 'A factor between 0 and 1, from a sigmoid, that says how much of a signal passes.',
      zh: '由 sigmoid 给出的、介于 0 与 1 之间的系数，决定信号通过的比例。',
    },
    at: 'rnn-and-lstm#cell',
    finds: { en: ['gate'], zh: [] },
  },
  {
    id: 'gated-recurrent-unit',
    en: 'gated recurrent unit (GRU)',
    zh: '门控循环单元',
    definition: {
      en: 'A recurrent network with one state and two gates: the update gate shares out old state and candidate, the reset gate limits what the candidate sees.',
      zh: '循环神经网络的一种，有一个状态和两个门：更新门分配旧状态与候选值的比例，重置门决定候选值使用多少旧状态。',
    },
    at: 'rnn-and-lstm#parameters',
    finds: { en: ['gated recurrent unit', 'GRU'], zh: ['门控循环单元', 'GRU'] },
  },
  {
    id: 'hidden-state',
    en: 'hidden state',
    zh: '隐状态',
    definition: {
      en: 'What a recurrent network hands on from one time step to the next: h in h = tanh(Wh + Ux + b).',
      zh: '循环网络从一个时间步传到下一个时间步的状态，即 h = tanh(Wh + Ux + b) 中的 h。',
    },
    at: 'rnn-and-lstm#recursion',
  },
  {
    id: 'long-short-term-memory',
    en: 'long short-term memory (LSTM)',
    zh: '长短期记忆网络',
    soundsLike: '常短期记忆网络',
    definition: {
      en: 'A recurrent network with a cell state that changes by addition; gates decide what is forgotten, written and shown.',
      zh: '循环神经网络的一种：记忆单元状态以加法更新，由门决定遗忘、写入和输出的内容。',
    },
    at: 'rnn-and-lstm#cell',
    finds: { en: ['long short-term memory', 'LSTM'], zh: ['长短期记忆网络', 'LSTM'] },
  },
  {
    id: 'recurrent-neural-network',
    en: 'recurrent neural network (RNN)',
    zh: '循环神经网络',
    definition: {
      en: 'A network that reads a sequence step by step and feeds its hidden state back to itself, with the same weights in each step.',
      zh: '逐步读入序列、把隐状态反馈给自身的网络，各时间步使用同一组权重。',
    },
    at: 'rnn-and-lstm#recursion',
    finds: {
      en: ['recurrent neural network', 'recurrent network', 'RNN'],
      zh: ['循环神经网络', '循环网络', 'RNN'],
    },
  },
];
