import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.9'],
    section: 'additive-path',
    box: 'answer',
    asks: {
      en: 'Why does an LSTM handle long sequences better than a plain RNN? Give both gradients through time and the equations of the LSTM, and say what it does not cure.',
      zh: 'LSTM 处理长序列为什么优于普通 RNN？写出两者随时间传播的梯度和 LSTM 的公式，并说明 LSTM 没有解决的问题。',
    },
  },
  {
    items: ['S3.17'],
    section: 'through-time',
    box: 'answer-through-time',
    asks: {
      en: 'Write down a recurrent network and derive its gradient by backpropagation through time. When does the gradient vanish, when may it explode, and what helps?',
      zh: '写出循环神经网络的递推式，用随时间反向传播推导梯度，说明梯度何时消失、何时可能爆炸，以及解决办法。',
    },
  },
];
