import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'convolution',
  variables: { K: oneOf(1, 3, 5, 7, 9, 11) },
  answer: ({ K }) => (K - 1) / 2,
  key: '(K-1)/2',
  slips: {
    'both-sides': ({ K }) => K - 1,
    half: ({ K }) => K / 2,
    'one-more': ({ K }) => (K + 1) / 2,
    'always-one': () => 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Padding that keeps the size', zh: '保持尺寸不变的填充' },
  question: {
    en: 'A convolution has stride 1 and an odd kernel size *K*. How many zeros must be added on *each side*, so that the output has as many rows as the input? Write it in *K*.',
    zh: '卷积的步幅为 1，卷积核尺寸 *K* 为奇数。**每侧**应填充多少个 0，才能使输出的行数与输入相同？请用 *K* 写出。',
  },
  solution: {
    en: 'With *W* rows of input, *P* zeros on each side and stride 1 the output has $W-K+2P+1$ rows. It has *W* rows exactly if $2P=K-1$. *K* must be odd, or the two sides would need different numbers.',
    zh: '设输入有 *W* 行，每侧填充 *P* 个 0。步幅为 1 时，输出有 $W-K+2P+1$ 行。要等于 *W*，应有 $2P=K-1$。*K* 必须为奇数，否则两侧填充的个数不同。',
  },
  slips: {
    'both-sides': {
      en: 'This is the padding of both sides together.',
      zh: '这是两侧填充的总数。',
    },
    half: {
      en: 'For odd *K* this is not a whole number. The output is shorter by *K* − 1, not by *K*.',
      zh: '*K* 为奇数时，这个值不是整数。不填充时输出减少的是 *K* − 1 行，不是 *K* 行。',
    },
    'one-more': {
      en: 'The output would have two rows more than the input.',
      zh: '这样输出会比输入多两行。',
    },
    'always-one': {
      en: 'One zero is right for *K* = 3 only.',
      zh: '填充 1 只适用于 *K* = 3。',
    },
  },
};
