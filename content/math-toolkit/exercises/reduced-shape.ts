import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'shapes',
  see: () => ({ demo: 'broadcast-axis', set: { shapeA: [2, 3, 4], shapeB: [1] } }),
  options: { dropped: 'right', stays: 'wrong', kept: 'wrong', last: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A sum along axis 1', zh: '沿第 1 轴求和' },
  question: {
    en: 'A tensor has the shape (2, 3, 4). What is the shape of its sum along axis 1, without keepdims?',
    zh: '张量的形状为 (2, 3, 4)，沿第 1 轴求和，不设置 keepdims。结果的形状是什么？',
  },
  options: {
    dropped: { en: '(2, 4)', zh: '(2, 4)' },
    stays: { en: '(3,)', zh: '(3,)' },
    kept: { en: '(2, 1, 4)', zh: '(2, 1, 4)' },
    last: { en: '(3, 4)', zh: '(3, 4)' },
  },
  why: {
    stays: {
      en: 'That would keep axis 1 and sum over all others. The axis that is named is the one that goes.',
      zh: '这是保留第 1 轴、对其余各轴求和的结果。参数 axis 指定的是要消失的轴。',
    },
    kept: {
      en: 'This is the shape with keepdims: the summed axis stays with size 1.',
      zh: '这是设置 keepdims 时的形状，被求和的轴保留下来，大小为 1。',
    },
    last: {
      en: 'This is the sum along axis 0. Axes are counted from 0.',
      zh: '这是沿第 0 轴求和的结果。轴从 0 起编号。',
    },
  },
  solution: {
    en: 'Axis 1 has size 3. For each pair of indices on axes 0 and 2 three numbers are added to one, so 2 · 4 numbers are left.',
    zh: '第 1 轴的大小为 3。对第 0 轴与第 2 轴的每一对下标，三个数相加为一个数，剩下 2 · 4 个数。',
  },
};
