import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import type { DemoState } from '../../../src/exercise/mistake';

/** The demo of the axes with the drawn block. */
function blockState(
  kind: string,
  { samples, channels, side }: { samples: number; channels: number; side: number },
): DemoState {
  return { demo: 'norm-axes', set: { kind, samples, channels, height: side, width: side } };
}

export const exercise = single({
  section: 'axes',
  params: { samples: oneOf(2, 4, 8, 16), channels: oneOf(3, 6, 12), side: oneOf(4, 5, 7, 8) },
  spots: ({ samples, channels, side }) => ({
    perChannel: samples * side * side,
    perSample: channels * side * side,
    plane: side * side,
    planes: samples * channels,
  }),
  options: {
    channel: 'right',
    sample: { see: (values) => blockState('layer', values) },
    plane: { see: (values) => blockState('instance', values) },
    position: { see: (values) => blockState('batch', values) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Means in a convolution', zh: '卷积层里的均值' },
  question: {
    en: 'A convolution puts out a tensor *N* × *C* × *H* × *W* of {samples} × {channels} × {side} × {side} values. How many means does batch normalization compute in training, and over how many values each?',
    zh: '卷积层输出 *N* × *C* × *H* × *W* 的张量，大小为 {samples} × {channels} × {side} × {side}。训练时，批归一化共要计算多少个均值，每个均值由多少个值平均得到？',
  },
  options: {
    channel: {
      en: '{channels} means, each over {perChannel} values',
      zh: '{channels} 个均值，每个由 {perChannel} 个值平均得到',
    },
    sample: {
      en: '{samples} means, each over {perSample} values',
      zh: '{samples} 个均值，每个由 {perSample} 个值平均得到',
    },
    plane: {
      en: '{planes} means, each over {plane} values',
      zh: '{planes} 个均值，每个由 {plane} 个值平均得到',
    },
    position: {
      en: 'One mean for each channel and position, each over {samples} values',
      zh: '每个通道的每个位置一个均值，每个由 {samples} 个值平均得到',
    },
  },
  why: {
    sample: {
      en: 'One mean for each sample, over *C*, *H* and *W*: that is layer normalization.',
      zh: '每个样本一个均值，在 *C*、*H*、*W* 上求，这是层归一化。',
    },
    plane: {
      en: 'One mean for each channel of each sample: that is instance normalization.',
      zh: '每个样本的每个通道一个均值，这是实例归一化。',
    },
    position: {
      en: 'So it is in a dense layer with a neuron for each of them. In a convolution the positions of a channel share one filter, and their statistics, too.',
      zh: '有这么多神经元的全连接层才是这样。在卷积层中，同一通道的各个位置共用一个卷积核，也共用统计量。',
    },
  },
  solution: {
    en: String.raw`One mean for each of the {channels} channels, over *N*, *H* and *W*: $\spot{samples}\cdot\spot{side}\cdot\spot{side}=\spot{perChannel}$ values.`,
    zh: String.raw`{channels} 个通道各有一个均值，在 *N*、*H*、*W* 上求，共 $\spot{samples}\cdot\spot{side}\cdot\spot{side}=\spot{perChannel}$ 个值。`,
  },
};
