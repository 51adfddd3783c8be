import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { broadcastShape } from '../../../src/math/tensor-shapes/broadcast';

const count = (shape: readonly number[] | null) => (shape ?? []).reduce((product, size) => product * size, 1);

export const exercise = numeric({
  section: 'shapes',
  params: { first: whole(2, 5), second: whole(2, 5), third: whole(2, 5) },
  see: ({ first, second, third }) => ({
    demo: 'broadcast-axis',
    set: { shapeA: [first, 1, third], shapeB: [second, 1] },
  }),
  solve: ({ first, second, third }) => count(broadcastShape([first, 1, third], [second, 1])),
  slips: {
    'first-only': ({ first, third }) => first * third,
    'both-together': ({ first, second, third }) => first * third + second,
    'all-multiplied': ({ first, second, third }) => first * third * first * second * third,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many entries?', zh: '广播之后有多少个元素？' },
  question: {
    en: 'A has the shape ({first}, 1, {third}), B has the shape ({second}, 1). How many entries does A + B have?',
    zh: 'A 的形状为 ({first}, 1, {third})，B 的形状为 ({second}, 1)。A + B 有多少个元素？',
  },
  solution: {
    en: String.raw`From the right: {third} against 1, then 1 against {second}, then {first} against a missing axis, which counts as 1. The result has the shape ({first}, {second}, {third}) and $\spot{answer}$ entries.`,
    zh: String.raw`从右端对齐，先是 {third} 对 1，再是 1 对 {second}，最后 {first} 对缺少的轴（视为 1）。结果的形状为 ({first}, {second}, {third})，共有 $\spot{answer}$ 个元素。`,
  },
  slips: {
    'first-only': {
      en: 'These are the entries of A. B stretches A along the middle axis.',
      zh: '这是 A 的元素个数。在中间的轴上，A 要按 B 的大小拉伸。',
    },
    'both-together': {
      en: 'These are the entries of A and of B added up; each pair that meets gives one entry of the result.',
      zh: '这是 A 与 B 的元素个数之和。结果中的每个元素由 A 与 B 各取一个元素相加得到。',
    },
    'all-multiplied': {
      en: 'Aligned axes share one axis of the result. The sizes of one axis are not multiplied with each other.',
      zh: '对齐的轴在结果中只占一个轴，同一轴上的两个大小不相乘。',
    },
  },
};
