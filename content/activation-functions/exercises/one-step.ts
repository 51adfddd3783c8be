import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { unitRun } from './shared/unit-run';

export const exercise = fill({
  section: 'dead-units',
  params: {
    weight: oneOf(0.7, 1.2, 1.7, 2.2, 2.7),
    learningRate: oneOf(0.06, 0.09, 0.12, 0.15, 0.18, 0.21, 0.24, 0.27, 0.3),
  },
  accept: ({ weight, learningRate }) => {
    const run = unitRun(weight, learningRate, 1);
    const [after = 0, bias = 0] = [run.weight[1], run.bias[1]];
    return Math.abs(after) > 0.05 && Math.abs(3 * after + bias) > 0.05;
  },
  spots: ({ weight }) => ({ excess: weight - 1 / 5 }),
  see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 0 } }),
  cells: {
    gradientWeight: {
      value: ({ weight }) => unitRun(weight, 0, 0).gradient.weight,
      slips: {
        sum: ({ weight }) => 3 * unitRun(weight, 0, 0).gradient.weight,
        'without-input': ({ weight }) => unitRun(weight, 0, 0).gradient.bias,
        'without-half': ({ weight }) => 2 * unitRun(weight, 0, 0).gradient.weight,
      },
    },
    gradientBias: ({ weight }) => unitRun(weight, 0, 0).gradient.bias,
    weightAfter: {
      value: ({ weight, learningRate }) => unitRun(weight, learningRate, 1).weight[1] ?? Number.NaN,
      slips: {
        uphill: {
          value: ({ weight, learningRate }) => unitRun(weight, -learningRate, 1).weight[1] ?? Number.NaN,
          see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 1 } }),
        },
      },
    },
    biasAfter: ({ weight, learningRate }) => unitRun(weight, learningRate, 1).bias[1] ?? Number.NaN,
    netAfter: {
      value: ({ weight, learningRate }) => {
        const run = unitRun(weight, learningRate, 1);
        return 3 * (run.weight[1] ?? Number.NaN) + (run.bias[1] ?? Number.NaN);
      },
      slips: {
        'bias-forgotten': {
          value: ({ weight, learningRate }) => 3 * (unitRun(weight, learningRate, 1).weight[1] ?? Number.NaN),
          see: (start) => ({ demo: 'dead-relu', set: { ...start, steps: 1 } }),
        },
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step by hand', zh: '手算一步梯度下降' },
  question: {
    en: String.raw`A ReLU unit $f(wx+b)$ learns *t* = *x*/5 from *x* = 1, 2, 3, with half of the mean squared error as loss. It starts at *w* = {weight}, *b* = 0, so that all samples are active and the errors are $\spot{excess}\cdot x$. Take one step of gradient descent with *η* = {learningRate}.`,
    zh: String.raw`ReLU 神经元 $f(wx+b)$ 从 *x* = 1、2、3 学习 *t* = *x*/5，损失为均方误差的一半。初值为 *w* = {weight}，*b* = 0，这时样本全部激活，误差为 $\spot{excess}\cdot x$。取 *η* = {learningRate}，计算一步梯度下降。`,
  },
  cells: {
    gradientWeight: { en: 'gradient for *w* at the start', zh: '起点处对 *w* 的梯度' },
    gradientBias: { en: 'gradient for *b* at the start', zh: '起点处对 *b* 的梯度' },
    weightAfter: { en: '*w* after the step', zh: '更新一步后的 *w*' },
    biasAfter: { en: '*b* after the step', zh: '更新一步后的 *b*' },
    netAfter: { en: 'net input of the sample *x* = 3 after the step', zh: '更新一步后 *x* = 3 的净输入' },
  },
  slips: {
    'gradientWeight.sum': {
      en: 'This is the sum over the samples. The loss takes the mean: divide by 3.',
      zh: '这是对样本求和的结果。损失是平均值，还要除以 3。',
    },
    'gradientWeight.without-input': {
      en: 'This is the gradient for *b*. For *w* each error is multiplied by its input *x*.',
      zh: '这是对 *b* 的梯度。对 *w* 求梯度时，每个误差还要乘以相应的输入 *x*。',
    },
    'gradientWeight.without-half': {
      en: 'Twice too much: the factor 1/2 of the loss cancels the 2 from the square.',
      zh: '结果大了一倍。损失中的系数 1/2 与平方求导得到的 2 相互抵消。',
    },
    'weightAfter.uphill': {
      en: 'You went uphill: gradient descent subtracts *η* times the gradient.',
      zh: '符号有误。梯度下降应当减去 *η* 与梯度的乘积。',
    },
    'netAfter.bias-forgotten': {
      en: 'This is 3*w*. The bias is no longer 0 after the step.',
      zh: '这只是 3*w*。更新一步之后，偏置已不为 0。',
    },
  },
  solution: {
    en: String.raw`The sum of $x^2$ is 14, the sum of *x* is 6, and the mean divides by 3:

$$
\frac{\partial L}{\partial w}=\frac{14}3\cdot\spot{excess}\approx\spot{gradientWeight}
$$

$$
\frac{\partial L}{\partial b}=\frac63\cdot\spot{excess}=\spot{gradientBias}
$$

The step subtracts *η* = {learningRate} times these: *w* ≈ {weightAfter} and *b* ≈ {biasAfter}. The net input of *x* = 3 is 3*w* + *b* ≈ {netAfter}.`,
    zh: String.raw`$x^2$ 之和为 14，*x* 之和为 6，取平均要除以 3：

$$
\frac{\partial L}{\partial w}=\frac{14}3\cdot\spot{excess}\approx\spot{gradientWeight}
$$

$$
\frac{\partial L}{\partial b}=\frac63\cdot\spot{excess}=\spot{gradientBias}
$$

减去 *η* = {learningRate} 倍的梯度，得 *w* ≈ {weightAfter}，*b* ≈ {biasAfter}。*x* = 3 的净输入为 3*w* + *b* ≈ {netAfter}。`,
  },
};
