import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'pointwise',
  options: {
    channels: 'right',
    bottleneck: 'right',
    'non-linearity': 'right',
    projection: 'right',
    field: { see: () => ({ demo: 'one-by-one', set: { changeOthers: true } }) },
    pooling: { see: () => ({ demo: 'one-by-one' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Uses of 1×1', zh: '1×1 卷积的作用' },
  question: {
    en: 'What can a 1×1 convolution be used for?',
    zh: '1×1 卷积可以起到下列哪些作用？',
  },
  options: {
    channels: { en: 'Changing the number of channels', zh: '改变通道数' },
    bottleneck: {
      en: 'Narrowing before a larger kernel, to save computation',
      zh: '在大卷积核之前降维以减少计算量',
    },
    'non-linearity': {
      en: 'With an activation after it: one more non-linearity per pixel',
      zh: '后接激活函数，在每个像素处增加非线性',
    },
    projection: {
      en: 'Fitting the channels of a shortcut so that maps can be added',
      zh: '使残差连接两端的通道数一致，以便相加',
    },
    field: { en: 'Enlarging the receptive field of its outputs', zh: '扩大输出的感受野' },
    pooling: { en: 'Averaging neighboring pixels', zh: '对相邻像素取平均' },
  },
  why: {
    field: {
      en: 'The kernel covers one pixel: *K* − 1 = 0 is added to the receptive field. Changing other pixels does not change the output at this one.',
      zh: '卷积核只覆盖一个像素，感受野增加 *K* − 1 = 0。改变其他像素，该像素处的输出不变。',
    },
    pooling: {
      en: 'It mixes the channels of one pixel, never different pixels.',
      zh: '1×1 卷积只融合同一像素的各通道，不融合不同的像素。',
    },
  },
  solution: {
    en: 'A 1×1 convolution is a linear layer of the channels, shared by all pixels. It changes their number (so also: bottleneck, projection) and, with an activation, deepens the network. It mixes no neighbors.',
    zh: '1×1 卷积对每个像素的通道作同一个线性变换，可以改变通道数（因而可用于瓶颈结构和投影），后接激活函数时还能加深网络，但不融合相邻像素。',
  },
};
