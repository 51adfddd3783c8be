import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { unitRun } from './shared/unit-run';

/** A rate with the two digits of its slider, not below the given one. */
function rateFrom(rate: number): number {
  return Math.ceil(100 * rate) / 100;
}

/** The rate at which the net input of one of those samples becomes 0 in the first step. */
function rateThatSwitchesOff(weight: number, x: number): number {
  const { gradient } = unitRun(weight, 0, 0);
  return (weight * x) / (gradient.weight * x + gradient.bias);
}

export const exercise = numeric({
  section: 'dead-units',
  params: { weight: oneOf(0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.6, 3) },
  spots: ({ weight }) => {
    const { gradient } = unitRun(weight, 0, 0);
    return {
      slopeWeight: gradient.weight,
      slopeBias: gradient.bias,
      start: 3 * weight,
      fall: 3 * gradient.weight + gradient.bias,
    };
  },
  solve: ({ weight }) => Math.max(...[1, 2, 3].map((x) => rateThatSwitchesOff(weight, x))),
  slips: {
    'first-sample': {
      value: ({ weight }) => rateThatSwitchesOff(weight, 1),
      see: ({ weight }) => ({
        demo: 'dead-relu',
        set: { weight, learningRate: rateFrom(rateThatSwitchesOff(weight, 1)), steps: 1 },
      }),
    },
    'middle-sample': {
      value: ({ weight }) => rateThatSwitchesOff(weight, 2),
      see: ({ weight }) => ({
        demo: 'dead-relu',
        set: { weight, learningRate: rateFrom(rateThatSwitchesOff(weight, 2)), steps: 1 },
      }),
    },
    'bias-forgotten': {
      value: ({ weight }) => weight / unitRun(weight, 0, 0).gradient.weight,
      see: ({ weight }) => ({
        demo: 'dead-relu',
        set: { weight, learningRate: rateFrom(rateThatSwitchesOff(weight, 3)), steps: 1 },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The learning rate at which a unit dies', zh: '多大的学习率会使神经元死亡' },
  question: {
    en: 'A ReLU unit $f(wx+b)$ learns the targets *t* = *x*/5 from the three samples *x* = 1, 2, 3. The loss is half of the mean squared error. It starts at *w* = {weight}, *b* = 0. From which learning rate *η* on is it inactive for all three samples after the first step of gradient descent?',
    zh: 'ReLU 神经元 $f(wx+b)$ 从 *x* = 1、2、3 三个样本学习目标值 *t* = *x*/5，损失为均方误差的一半，初值 *w* = {weight}，*b* = 0。学习率 *η* 至少为多大时，梯度下降更新一步之后，神经元对三个样本全部未激活？',
  },
  solution: {
    en: String.raw`At the start all samples are active and the errors are $(w-\frac15)x$. The mean over the samples gives

$$
\frac{\partial L}{\partial w}=\frac{14}3\Bigl(w-\frac15\Bigr)\approx\spot{slopeWeight}
$$

$$
\frac{\partial L}{\partial b}=2\Bigl(w-\frac15\Bigr)=\spot{slopeBias}
$$

A step takes the net input of *x* from *wx* to $wx-\eta\,(x\,\partial L/\partial w+\partial L/\partial b)$. It reaches 0 later the larger *x* is, because the part of the bias does not grow with *x*. So *x* = 3 decides: its net input is {start}, and it falls by *η* times $3\,\partial L/\partial w+\partial L/\partial b\approx\spot{fall}$.

$$
\eta\approx\frac{\spot{start}}{\spot{fall}}\approx\spot{answer}
$$`,
    zh: String.raw`开始时样本全部激活，误差为 $(w-\frac15)x$。对样本取平均，得

$$
\frac{\partial L}{\partial w}=\frac{14}3\Bigl(w-\frac15\Bigr)\approx\spot{slopeWeight}
$$

$$
\frac{\partial L}{\partial b}=2\Bigl(w-\frac15\Bigr)=\spot{slopeBias}
$$

更新一步，样本 *x* 的净输入由 *wx* 变为 $wx-\eta\,(x\,\partial L/\partial w+\partial L/\partial b)$。偏置的一项不随 *x* 增大，所以 *x* 越大，净输入降到 0 所需的 *η* 也越大，结果由 *x* = 3 决定。这个样本的净输入为 {start}，下降量等于 *η* 乘以 $3\,\partial L/\partial w+\partial L/\partial b\approx\spot{fall}$。

$$
\eta\approx\frac{\spot{start}}{\spot{fall}}\approx\spot{answer}
$$`,
  },
  slips: {
    'first-sample': {
      en: 'At this rate only the sample *x* = 1 is inactive. The others are still active.',
      zh: '在这个学习率下，只有 *x* = 1 的样本未激活，其余两个仍然激活。',
    },
    'middle-sample': {
      en: 'At this rate the sample *x* = 3 is still active. All net inputs must be at most 0.',
      zh: '在这个学习率下，*x* = 3 的样本仍然激活。题目要求所有净输入都不大于 0。',
    },
    'bias-forgotten': {
      en: 'This is the rate at which *w* reaches 0. The bias falls in the same step, so a smaller rate is enough to make all samples inactive.',
      zh: '这是使 *w* 降到 0 的学习率。偏置在同一步中也减小，所以学习率更小时，三个样本就已全部未激活。',
    },
  },
};
