import { formatNumber } from '../../../src/demo/format';
import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { directWeights } from '../../../src/math/convolution/bottleneck';

const weightsOf = ({ channels, units }: { channels: number; units: number }) =>
  directWeights({ inputChannels: channels, middleChannels: 1, outputChannels: units, kernelSize: 7 });

export const exercise = numeric({
  section: 'equivalence',
  params: { channels: oneOf(64, 128, 256, 512), units: oneOf(100, 500, 1000, 4096) },
  // A count is shown with all its digits.
  spots: (drawn) => ({ answer: formatNumber(weightsOf(drawn), { digits: 12, as: 'tick' }) }),
  solve: weightsOf,
  see: ({ channels, units }) => ({
    demo: 'conv-params',
    set: {
      size: 7,
      kernelSize: 7,
      padding: 0,
      stride: 1,
      inputChannels: channels,
      outputChannels: units,
      units,
    },
  }),
  slips: {
    'one-by-one': { value: ({ channels, units }) => channels * units, pitfall: 'P31.1' },
    'one-channel': ({ units }) => 49 * units,
    side: ({ channels, units }) => 7 * channels * units,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A fully connected layer as a convolution', zh: '把全连接层写成卷积' },
  question: {
    en: 'A map of 7×7 with {channels} channels is fully connected to {units} units. The layer is written as one convolution. How many weights (no biases) has this convolution?',
    zh: '7×7、{channels} 个通道的特征图与 {units} 个神经元全连接。把这一层写成一个卷积层，该卷积层有多少个权重（不计偏置）？',
  },
  solution: {
    en: String.raw`A 7×7 kernel without padding has one position and sees everything: $7^2\cdot\spot{channels}\cdot\spot{units}=\spot{answer}$, as many as the fully connected layer.`,
    zh: String.raw`不填充的 7×7 卷积核只有一个位置，覆盖全部输入，权重共 $7^2\cdot\spot{channels}\cdot\spot{units}=\spot{answer}$ 个，与全连接层相同。`,
  },
  slips: {
    'one-by-one': {
      en: 'That is a 1×1 convolution. It sees one pixel at a time and keeps 7×7 positions.',
      zh: '这是 1×1 卷积的权重个数。1×1 卷积每次只计算一个像素，输出仍有 7×7 个位置。',
    },
    'one-channel': {
      en: 'Each unit has a 7×7 kernel for *every* input channel.',
      zh: '每个神经元对**每个**输入通道都有一个 7×7 卷积核。',
    },
    side: { en: 'The kernel has 7·7 cells for each channel.', zh: '每个通道的卷积核有 7·7 个元素。' },
  },
};
