import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { absoluteLoss } from '../../../src/math/regression/absolute-loss';
import { leastSquaresLoss } from '../../../src/math/regression/least-squares';

interface Numbers {
  readonly weight: number;
  readonly negative: number;
  readonly y1: number;
  readonly y2: number;
  readonly y3: number;
}

const inputs = ({ negative }: Numbers) => [1, negative, 4];
const targets = ({ y1, y2, y3 }: Numbers) => [y1, y2, y3];
const residuals = (numbers: Numbers) =>
  inputs(numbers).map((x, i) => targets(numbers)[i]! - numbers.weight * x);
const rows = (numbers: Numbers) => inputs(numbers).map((x) => [x]);

export const exercise = numeric({
  section: 'absolute-loss',
  params: {
    weight: oneOf(0, 1, 2),
    negative: oneOf(-5, -3, -2),
    y1: whole(-6, 8),
    y2: whole(-6, 8),
    y3: whole(-6, 12),
  },
  accept: (numbers) =>
    residuals(numbers).every((residual) => residual !== 0) &&
    new Set(residuals(numbers).map(Math.sign)).size === 2,
  see: () => ({ demo: 'zero-init-regression', set: { loss: 'absolute', steps: 11 } }),
  spots: (numbers) => ({
    residuals: `(${residuals(numbers).join(', ')})`.replaceAll('-', '−'),
    signs: `(${residuals(numbers)
      .map((residual) => (residual > 0 ? '+1' : '−1'))
      .join(', ')})`,
  }),
  solve: (numbers) => absoluteLoss(rows(numbers), targets(numbers), [numbers.weight]).subgradient[0]!,
  slips: {
    size: (numbers) => leastSquaresLoss(rows(numbers), targets(numbers), [numbers.weight]).gradient[0]!,
    sum: (numbers) => 3 * absoluteLoss(rows(numbers), targets(numbers), [numbers.weight]).subgradient[0]!,
    'no-inputs': (numbers) => -residuals(numbers).reduce((sum, residual) => sum + Math.sign(residual), 0) / 3,
    'positive-inputs': (numbers) =>
      -residuals(numbers).reduce(
        (sum, residual, i) => sum + Math.sign(residual) * Math.abs(inputs(numbers)[i]!),
        0,
      ) / 3,
    sign: (numbers) => -absoluteLoss(rows(numbers), targets(numbers), [numbers.weight]).subgradient[0]!,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient of the L1 loss', zh: 'L1 损失的梯度' },
  question: {
    en: String.raw`$\hat y=wx$ with *w* = {weight} and the points (1, {y1}), ({negative}, {y2}), (4, {y3}). The loss is the mean absolute error. What is its derivative with respect to *w*?`,
    zh: String.raw`模型 $\hat y=wx$，*w* = {weight}，数据点为 (1, {y1})、({negative}, {y2})、(4, {y3})，损失取平均绝对误差。求损失对 *w* 的导数。`,
  },
  solution: {
    en: String.raw`The residuals $y-wx$ are {residuals}, their signs {signs}. None is 0, so there is a derivative:

$$
-\frac13\sum_i\operatorname{sign}(y_i-wx_i)\,x_i\approx\spot{answer}
$$`,
    zh: String.raw`残差 $y-wx$ 为 {residuals}，符号为 {signs}，都不为 0，所以可导：

$$
-\frac13\sum_i\operatorname{sign}(y_i-wx_i)\,x_i\approx\spot{answer}
$$`,
  },
  slips: {
    size: {
      en: 'This is the gradient of the *squared* loss (with ½). With absolute errors only the signs of the residuals count.',
      zh: '这是**平方**损失（带 ½）的梯度。绝对误差的导数只含残差的符号。',
    },
    sum: {
      en: 'This is the sum over the three points. The loss is their mean: divide by 3.',
      zh: '这是三个点之和。损失是平均值，还要除以 3。',
    },
    'no-inputs': {
      en: 'By the chain rule each sign is multiplied by the input *x* of its point.',
      zh: '由链式法则，每个符号还要乘以对应的输入 *x*。',
    },
    'positive-inputs': {
      en: 'The input of the second point is negative: it reverses the effect of the sign.',
      zh: '第二个点的输入为负，与残差的符号相乘之后要变号。',
    },
    sign: {
      en: String.raw`The derivative of $|y-wx|$ is $-\operatorname{sign}(y-wx)\,x$: the minus is missing.`,
      zh: String.raw`$|y-wx|$ 的导数是 $-\operatorname{sign}(y-wx)\,x$，漏了负号。`,
    },
  },
};
