import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { convolutionLayer } from '../../../src/math/capacity/layer-parameters';
import { stackOfThrees } from '../../../src/math/capacity/stacked-kernels';

type Drawn = Readonly<Record<'kernelSize' | 'channels', number>>;

const setting = ({ kernelSize, channels }: Drawn) => ({
  kernelSize,
  inputChannels: channels,
  outputChannels: channels,
});

export const exercise = fill({
  section: 'counting',
  params: { kernelSize: oneOf(5, 7, 9), channels: oneOf(16, 32, 48, 64) },
  tolerance: { absolute: 0.4 },
  see: (drawn) => ({ demo: 'param-count', set: setting(drawn) }),
  cells: {
    one: {
      value: (drawn) => convolutionLayer(setting(drawn)).parameters,
      slips: { 'one-channel': ({ kernelSize, channels }) => (kernelSize ** 2 + 1) * channels },
    },
    layers: {
      value: (drawn) => stackOfThrees(setting(drawn)).layers,
      slips: { 'one-per-layer': ({ kernelSize }) => kernelSize - 2 },
    },
    stack: {
      value: (drawn) => stackOfThrees(setting(drawn)).parameters,
      slips: {
        'one-layer': (drawn) => convolutionLayer({ ...setting(drawn), kernelSize: 3 }).parameters,
        'biases-once': ({ kernelSize, channels }) => ((kernelSize - 1) / 2) * 9 * channels ** 2 + channels,
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One large kernel or several small ones', zh: '大卷积核与多层小卷积核' },
  question: {
    en: String.raw`A convolution of $\spot{kernelSize}\times\spot{kernelSize}$ with {channels} input and {channels} output channels and biases is replaced by 3×3 layers of {channels} channels with biases, stride 1, that have the same receptive field.`,
    zh: String.raw`卷积层的卷积核为 $\spot{kernelSize}\times\spot{kernelSize}$，输入、输出各 {channels} 个通道，带偏置。现改用感受野相同的多层 3×3 卷积代替，各层都是 {channels} 个通道、带偏置，步幅为 1。`,
  },
  cells: {
    one: { en: 'parameters of the large layer', zh: '大卷积核一层的参数个数' },
    layers: { en: 'number of 3×3 layers', zh: '3×3 卷积的层数' },
    stack: { en: 'parameters of all 3×3 layers together', zh: '全部 3×3 卷积的参数个数' },
  },
  slips: {
    'one.one-channel': {
      en: 'Each output channel has a kernel for every one of the {channels} input channels.',
      zh: '每个输出通道对 {channels} 个输入通道各有一个卷积核。',
    },
    'layers.one-per-layer': {
      en: 'Each 3×3 layer adds 2 to the field, which starts at 1: with *l* layers it is $1+2l$.',
      zh: '感受野从 1 开始，每一层 3×3 卷积增加 2，*l* 层为 $1+2l$。',
    },
    'stack.one-layer': {
      en: 'That is one of the layers. Multiply by their number.',
      zh: '这只是其中一层，应乘以层数。',
    },
    'stack.biases-once': {
      en: 'Every layer has its own {channels} biases.',
      zh: '每一层各有 {channels} 个偏置。',
    },
  },
  solution: {
    en: String.raw`Large layer: $(\spot{kernelSize}^2\cdot\spot{channels}+1)\cdot\spot{channels}=\spot{one}$. A field of $\spot{kernelSize}=1+2l$ takes $l=\spot{layers}$ layers, each with $(9\cdot\spot{channels}+1)\cdot\spot{channels}$ parameters: $\spot{stack}$ together, with more non-linearities.`,
    zh: String.raw`大卷积核一层有 $(\spot{kernelSize}^2\cdot\spot{channels}+1)\cdot\spot{channels}=\spot{one}$ 个参数。由 $\spot{kernelSize}=1+2l$ 得 $l=\spot{layers}$ 层，每层有 $(9\cdot\spot{channels}+1)\cdot\spot{channels}$ 个参数，共 $\spot{stack}$ 个，非线性变换也更多。`,
  },
};
