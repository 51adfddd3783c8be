import { fill } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { linearStep } from './shared/linear-step';

export const exercise = fill({
  section: 'same-sign',
  params: {
    x1: decimal(0.2, 0.9, 0.1),
    x2: decimal(0.2, 0.9, 0.1),
    w1: oneOf(0.5, 1, 2),
    w2: oneOf(-1, -0.5, 0.5),
    target: oneOf(-2, -1, 1, 2),
    learningRate: oneOf(0.1, 0.2, 0.5),
  },
  accept: ({ x1, x2, ...rest }) => x1 !== x2 && Math.abs(linearStep({ x1, x2, ...rest }).delta) > 0.1,
  see: () => ({ demo: 'sign-pattern', set: { steps: 1 } }),
  cells: {
    delta: {
      value: (values) => linearStep(values).delta,
      slips: { swapped: (values) => -linearStep(values).delta },
    },
    first: {
      value: (values) => linearStep(values).gradient[0],
      slips: {
        'without-delta': ({ x1 }) => x1,
        'wrong-sign': (values) => -linearStep(values).gradient[0],
        'times-weight': (values) => linearStep(values).delta * values.w1,
      },
    },
    second: {
      value: (values) => linearStep(values).gradient[1],
      slips: {
        'without-delta': ({ x2 }) => x2,
        'sign-of-weight': (values) => -linearStep(values).gradient[1],
      },
    },
    next: {
      value: (values) => linearStep(values).next[1],
      slips: { uphill: (values) => values.w2 + values.learningRate * linearStep(values).gradient[1] },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One update by hand', zh: '手算一次更新' },
  question: {
    en: String.raw`A linear neuron $z=w_1x_1+w_2x_2$ with loss $L=\frac12(z-y)^2$ sees the sample $x=(\spot{x1},\spot{x2})$ with target $y=\spot{target}$. The weights are $w=(\spot{w1},\spot{w2})$, and *η* = {learningRate}. Fill in what is missing, to at least three digits.`,
    zh: String.raw`线性神经元 $z=w_1x_1+w_2x_2$ 的损失为 $L=\frac12(z-y)^2$，样本为 $x=(\spot{x1},\spot{x2})$，目标值 $y=\spot{target}$，权重 $w=(\spot{w1},\spot{w2})$，学习率 *η* = {learningRate}。填写空缺的值，至少保留三位有效数字。`,
  },
  cells: {
    delta: { en: String.raw`$\delta=\partial L/\partial z$`, zh: String.raw`$\delta=\partial L/\partial z$` },
    first: { en: String.raw`$\partial L/\partial w_1$`, zh: String.raw`$\partial L/\partial w_1$` },
    second: { en: String.raw`$\partial L/\partial w_2$`, zh: String.raw`$\partial L/\partial w_2$` },
    next: { en: '$w_2$ after the update', zh: '更新后的 $w_2$' },
  },
  slips: {
    'delta.swapped': {
      en: String.raw`The derivative of $\frac12(z-y)^2$ by *z* is $z-y$, not $y-z$.`,
      zh: String.raw`$\frac12(z-y)^2$ 对 *z* 的导数是 $z-y$，不是 $y-z$。`,
    },
    'first.without-delta': {
      en: 'This is the derivative of *z*. The chain rule multiplies it by *δ*.',
      zh: '这是 *z* 的导数，按链式法则还要乘以 *δ*。',
    },
    'first.wrong-sign': {
      en: 'The sign is that of $\\delta=z-y$: the input is positive, and neither $y-z$ nor the sign of the weight enters.',
      zh: '输入为正，符号由 $\\delta=z-y$ 决定，不要用 $y-z$，也与权重的符号无关。',
    },
    'first.times-weight': {
      en: '*δ* is multiplied by the input of the weight, not by the weight.',
      zh: '*δ* 要乘以该权重对应的输入，而不是乘以权重本身。',
    },
    'second.without-delta': {
      en: 'This is the derivative of *z*. The chain rule multiplies it by *δ*.',
      zh: '这是 *z* 的导数，按链式法则还要乘以 *δ*。',
    },
    'second.sign-of-weight': {
      en: 'The sign is that of $\\delta=z-y$: the input is positive, and neither $y-z$ nor the sign of the weight enters.',
      zh: '输入为正，符号由 $\\delta=z-y$ 决定，不要用 $y-z$，也与权重的符号无关。',
    },
    'next.uphill': {
      en: 'This comes from a gradient of the wrong sign, or from adding *η* times the gradient instead of subtracting.',
      zh: '这个值来自梯度的符号取反，或把减去 *η* 乘以梯度写成了加上。',
    },
  },
  solution: {
    en: String.raw`$z=\spot{w1}\cdot\spot{x1}+(\spot{w2})\cdot\spot{x2}$, so $\delta=z-y\approx\spot{delta}$. Both components are *δ* times a positive input, and so share its sign:

$$
\begin{aligned}
\partial L/\partial w_1&=\delta\cdot\spot{x1}\approx\spot{first}\\
\partial L/\partial w_2&=\delta\cdot\spot{x2}\approx\spot{second}
\end{aligned}
$$

$w_2\leftarrow w_2-\eta\,\partial L/\partial w_2\approx\spot{next}$.`,
    zh: String.raw`$z=\spot{w1}\cdot\spot{x1}+(\spot{w2})\cdot\spot{x2}$，所以 $\delta=z-y\approx\spot{delta}$。两个分量都是 *δ* 乘以一个正的输入，所以都与 *δ* 同号：

$$
\begin{aligned}
\partial L/\partial w_1&=\delta\cdot\spot{x1}\approx\spot{first}\\
\partial L/\partial w_2&=\delta\cdot\spot{x2}\approx\spot{second}
\end{aligned}
$$

$w_2\leftarrow w_2-\eta\,\partial L/\partial w_2\approx\spot{next}$。`,
  },
};
