import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { learnedParameters } from '../../../src/math/normalization/normalization-axes';

export const exercise = numeric({
  section: 'axes',
  params: {
    samples: oneOf(8, 16, 32, 64),
    channels: oneOf(16, 32, 64, 128, 256),
    side: oneOf(7, 14, 28, 56),
  },
  solve: ({ samples, channels, side }) =>
    learnedParameters('batch', { N: samples, C: channels, H: side, W: side }),
  tolerance: { absolute: 0.5 },
  see: () => ({ demo: 'norm-axes', set: { kind: 'batch' } }),
  slips: {
    'running-counted': ({ channels }) => 4 * channels,
    'one-each': ({ channels }) => channels,
    'per-position': {
      value: ({ channels, side }) => 2 * channels * side ** 2,
      see: () => ({ demo: 'norm-axes', set: { kind: 'layer' } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Number of learned parameters', zh: '可学习参数的个数' },
  question: {
    en: 'A convolution puts out a tensor *N* × *C* × *H* × *W* of {samples} × {channels} × {side} × {side} values. How many parameters does the batch normalization behind it learn?',
    zh: '卷积层输出 *N* × *C* × *H* × *W* 的张量，大小为 {samples} × {channels} × {side} × {side}。后面的批归一化有多少个可学习参数？',
  },
  solution: {
    en: String.raw`One *γ* and one *β* for each channel. Batch size and positions do not matter:

$$
2C=2\cdot\spot{channels}=\spot{answer}
$$`,
    zh: String.raw`每个通道一个 *γ*、一个 *β*，与批量大小和位置无关：

$$
2C=2\cdot\spot{channels}=\spot{answer}
$$`,
  },
  slips: {
    'running-counted': {
      en: 'This counts the running mean and variance, too. They are stored, but not learned by gradient descent.',
      zh: '这里把均值和方差的移动平均也计算在内。移动平均要保存，但不由梯度下降学得。',
    },
    'one-each': {
      en: 'Each channel has two of them: the scale *γ* and the shift *β*.',
      zh: '每个通道有两个参数，即缩放 *γ* 和平移 *β*。',
    },
    'per-position': {
      en: 'All positions of a channel share one *γ* and one *β*. A pair for each position is what layer normalization over *C*, *H*, *W* has.',
      zh: '同一通道的所有位置共用一个 *γ* 和一个 *β*。在 *C*、*H*、*W* 上求的层归一化，才是每个通道的每个位置一对。',
    },
  },
};
