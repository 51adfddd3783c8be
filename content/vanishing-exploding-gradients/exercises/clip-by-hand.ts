import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { clipByNorm, clipByValue } from '../../../src/math/depth/clip-gradient';

interface Drawn {
  first: number;
  second: number;
  limit: number;
}

const norm = ({ first, second }: Drawn) => Math.hypot(first, second);
const byNorm = ({ first, second, limit }: Drawn) => clipByNorm([first, second], limit);
const shown =
  (mode: 'norm' | 'value') =>
  ({ first, second, limit }: Drawn) => ({ demo: 'clip', set: { gradient: [first, second], limit, mode } });

export const exercise = fill({
  section: 'clipping',
  params: { first: oneOf(3, 5, 6, 8, 9), second: oneOf(4, 12, 15, 2), limit: oneOf(1, 2, 2.5) },
  // Both numbers exceed the limit, so that clipping by value gives the same for both.
  accept: ({ first, second, limit }) => first > limit && second > limit,
  spots: (values) => ({ byValue: clipByValue([values.first, values.second], values.limit)[0]! }),
  see: shown('norm'),
  blanks: 3,
  given: [],
  cells: {
    norm: {
      value: norm,
      slips: {
        sum: ({ first, second }) => first + second,
        'root-forgotten': ({ first, second }) => first ** 2 + second ** 2,
      },
    },
    factor: {
      value: (values) => values.limit / norm(values),
      slips: { inverse: (values) => norm(values) / values.limit },
    },
    clippedFirst: {
      value: (values) => byNorm(values)[0]!,
      slips: { value: { value: ({ first, limit }) => clipByValue([first], limit)[0]!, see: shown('value') } },
    },
    clippedSecond: {
      value: (values) => byNorm(values)[1]!,
      slips: {
        value: { value: ({ second, limit }) => clipByValue([second], limit)[0]!, see: shown('value') },
      },
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Clip a gradient by hand', zh: '手算梯度裁剪' },
  question: {
    en: 'The gradient is *g* = ({first}, {second}). Clip it by norm to the limit *c* = {limit}.',
    zh: '梯度 *g* = ({first}, {second})，按范数裁剪，阈值 *c* = {limit}。',
  },
  cells: {
    norm: { en: 'norm ‖*g*‖', zh: '范数 ‖*g*‖' },
    factor: { en: 'factor *c*/‖*g*‖', zh: '系数 *c*/‖*g*‖' },
    clippedFirst: { en: 'first number, clipped', zh: '裁剪后的第一个分量' },
    clippedSecond: { en: 'second number, clipped', zh: '裁剪后的第二个分量' },
  },
  slips: {
    'norm.sum': {
      en: 'This is the sum. The norm is the root of the sum of squares.',
      zh: '这是两数之和，范数是平方和的平方根。',
    },
    'norm.root-forgotten': { en: 'Take the root of the sum of squares.', zh: '平方和还要开根号。' },
    'factor.inverse': {
      en: 'The other way round: clipping shrinks, so the factor is below 1.',
      zh: '分子分母颠倒了。裁剪使梯度变小，系数应小于 1。',
    },
    'clippedFirst.value': {
      en: 'This is clipping by value. By norm both numbers get the same factor.',
      zh: '这是按值裁剪。按范数裁剪时，两个分量乘以同一个系数。',
    },
    'clippedSecond.value': {
      en: 'This is clipping by value. By norm both numbers get the same factor.',
      zh: '这是按值裁剪。按范数裁剪时，两个分量乘以同一个系数。',
    },
  },
  solution: {
    en: 'The norm is larger than *c*, so both numbers are multiplied by *c*/‖*g*‖: the direction stays, the norm becomes {limit}. By value both would become {byValue}, which turns the vector unless the numbers were equal.',
    zh: '范数大于 *c*，两个分量同乘 *c*/‖*g*‖，方向不变，范数变为 {limit}。如果按值裁剪，两个分量都变为 {byValue}，除非原来相等，否则方向会改变。',
  },
};
