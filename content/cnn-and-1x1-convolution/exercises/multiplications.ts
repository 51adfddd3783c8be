import { formatNumber } from '../../../src/demo/format';
import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { directWeights } from '../../../src/math/convolution/bottleneck';

interface Layer {
  readonly size: number;
  readonly inputChannels: number;
  readonly outputChannels: number;
  readonly kernelSize: number;
}

const weightsOf = ({ size: _, ...layer }: Layer) => directWeights({ ...layer, middleChannels: 16 });
const multiplicationsOf = (layer: Layer) => layer.size ** 2 * weightsOf(layer);

export const exercise = numeric({
  section: 'when-it-saves',
  params: {
    size: oneOf(7, 14, 28, 56),
    inputChannels: oneOf(16, 32, 64, 192),
    outputChannels: oneOf(16, 32, 64),
    kernelSize: oneOf(3, 5, 7),
  },
  // A count is shown with all its digits.
  spots: (layer) => ({ answer: formatNumber(multiplicationsOf(layer), { digits: 12, as: 'tick' }) }),
  solve: multiplicationsOf,
  see: ({ size, inputChannels, outputChannels, kernelSize }) => ({
    demo: 'bottleneck',
    set: { size, inputChannels, outputChannels, kernelSize, middleChannels: 16 },
  }),
  slips: {
    weights: weightsOf,
    'one-output': ({ size, inputChannels, kernelSize }) => size * size * kernelSize ** 2 * inputChannels,
    'one-input': ({ size, outputChannels, kernelSize }) => size * size * kernelSize ** 2 * outputChannels,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Multiplications of a convolution', zh: '卷积的乘法次数' },
  question: {
    en: String.raw`A convolution with kernel size {kernelSize} leads from {inputChannels} to {outputChannels} channels; its output has $\spot{size}\times\spot{size}$ positions. How many multiplications does one image take?`,
    zh: String.raw`卷积核尺寸为 {kernelSize}，输入 {inputChannels} 个通道，输出 {outputChannels} 个通道，输出有 $\spot{size}\times\spot{size}$ 个位置。处理一幅图像需要多少次乘法？`,
  },
  solution: {
    en: String.raw`Every one of the $K^2C_\text{in}C_\text{out}$ weights is used once at each output position: $\spot{size}^2\cdot\spot{kernelSize}^2\cdot\spot{inputChannels}\cdot\spot{outputChannels}=\spot{answer}$.`,
    zh: String.raw`$K^2C_\text{in}C_\text{out}$ 个权重在每个输出位置各用一次，共 $\spot{size}^2\cdot\spot{kernelSize}^2\cdot\spot{inputChannels}\cdot\spot{outputChannels}=\spot{answer}$ 次。`,
  },
  slips: {
    weights: {
      en: 'That is the number of weights. Each is used at every output position.',
      zh: '这是权重的个数，每个权重在每个输出位置都要用一次。',
    },
    'one-output': {
      en: 'That is one output channel only; each has kernels of its own.',
      zh: '这只是一个输出通道的乘法次数，每个输出通道各有一组卷积核。',
    },
    'one-input': {
      en: 'Each output value sums over *all* input channels.',
      zh: '每个输出值要对**全部**输入通道求和。',
    },
  },
};
