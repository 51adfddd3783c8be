import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { convolutionLayer } from '../../../src/math/capacity/layer-parameters';

export const exercise = numeric({
  section: 'counting',
  params: {
    kernelSize: oneOf(3, 5, 7),
    inputChannels: oneOf(3, 6, 16, 32),
    outputChannels: oneOf(8, 16, 32, 64),
    side: oneOf(14, 28, 32),
  },
  tolerance: { absolute: 0.4 },
  spots: ({ kernelSize, inputChannels }) => ({ perOutput: kernelSize ** 2 * inputChannels }),
  solve: (values) => convolutionLayer(values).parameters,
  see: ({ kernelSize, inputChannels, outputChannels }) => ({
    demo: 'param-count',
    set: { kernelSize, inputChannels, outputChannels },
  }),
  slips: {
    'one-channel': ({ kernelSize, outputChannels }) => (kernelSize ** 2 + 1) * outputChannels,
    'no-biases': ({ kernelSize, inputChannels, outputChannels }) =>
      kernelSize ** 2 * inputChannels * outputChannels,
    'side-not-area': ({ kernelSize, inputChannels, outputChannels }) =>
      (kernelSize * inputChannels + 1) * outputChannels,
    'every-position': ({ kernelSize, inputChannels, outputChannels, side }) =>
      (kernelSize ** 2 * inputChannels + 1) * outputChannels * side ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Parameters of a convolution', zh: '卷积层的参数个数' },
  question: {
    en: String.raw`A convolution with biases has {inputChannels} input channels, {outputChannels} output channels and kernels of $k\times k$, *k* = {kernelSize}. Its output maps have $\spot{side}\times\spot{side}$ positions. How many parameters does it have?`,
    zh: String.raw`卷积层的卷积核为 $k\times k$（*k* = {kernelSize}），输入 {inputChannels} 个通道，输出 {outputChannels} 个通道，带偏置，输出特征图有 $\spot{side}\times\spot{side}$ 个位置。该层共有多少个参数？`,
  },
  solution: {
    en: String.raw`Each output channel has $\spot{kernelSize}^2\cdot\spot{inputChannels}=\spot{perOutput}$ weights and one bias: $(\spot{perOutput}+1)\cdot\spot{outputChannels}=\spot{answer}$. All positions share them, so the size of the map does not count.`,
    zh: String.raw`每个输出通道有 $\spot{kernelSize}^2\cdot\spot{inputChannels}=\spot{perOutput}$ 个权重和一个偏置，共 $(\spot{perOutput}+1)\cdot\spot{outputChannels}=\spot{answer}$ 个。各个位置共享参数，所以与特征图的大小无关。`,
  },
  slips: {
    'one-channel': {
      en: 'Each output channel has a kernel for every input channel, {inputChannels} of them.',
      zh: '每个输出通道对每个输入通道都有一个卷积核，共 {inputChannels} 个。',
    },
    'no-biases': {
      en: 'These are the weights. Each output channel has a bias besides.',
      zh: '这只是权重的个数，每个输出通道还有一个偏置。',
    },
    'side-not-area': {
      en: 'A kernel has $k^2$ weights for each input channel, not $k$.',
      zh: '卷积核对每个输入通道有 $k^2$ 个权重，不是 $k$ 个。',
    },
    'every-position': {
      en: 'All positions use the same kernel: parameters are shared, only multiplications are counted per position.',
      zh: '各个位置使用同一个卷积核，参数是共享的，按位置计数的只是乘法次数。',
    },
  },
};
