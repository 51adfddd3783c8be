import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { preluGradient } from '../../../src/math/prelu-gradient';

export const exercise = numeric({
  section: 'relu-family',
  params: { x: whole(-4, -2), slope: oneOf(0.1, 0.2, 0.25, 0.5), target: oneOf(-2, -1, 1, 2, 3) },
  accept: ({ x, slope, target }) => Math.abs(slope * x - target) > 0.05,
  spots: ({ x, slope, target }) => ({ output: slope * x, error: slope * x - target }),
  solve: ({ x, slope, target }) => preluGradient(x, slope, target).slopeGradient,
  see: ({ x, slope, target }) => ({ demo: 'prelu-gradient', set: { x, slope, target } }),
  slips: {
    misprint: {
      value: ({ slope, target }) => slope - target,
      see: ({ x, slope, target }) => ({ demo: 'prelu-gradient', set: { x, slope, target, printed: true } }),
      pitfall: 'E1.52',
    },
    'input-gradient': ({ x, slope, target }) => preluGradient(x, slope, target).inputGradient,
    'error-only': ({ x, slope, target }) => slope * x - target,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient for the PReLU slope', zh: 'PReLU 对斜率的梯度' },
  question: {
    en: String.raw`A PReLU unit with *α* = {slope} gets the input *x* = {x}; the target is *t* = {target} and the loss $L=\frac12(f-t)^2$. What is $\partial L/\partial\alpha$?`,
    zh: String.raw`PReLU 神经元的 *α* = {slope}，输入 *x* = {x}，目标值 *t* = {target}，损失为 $L=\frac12(f-t)^2$。求 $\partial L/\partial\alpha$。`,
  },
  solution: {
    en: String.raw`The output is *f* = *αx* = {output}, so *f* − *t* = {error}. The chain rule multiplies by $\partial f/\partial\alpha=\min(0,x)=\spot{x}$:

$$
(\spot{error})\cdot(\spot{x})=\spot{answer}
$$`,
    zh: String.raw`输出 *f* = *αx* = {output}，所以 *f* − *t* = {error}。由链式法则，再乘以 $\partial f/\partial\alpha=\min(0,x)=\spot{x}$：

$$
(\spot{error})\cdot(\spot{x})=\spot{answer}
$$`,
  },
  slips: {
    misprint: {
      en: 'This follows from the constant *f* = *α* for negative input. The output is *αx*, with derivative *x*.',
      zh: '这是把负半轴写成常数 *f* = *α* 得出的结果。输出应为 *αx*，对 *α* 的导数为 *x*。',
    },
    'input-gradient': {
      en: 'This is the gradient for the input *x*: the factor *α* instead of *x*.',
      zh: '这是对输入 *x* 的梯度，乘的因子是 *α* 而不是 *x*。',
    },
    'error-only': {
      en: 'The inner derivative is missing: *f* = *αx* changes by *x* for each unit of *α*.',
      zh: '漏了内层的导数。*α* 每变化 1，*f* = *αx* 就变化 *x*。',
    },
  },
};
