import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { outputSize } from '../../../src/math/convolution/output-size';

export const exercise = numeric({
  section: 'convolution',
  params: {
    size: oneOf(27, 28, 32, 56, 63, 64, 96, 112, 128, 224),
    kernelSize: oneOf(5, 7),
    padding: oneOf(2, 3),
    stride: oneOf(2, 3),
  },
  accept: ({ kernelSize, padding }) => padding <= (kernelSize - 1) / 2,
  tolerance: { absolute: 0.4 },
  spots: ({ size, kernelSize, padding }) => ({ room: size - kernelSize + 2 * padding }),
  solve: ({ size, ...sliding }) => outputSize(size, sliding),
  see: ({ size, kernelSize, padding, stride }) => ({
    demo: 'conv-params',
    set: { size, kernelSize, padding, stride },
  }),
  slips: {
    'without-one': ({ size, ...sliding }) => outputSize(size, sliding) - 1,
    unpadded: ({ size, kernelSize, stride }) => Math.floor((size - kernelSize) / stride) + 1,
    'no-stride': ({ size, kernelSize, padding }) => outputSize(size, { kernelSize, padding }),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Output size', zh: '输出尺寸' },
  question: {
    en: String.raw`An image of $W\times W$ pixels, *W* = {size}, goes through a convolution with kernel size *K* = {kernelSize}, padding *P* = {padding} (on each side) and stride *S* = {stride}. How many rows has the output?`,
    zh: String.raw`$W\times W$ 的图像（*W* = {size}）经过卷积层，卷积核尺寸 *K* = {kernelSize}，每侧填充 *P* = {padding}，步幅 *S* = {stride}。输出有多少行？`,
  },
  solution: {
    en: String.raw`$\left\lfloor\frac{W-K+2P}S\right\rfloor+1=\left\lfloor\frac{\spot{room}}{\spot{stride}}\right\rfloor+1=\spot{answer}$: the window starts at 0, *S*, 2*S*, … as long as it fits.`,
    zh: String.raw`$\left\lfloor\frac{W-K+2P}S\right\rfloor+1=\left\lfloor\frac{\spot{room}}{\spot{stride}}\right\rfloor+1=\spot{answer}$，窗口的起点为 0、*S*、2*S*……，直到放不下为止。`,
  },
  slips: {
    'without-one': {
      en: 'That is the number of moves. The first place of the window counts too.',
      zh: '这是窗口移动的次数，窗口的第一个位置也要计入。',
    },
    unpadded: {
      en: 'The padding makes the input larger, by *P* on each side: 2*P* in all.',
      zh: '两侧各填充 *P*，输入共增大 2*P*。',
    },
    'no-stride': {
      en: 'That is the size for stride 1. The window moves by *S* cells each time.',
      zh: '这是步幅为 1 时的输出尺寸，而窗口每次移动 *S* 个元素。',
    },
  },
};
