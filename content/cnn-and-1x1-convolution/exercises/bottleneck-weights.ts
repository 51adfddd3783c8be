import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { directWeights, narrowedWeights } from '../../../src/math/convolution/bottleneck';

const partsOf = ({ wide, middle, kernelSize }: { wide: number; middle: number; kernelSize: number }) => ({
  inputChannels: wide,
  middleChannels: middle,
  outputChannels: wide,
  kernelSize,
});
const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

export const exercise = fill({
  section: 'when-it-saves',
  params: { wide: oneOf(64, 128, 256, 512), middle: oneOf(16, 32, 64), kernelSize: oneOf(3, 5) },
  accept: ({ wide, middle }) => wide >= 2 * middle,
  tolerance: { absolute: 0.4 },
  see: ({ wide, middle, kernelSize }) => ({
    demo: 'bottleneck',
    set: { inputChannels: wide, middleChannels: middle, outputChannels: wide, kernelSize },
  }),
  cells: {
    direct: {
      value: (numbers) => directWeights(partsOf(numbers)),
      slips: { 'one-channel': ({ wide, kernelSize }) => kernelSize ** 2 * wide },
    },
    narrow: (numbers) => narrowedWeights('both', partsOf(numbers))[0]!,
    large: {
      value: (numbers) => narrowedWeights('both', partsOf(numbers))[1]!,
      slips: { 'wide-still': ({ wide, middle, kernelSize }) => kernelSize ** 2 * middle * wide },
    },
    total: {
      value: (numbers) => sumOf(narrowedWeights('both', partsOf(numbers))),
      slips: { 'no-widening': (numbers) => sumOf(narrowedWeights('both', partsOf(numbers)).slice(0, 2)) },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Weights of a bottleneck', zh: '瓶颈结构的权重' },
  question: {
    en: String.raw`A convolution with $\spot{kernelSize}\times\spot{kernelSize}$ kernels leads from {wide} to {wide} channels. It is replaced by 1×1 to {middle} channels, $\spot{kernelSize}\times\spot{kernelSize}$ from {middle} to {middle}, and 1×1 back to {wide}. Count the weights, without biases.`,
    zh: String.raw`卷积核为 $\spot{kernelSize}\times\spot{kernelSize}$ 的卷积，输入和输出都是 {wide} 个通道。将其替换为三层，先用 1×1 卷积降到 {middle} 个通道，再用 {middle} 到 {middle} 个通道的 $\spot{kernelSize}\times\spot{kernelSize}$ 卷积，最后用 1×1 卷积恢复到 {wide} 个通道。计算权重个数（不计偏置）。`,
  },
  cells: {
    direct: { en: 'the one convolution', zh: '原来的卷积' },
    narrow: { en: 'first 1×1', zh: '第一个 1×1 卷积' },
    large: { en: 'the large kernel in the middle', zh: '中间的大卷积核' },
    total: { en: 'all three layers', zh: '三层合计' },
  },
  slips: {
    'direct.one-channel': {
      en: 'Each output channel has a kernel for *every* input channel.',
      zh: '每个输出通道对**每个**输入通道都有一个卷积核。',
    },
    'large.wide-still': {
      en: 'In the middle both ends have the narrow number of channels.',
      zh: '中间一层的输入和输出都是较少的通道数。',
    },
    'total.no-widening': {
      en: 'The second 1×1, which widens again, has weights too.',
      zh: '用于恢复通道数的第二个 1×1 卷积也有权重。',
    },
  },
  solution: {
    en: String.raw`With $K=\spot{kernelSize}$, $C=\spot{wide}$ and $M=\spot{middle}$ the one convolution has $K^2C^2=\spot{direct}$ weights. The three layers have $CM+K^2M^2+MC$: $CM=\spot{narrow}$ twice and $K^2M^2=\spot{large}$, together $\spot{total}$.`,
    zh: String.raw`设 $K=\spot{kernelSize}$，$C=\spot{wide}$，$M=\spot{middle}$。原来为 $K^2C^2=\spot{direct}$，替换之后为 $CM+K^2M^2+MC$，其中两个 1×1 卷积各 $CM=\spot{narrow}$，中间 $K^2M^2=\spot{large}$，合计 $\spot{total}$。`,
  },
};
