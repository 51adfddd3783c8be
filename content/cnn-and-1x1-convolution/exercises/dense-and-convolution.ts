import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { convolutionLayer, denseLayer } from '../../../src/math/capacity/layer-parameters';

export const exercise = fill({
  section: 'drawbacks',
  params: {
    size: oneOf(28, 32, 64),
    channels: oneOf(2, 3, 4),
    units: oneOf(100, 256, 500),
    kernelSize: oneOf(3, 5, 7),
    maps: oneOf(16, 32, 64),
  },
  tolerance: { absolute: 0.4 },
  see: ({ size, channels, units, kernelSize, maps }) => ({
    demo: 'conv-params',
    set: { size, inputChannels: channels, units, kernelSize, outputChannels: maps },
  }),
  cells: {
    inputs: {
      value: ({ size, channels }) => size * size * channels,
      slips: { 'one-channel': ({ size }) => size * size },
    },
    dense: {
      value: ({ size, channels, units }) => denseLayer(size * size * channels, units).parameters,
      slips: { side: ({ size, channels, units }) => denseLayer(size * channels, units).parameters },
    },
    convolution: {
      value: ({ kernelSize, channels, maps }) =>
        convolutionLayer({ kernelSize, inputChannels: channels, outputChannels: maps }).parameters,
      slips: {
        'one-channel': ({ kernelSize, maps }) =>
          convolutionLayer({ kernelSize, inputChannels: 1, outputChannels: maps }).parameters,
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Fully connected against convolution', zh: '全连接与卷积的参数' },
  question: {
    en: String.raw`An image has $\spot{size}\times\spot{size}$ pixels and {channels} channels. Compare a fully connected layer of {units} units with a $\spot{kernelSize}\times\spot{kernelSize}$ convolution to {maps} channels, both with biases.`,
    zh: String.raw`图像有 $\spot{size}\times\spot{size}$ 个像素、{channels} 个通道。比较 {units} 个神经元的全连接层与输出 {maps} 个通道的 $\spot{kernelSize}\times\spot{kernelSize}$ 卷积层，两者都有偏置。`,
  },
  cells: {
    inputs: { en: 'inputs of each fully connected unit', zh: '每个全连接神经元的输入个数' },
    dense: { en: 'parameters, fully connected', zh: '全连接层的参数个数' },
    convolution: { en: 'parameters, convolution', zh: '卷积层的参数个数' },
  },
  slips: {
    'inputs.one-channel': {
      en: 'Each pixel has several channels, and each of them is an input.',
      zh: '每个像素有多个通道，每个通道都是一个输入。',
    },
    'dense.side': {
      en: 'The number of pixels is the side squared.',
      zh: '像素个数等于边长的平方。',
    },
    'convolution.one-channel': {
      en: 'An output channel has a kernel for each input channel, and one bias in all.',
      zh: '一个输出通道对每个输入通道各有一个卷积核，偏置则只有一个。',
    },
  },
  solution: {
    en: String.raw`$W^2C=\spot{size}^2\cdot\spot{channels}=\spot{inputs}$ inputs; $(W^2C+1)\,n=(\spot{inputs}+1)\cdot\spot{units}=\spot{dense}$ parameters. The convolution has $(K^2C+1)\,C_\text{out}=(\spot{kernelSize}^2\cdot\spot{channels}+1)\cdot\spot{maps}=\spot{convolution}$, whatever the size of the image.`,
    zh: String.raw`输入有 $W^2C=\spot{size}^2\cdot\spot{channels}=\spot{inputs}$ 个，全连接层的参数共 $(W^2C+1)\,n=(\spot{inputs}+1)\cdot\spot{units}=\spot{dense}$ 个。卷积层有 $(K^2C+1)\,C_\text{out}=(\spot{kernelSize}^2\cdot\spot{channels}+1)\cdot\spot{maps}=\spot{convolution}$ 个，与图像尺寸无关。`,
  },
};
