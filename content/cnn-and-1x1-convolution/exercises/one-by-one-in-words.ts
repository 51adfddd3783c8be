import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'pointwise',
  points: ['what', 'channels', 'bottleneck', 'non-linearity', 'projection', 'not-dense'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The 1×1 convolution', zh: '1×1 卷积' },
  question: {
    en: 'What does a 1×1 convolution compute, and what is it used for? Does it reduce the number of parameters? Is it a fully connected layer?',
    zh: '1×1 卷积计算什么，有哪些作用？是否总能减少参数，是否等价于全连接层？',
  },
  points: {
    what: {
      en: 'At each pixel the same affine map of the channels, $y_{ij}=Wx_{ij}+b$; neighbors are not mixed.',
      zh: '在每个像素处对通道作同一个仿射变换 $y_{ij}=Wx_{ij}+b$，不融合相邻像素。',
    },
    channels: {
      en: 'It changes the number of channels, up or down.',
      zh: '改变通道数，即升维或降维。',
    },
    bottleneck: {
      en: 'Bottleneck: narrowed enough before a larger kernel, the block saves weights and multiplications; by itself 1×1 adds parameters.',
      zh: '构成瓶颈结构，在大卷积核之前把通道数降得足够低，就能减少参数和计算量；单独使用则增加参数。',
    },
    'non-linearity': {
      en: 'With an activation it adds a non-linearity at the same receptive field.',
      zh: '后接激活函数，在感受野不变的情况下增加非线性。',
    },
    projection: {
      en: 'It projects shortcuts to the right number of channels (with stride 2 also the size).',
      zh: '用于残差连接的投影，使通道数一致，步幅为 2 时还使尺寸一致。',
    },
    'not-dense': {
      en: 'It is one fully connected layer shared by all pixels; a global one only on a 1×1 map.',
      zh: '相当于各像素共享的全连接层，只有特征图为 1×1 时才等价于通常的全连接层。',
    },
  },
  solution: {
    en: 'The same affine map $y_{ij}=Wx_{ij}+b$ of the channels at each pixel, without neighbors. It changes the number of channels, serves as bottleneck before larger kernels, adds a non-linearity with its activation, and projects shortcuts. By itself it adds parameters; the total falls if the larger kernel gets so many fewer channels that it pays. It is a fully connected layer shared by the pixels, equal to a global one only on a 1×1 map.',
    zh: '在每个像素处对各通道作同一个仿射变换 $y_{ij}=Wx_{ij}+b$，不涉及相邻像素。作用有改变通道数、在大卷积核之前构成瓶颈结构、后接激活函数以增加非线性、用于残差连接的投影。1×1 卷积本身增加参数，只有使大卷积核的通道数减少得足够多，总数才会减少。1×1 卷积相当于各像素共享的全连接层，只有特征图为 1×1 时才等价于通常的全连接层。',
  },
};
