import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { crossCorrelation } from '../../../src/math/convolution/cross-correlation';
import { WORKED_IMAGE } from '../../../src/math/convolution/worked-image';

interface Numbers {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly middle: number;
  readonly right: number;
}

const windowAt = ({ row, column }: Numbers) =>
  WORKED_IMAGE.slice(row - 1, row + 2).map((values) => values.slice(column - 1, column + 2));
const kernelOf = ({ left, middle, right }: Numbers) => [1, 2, 3].map(() => [left, middle, right]);
const at = (numbers: Numbers) => crossCorrelation(windowAt(numbers), kernelOf(numbers))[0]![0]!;
const state = ({ row, column, ...weights }: Numbers) => ({
  row,
  column,
  kernel: kernelOf({ row, column, ...weights }).flat(),
});

export const exercise = numeric({
  section: 'convolution',
  params: {
    row: whole(1, 3),
    column: whole(1, 3),
    left: whole(-3, 3),
    middle: whole(-2, 2),
    right: whole(-3, 3),
  },
  accept: (numbers) => Math.abs(at(numbers)) >= 1,
  tolerance: { absolute: 0.01 },
  spots: (numbers) =>
    Object.fromEntries(
      windowAt(numbers)
        .flat()
        .map((value, i) => [`x${i + 1}`, value]),
    ),
  solve: at,
  see: (numbers) => ({ demo: 'conv-by-hand', set: state(numbers) }),
  slips: {
    turned: {
      value: ({ left, right, ...rest }) => at({ ...rest, left: right, right: left }),
      see: (numbers) => ({ demo: 'conv-by-hand', set: { ...state(numbers), flip: true } }),
      pitfall: 'P31.3',
    },
    transposed: (numbers) =>
      crossCorrelation(
        windowAt(numbers),
        [numbers.left, numbers.middle, numbers.right].map((weight) => [weight, weight, weight]),
      )[0]![0]!,
    'first-row': (numbers) => crossCorrelation([windowAt(numbers)[0]!], [kernelOf(numbers)[0]!])[0]![0]!,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One window by hand', zh: '手算一个窗口' },
  question: {
    en: String.raw`A window of an image holds $\begin{pmatrix}\spot{x1}&\spot{x2}&\spot{x3}\\\spot{x4}&\spot{x5}&\spot{x6}\\\spot{x7}&\spot{x8}&\spot{x9}\end{pmatrix}$. Each row of the 3×3 kernel is ({left}, {middle}, {right}). What does the convolution of a deep-learning framework give there, without bias?`,
    zh: String.raw`图像的一个窗口为 $\begin{pmatrix}\spot{x1}&\spot{x2}&\spot{x3}\\\spot{x4}&\spot{x5}&\spot{x6}\\\spot{x7}&\spot{x8}&\spot{x9}\end{pmatrix}$，3×3 卷积核的每一行都是 ({left}, {middle}, {right})，不加偏置。深度学习框架中的卷积在此处的输出是多少？`,
  },
  solution: {
    en: String.raw`Cell by cell, without turning the kernel: {left} times the sum of the left column, plus {middle} times that of the middle one, plus {right} times that of the right one, $=\spot{answer}$.`,
    zh: String.raw`卷积核不旋转，逐元素相乘再求和，即 {left} 乘以左列之和、{middle} 乘以中间一列之和、{right} 乘以右列之和，三者相加得 $\spot{answer}$。`,
  },
  slips: {
    turned: {
      en: 'Here the kernel was turned by 180°. Frameworks compute the cross-correlation, with the kernel as it is.',
      zh: '这是把卷积核旋转 180° 的结果。框架计算的是互相关，卷积核不旋转。',
    },
    transposed: {
      en: 'These weights belong to the columns: each *row* of the kernel is the same.',
      zh: '卷积核的每一**行**都相同，三个权重分别对应三列，而不是三行。',
    },
    'first-row': {
      en: 'All nine products count, not only those of the first row.',
      zh: '九个乘积都要相加，而不只是第一行的三个。',
    },
  },
};
