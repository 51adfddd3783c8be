import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { recurrentParameters } from '../../../src/math/recurrent/parameter-count';

export const exercise = numeric({
  section: 'parameters',
  params: { inputs: oneOf(8, 10, 16, 20, 50), hidden: oneOf(12, 24, 32, 40, 64) },
  tolerance: { absolute: 0.4 },
  solve: ({ inputs, hidden }) => recurrentParameters('lstm', inputs, hidden),
  see: ({ inputs, hidden }) => ({
    demo: 'rnn-params',
    set: { inputSize: inputs, hiddenSize: hidden },
  }),
  slips: {
    'three-blocks': {
      value: ({ inputs, hidden }) => recurrentParameters('gru', inputs, hidden),
      pitfall: 'P32.5',
    },
    'one-block': ({ inputs, hidden }) => recurrentParameters('rnn', inputs, hidden),
    'no-recurrent': ({ inputs, hidden }) => 4 * hidden * (inputs + 1),
    'no-biases': ({ inputs, hidden }) => recurrentParameters('lstm', inputs, hidden, 0),
    'two-biases': ({ inputs, hidden }) => recurrentParameters('lstm', inputs, hidden, 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Parameters of an LSTM layer', zh: 'LSTM 层的参数个数' },
  question: {
    en: 'An LSTM layer has {inputs} inputs and {hidden} hidden units, with one bias vector for each gate and for the candidate. How many parameters has it?',
    zh: 'LSTM 层的输入为 {inputs} 维，有 {hidden} 个隐藏神经元，每个门和候选值各有一个偏置向量。该层共有多少个参数？',
  },
  solution: {
    en: String.raw`Four blocks, each with {hidden} rows of {inputs} input weights, {hidden} recurrent weights and a bias: $4\cdot\spot{hidden}\cdot(\spot{inputs}+\spot{hidden}+1)=\spot{answer}$.`,
    zh: String.raw`共四块，每块 {hidden} 行，每行有 {inputs} 个输入权重、{hidden} 个循环权重和一个偏置，所以 $4\cdot\spot{hidden}\cdot(\spot{inputs}+\spot{hidden}+1)=\spot{answer}$。`,
  },
  slips: {
    'three-blocks': {
      en: 'Three gates and the candidate make four blocks. Three blocks are a GRU.',
      zh: '三个门加上候选值共四块，三块的是 GRU。',
    },
    'one-block': {
      en: 'This is a plain RNN. Each gate and the candidate have weights of their own.',
      zh: '这是普通 RNN 的参数个数，每个门和候选值都有各自的权重。',
    },
    'no-recurrent': {
      en: 'Each row also has a weight for every hidden unit of the step before.',
      zh: '每一行还有对上一步各个隐藏神经元的权重。',
    },
    'no-biases': {
      en: 'These are the weights. Each row has a bias besides.',
      zh: '这只是权重的个数，每一行还有一个偏置。',
    },
    'two-biases': {
      en: 'This counts two bias vectors per block, as PyTorch keeps them. Here each block has one.',
      zh: '这是每块有两个偏置向量（同 PyTorch）时的个数，本题每块只有一个。',
    },
  },
};
