import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { trainingMemory } from '../../../src/math/stochastic-gradient/training-memory';

const layers = ({ input, hidden, output }: { input: number; hidden: number; output: number }) => [
  input,
  hidden,
  output,
];

export const exercise = numeric({
  section: 'batch-size',
  params: {
    input: oneOf(20, 40, 64, 100),
    hidden: oneOf(16, 30, 50),
    output: oneOf(5, 10),
    batchSize: oneOf(32, 64, 128),
  },
  spots: (values) => {
    const { parameters, fixed, perSample } = trainingMemory(layers(values), { ...values, optimizer: 'adam' });
    return { parameters, fixed, perSample };
  },
  solve: (values) => trainingMemory(layers(values), { ...values, optimizer: 'adam' }).total,
  see: (values) => ({
    demo: 'memory-calculator',
    set: { sizes: layers(values), batchSize: values.batchSize },
  }),
  slips: {
    proportional: (values) => {
      const { fixed, perSample } = trainingMemory(layers(values), { ...values, optimizer: 'adam' });
      return values.batchSize * (fixed + perSample);
    },
    'fixed-only': (values) => trainingMemory(layers(values), { ...values, optimizer: 'adam' }).fixed,
    'parameters-only': (values) => {
      const { parameters, perSample } = trainingMemory(layers(values), { ...values, optimizer: 'adam' });
      return 4 * parameters + values.batchSize * perSample;
    },
    'no-bytes': (values) => trainingMemory(layers(values), { ...values, optimizer: 'adam' }).total / 4,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Bytes for one batch', zh: '训练所需的字节数' },
  question: {
    en: 'A fully connected network {input}-{hidden}-{output} with biases is trained by Adam in float32 with batches of {batchSize}. Count parameters, gradients, Adam’s two states, and one activation for each unit (inputs included) and sample. How many bytes?',
    zh: '全连接网络 {input}-{hidden}-{output}（含偏置）用 Adam 训练，数据类型为 float32，批量大小为 {batchSize}。计入参数、梯度、Adam 的两个状态，以及每个样本在每个神经元（含输入）处的激活值，共需多少字节？',
  },
  solution: {
    en: String.raw`$\spot{parameters}$ parameters, four numbers of 4 bytes for each: $\spot{fixed}$ bytes. A sample needs $\spot{perSample}$ bytes of activations. In all $\spot{fixed}+\spot{batchSize}\cdot\spot{perSample}=\spot{answer}$.`,
    zh: String.raw`共有 $\spot{parameters}$ 个参数，每个参数保存四个数，每个数 4 字节，合计 $\spot{fixed}$ 字节。每个样本的激活值占 $\spot{perSample}$ 字节。总数为 $\spot{fixed}+\spot{batchSize}\cdot\spot{perSample}=\spot{answer}$。`,
  },
  slips: {
    proportional: {
      en: 'Only activations are proportional to the batch. Parameters, gradients and states exist once.',
      zh: '只有激活值与批量大小成正比，参数、梯度和优化器状态都只有一份。',
    },
    'fixed-only': {
      en: 'The activations of the batch are missing.',
      zh: '漏了批量的激活值。',
    },
    'parameters-only': {
      en: 'Gradients and the two states of Adam are as large as the parameters: four numbers each, not one.',
      zh: '梯度和 Adam 的两个状态都与参数一样多，每个参数要保存四个数，而不是一个。',
    },
    'no-bytes': {
      en: 'These are numbers. In float32 each takes four bytes.',
      zh: '这是数的个数，float32 的每个数占四字节。',
    },
  },
};
