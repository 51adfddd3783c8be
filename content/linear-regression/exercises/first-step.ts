import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { leastSquaresLoss } from '../../../src/math/regression/least-squares';

interface Numbers {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const at = ({ x1, y1, x2, y2 }: Numbers, weights: readonly number[]) =>
  leastSquaresLoss(
    [
      [x1, 1],
      [x2, 1],
    ],
    [y1, y2],
    weights,
  );
const afterStep = (numbers: Numbers & { readonly eta: number }) =>
  at(numbers, [0, 0]).gradient.map((slope) => -numbers.eta * slope);

export const exercise = fill({
  section: 'zero-start',
  params: {
    x1: whole(1, 4),
    y1: whole(1, 9),
    x2: whole(-3, 3),
    y2: whole(-6, 9),
    eta: oneOf(0.05, 0.1, 0.2),
  },
  accept: ({ x1, y1, x2, y2 }) =>
    x1 !== x2 && x2 !== 0 && Math.abs(x1 * y1 + x2 * y2) > 2 && Math.abs(y1 + y2) > 1,
  see: () => ({ demo: 'zero-init-regression', set: { steps: 1 } }),
  cells: {
    startLoss: {
      value: (numbers) => at(numbers, [0, 0]).loss,
      slips: { 'no-half': ({ y1, y2 }) => (y1 ** 2 + y2 ** 2) / 2 },
    },
    slopeGradient: {
      value: (numbers) => at(numbers, [0, 0]).gradient[0]!,
      slips: {
        sign: (numbers) => -at(numbers, [0, 0]).gradient[0]!,
        zero: { value: () => 0, pitfall: 'E1.32' },
      },
    },
    biasGradient: {
      value: (numbers) => at(numbers, [0, 0]).gradient[1]!,
      slips: {
        'times-input': (numbers) => at(numbers, [0, 0]).gradient[0]!,
        sign: (numbers) => -at(numbers, [0, 0]).gradient[1]!,
      },
    },
    slope: {
      value: (numbers) => afterStep(numbers)[0]!,
      slips: { uphill: (numbers) => -afterStep(numbers)[0]! },
    },
    bias: {
      value: (numbers) => afterStep(numbers)[1]!,
      slips: { uphill: (numbers) => -afterStep(numbers)[1]! },
    },
  },
  given: ['startLoss'],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step from zero', zh: '从零开始的一步' },
  question: {
    en: String.raw`$\hat y=wx+b$ starts at *w* = *b* = 0 and is to fit ({x1}, {y1}) and ({x2}, {y2}). The loss is half the mean of the squared errors, *η* = {eta}. Fill in what is missing, to at least three digits.`,
    zh: String.raw`模型 $\hat y=wx+b$ 从 *w* = *b* = 0 开始，拟合 ({x1}, {y1}) 和 ({x2}, {y2}) 两点。损失取均方误差的一半，*η* = {eta}。填写空缺的值，至少保留三位有效数字。`,
  },
  cells: {
    startLoss: { en: 'loss at the start', zh: '起点处的损失' },
    slopeGradient: {
      en: String.raw`$\partial L/\partial w$ at the start`,
      zh: String.raw`起点处的 $\partial L/\partial w$`,
    },
    biasGradient: {
      en: String.raw`$\partial L/\partial b$ at the start`,
      zh: String.raw`起点处的 $\partial L/\partial b$`,
    },
    slope: { en: '*w* after one step', zh: '一步之后的 *w*' },
    bias: { en: '*b* after one step', zh: '一步之后的 *b*' },
  },
  slips: {
    'startLoss.no-half': {
      en: 'The loss is *half* the mean of the squared errors.',
      zh: '损失是均方误差的**一半**。',
    },
    'slopeGradient.sign': {
      en: 'The errors are prediction minus target, 0 − *y*.',
      zh: '误差是预测值减目标值，即 0 − *y*。',
    },
    'slopeGradient.zero': {
      en: 'The predictions are 0, the errors are not.',
      zh: '为 0 的是预测值，误差并不为 0。',
    },
    'biasGradient.times-input': {
      en: 'The bias belongs to the column of ones: its errors are multiplied by 1, not by *x*.',
      zh: '偏置对应全为 1 的一列，误差应乘以 1，而不是乘以 *x*。',
    },
    'biasGradient.sign': {
      en: 'The errors are prediction minus target, 0 − *y*.',
      zh: '误差是预测值减目标值，即 0 − *y*。',
    },
    'slope.uphill': {
      en: 'This is a step uphill: the derivative has the wrong sign, or *η* times it was added instead of subtracted.',
      zh: '这样走的是上坡方向：可能是导数的符号写反了，也可能是该减去 *η* 乘以导数时写成了加。',
    },
    'bias.uphill': {
      en: 'This is a step uphill: the derivative has the wrong sign, or *η* times it was added instead of subtracted.',
      zh: '这样走的是上坡方向：可能是导数的符号写反了，也可能是该减去 *η* 乘以导数时写成了加。',
    },
  },
  solution: {
    en: String.raw`The errors at the start are −*y*, so

$$
\begin{aligned}
\frac{\partial L}{\partial w}&=-\frac12(x_1y_1+x_2y_2)=\spot{slopeGradient}\\
\frac{\partial L}{\partial b}&=-\frac12(y_1+y_2)=\spot{biasGradient}
\end{aligned}
$$

The step subtracts *η* times this: $w=\spot{slope}$, $b=\spot{bias}$. The loss at the start is $\frac14(y_1^2+y_2^2)=\spot{startLoss}$.`,
    zh: String.raw`起点处的误差为 −*y*，所以

$$
\begin{aligned}
\frac{\partial L}{\partial w}&=-\frac12(x_1y_1+x_2y_2)=\spot{slopeGradient}\\
\frac{\partial L}{\partial b}&=-\frac12(y_1+y_2)=\spot{biasGradient}
\end{aligned}
$$

更新时减去 *η* 乘以导数，得 $w=\spot{slope}$，$b=\spot{bias}$。起点处的损失为 $\frac14(y_1^2+y_2^2)=\spot{startLoss}$。`,
  },
};
