import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { unitVector } from '../../../src/math/scaling/unit-vector';
import { methodState } from './shared/five-numbers';

export const exercise = numeric({
  section: 'methods',
  params: { first: whole(1, 9), second: whole(1, 9) },
  solve: ({ first, second }) => unitVector([first, second, 0], 'l2')[0] ?? Number.NaN,
  see: ({ first, second }) => methodState('l2', [first, second, 0, 0, 0]),
  slips: {
    'l1-norm': {
      value: ({ first, second }) => unitVector([first, second, 0], 'l1')[0] ?? Number.NaN,
      see: ({ first, second }) => methodState('l1', [first, second, 0, 0, 0]),
    },
    'no-root': ({ first, second }) => first / (first * first + second * second),
    'by-the-largest': ({ first, second }) => unitVector([first, second, 0], 'max')[0] ?? Number.NaN,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A sample of length 1', zh: '长度为 1 的样本' },
  question: {
    en: 'The sample ({first}, {second}, 0) is normalized by its L2 norm. What is its first entry afterwards?',
    zh: '把样本 ({first}, {second}, 0) 按 L2 范数归一化，求变换后的第一个分量。',
  },
  solution: {
    en: String.raw`Divide by the length of the sample:

$$
x'_1=\frac{\spot{first}}{\sqrt{\spot{first}^2+\spot{second}^2+0^2}}\approx\spot{answer}
$$

The 0 stays 0.`,
    zh: String.raw`除以样本自身的长度：

$$
x'_1=\frac{\spot{first}}{\sqrt{\spot{first}^2+\spot{second}^2+0^2}}\approx\spot{answer}
$$

分量 0 仍是 0。`,
  },
  slips: {
    'l1-norm': {
      en: 'This divides by the sum of the sizes, the L1 norm.',
      zh: '这里除以了各分量绝对值之和，即 L1 范数。',
    },
    'no-root': {
      en: 'The L2 norm is the root of the sum of squares.',
      zh: 'L2 范数是平方和的平方根，这里没有开方。',
    },
    'by-the-largest': { en: 'This divides by the largest entry.', zh: '这里除以了最大的分量。' },
  },
};
