import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'pointwise',
  options: {
    neighbours: 'right',
    mix: { see: () => ({ demo: 'one-by-one' }) },
    fewer: { see: () => ({ demo: 'one-by-one' }) },
    more: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What 1×1 can’t do', zh: '1×1 卷积做不到什么' },
  question: {
    en: 'Which of these can a 1×1 convolution of stride 1 *not* do?',
    zh: '步幅为 1 的 1×1 卷积**不能**做到下列哪一项？',
  },
  options: {
    neighbours: { en: 'Compute the difference of two neighboring pixels', zh: '计算相邻两个像素之差' },
    mix: { en: 'Subtract channel 3 from channel 1', zh: '用通道 1 减去通道 3' },
    fewer: { en: 'Make 2 channels out of 3', zh: '把 3 个通道变为 2 个' },
    more: { en: 'Make 8 channels out of 3', zh: '把 3 个通道变为 8 个' },
  },
  why: {
    mix: {
      en: 'That is the first row of the matrix in the demo: (1, 0, −1).',
      zh: '演示中矩阵的第一行 (1, 0, −1) 计算的正是这个差。',
    },
    fewer: {
      en: 'The number of rows of the matrix is the number of output channels: two rows do it.',
      zh: '矩阵的行数就是输出通道数，取两行即可。',
    },
    more: {
      en: 'The matrix may have any number of rows; eight rows give eight channels.',
      zh: '矩阵可以有任意多行，取八行就得到八个通道。',
    },
  },
  solution: {
    en: 'The kernel covers one pixel, so no output depends on a neighbor. Channels it can mix in any linear way, into any number.',
    zh: '卷积核只覆盖一个像素，输出与相邻像素无关。通道之间则可以作任意的线性组合，输出任意多个通道。',
  },
};
