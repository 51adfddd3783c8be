import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { networkParameters } from '../../../src/math/capacity/layer-parameters';

const total = (sizes: readonly number[]): number =>
  networkParameters(sizes).reduce((sum, each) => sum + each, 0);

export const exercise = numeric({
  section: 'hidden-layer',
  params: { inputs: oneOf(4, 6, 8, 10), hidden: oneOf(12, 16, 20, 32), outputs: oneOf(2, 3, 5) },
  solve: ({ inputs, hidden, outputs }) => total([inputs, hidden, outputs]),
  tolerance: { relative: 0.0001 },
  spots: ({ inputs, hidden, outputs }) => {
    const [first = 0, second = 0] = networkParameters([inputs, hidden, outputs]);
    return { first, second };
  },
  slips: {
    'without-biases': ({ inputs, hidden, outputs }) => inputs * hidden + hidden * outputs,
    'within-layer': ({ inputs, hidden, outputs }) => total([inputs, hidden, outputs]) + hidden * (hidden - 1),
    'no-hidden': ({ inputs, outputs }) => total([inputs, outputs]),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Fully connected: how many parameters?', zh: '全连接网络的参数个数' },
  question: {
    en: 'A fully connected MLP has {inputs} inputs, one hidden layer of {hidden} units and {outputs} outputs, all units with a bias. How many parameters are there?',
    zh: '某全连接的多层感知机有 {inputs} 个输入、一个含 {hidden} 个神经元的隐藏层和 {outputs} 个输出，每个神经元都有偏置。求参数总数。',
  },
  solution: {
    en: 'Each unit has a weight for every output of the layer before, and a bias: ({inputs} + 1)·{hidden} = {first} and ({hidden} + 1)·{outputs} = {second}, together {answer}.',
    zh: '每个神经元对前一层的每个输出各有一个权重，再加一个偏置。隐藏层有 ({inputs} + 1)·{hidden} = {first} 个参数，输出层有 ({hidden} + 1)·{outputs} = {second} 个，共 {answer} 个。',
  },
  slips: {
    'without-biases': {
      en: 'The biases are missing, one for each unit.',
      zh: '漏掉了偏置，每个神经元都有一个。',
    },
    'within-layer': {
      en: 'There are no connections within a layer: the network is feed-forward.',
      zh: '在前馈网络中，同一层的神经元之间没有连接。',
    },
    'no-hidden': {
      en: 'The inputs are connected to the hidden layer, not to the outputs.',
      zh: '输入连接的是隐藏层，而不是输出层。',
    },
  },
};
