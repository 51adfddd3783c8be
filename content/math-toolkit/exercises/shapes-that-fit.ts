import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'shapes',
  options: {
    column: 'right',
    missing: 'right',
    twice: 'right',
    left: { see: () => ({ demo: 'broadcast-axis', set: { shapeA: [4, 3], shapeB: [4], axis: 0 } }) },
    divides: { see: () => ({ demo: 'broadcast-axis', set: { shapeA: [4], shapeB: [2], axis: 0 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which shapes fit?', zh: '哪些形状可以广播？' },
  question: {
    en: 'Which pairs of shapes can be added?',
    zh: '下列哪些形状的数组可以相加？',
  },
  options: {
    column: { en: '(3, 1) and (1, 4)', zh: '(3, 1) 与 (1, 4)' },
    missing: { en: '(2, 3, 4) and (3, 1)', zh: '(2, 3, 4) 与 (3, 1)' },
    twice: { en: '(3,) and (3, 1)', zh: '(3,) 与 (3, 1)' },
    left: { en: '(4, 3) and (4,)', zh: '(4, 3) 与 (4,)' },
    divides: { en: '(4,) and (2,)', zh: '(4,) 与 (2,)' },
  },
  why: {
    left: {
      en: 'Alignment starts at the last axis: 3 stands against 4. With (4, 1) instead of (4,) it would fit.',
      zh: '对齐从最后一个轴开始，3 与 4 不相等。把 (4,) 改为 (4, 1) 才可以相加。',
    },
    divides: {
      en: 'Only size 1 is stretched. That 2 divides 4 does not help.',
      zh: '只有大小为 1 的轴才能拉伸，2 能整除 4 也不行。',
    },
  },
  solution: {
    en: 'Align from the right; on each axis the sizes are equal, or one of them is 1, a missing axis counting as 1. (3,) and (3, 1) give (3, 3).',
    zh: '从右端对齐，每个轴上的大小相等，或其中一个为 1，缺少的轴视为 1。(3,) 与 (3, 1) 相加得到 (3, 3)。',
  },
};
