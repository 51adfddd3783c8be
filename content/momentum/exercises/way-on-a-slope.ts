import { formatNumber } from '../../../src/demo/format';
import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import {
  displacementAfter,
  terminalVelocity,
  velocityAfter,
} from '../../../src/math/optimization/terminal-velocity';

export const exercise = numeric({
  section: 'two-forms',
  params: {
    beta: oneOf(0.5, 0.8, 0.9),
    learningRate: oneOf(0.01, 0.02, 0.05, 0.1),
    gradient: whole(1, 5),
    count: whole(3, 5),
  },
  spots: ({ beta, count }) => ({
    velocities: Array.from({ length: count }, (_, index) =>
      formatNumber(velocityAfter(beta, index + 1), { digits: 5, as: 'tick' }),
    ).join(' + '),
    // Six digits hold it exactly for every draw.
    sum: formatNumber(displacementAfter(beta, count), { digits: 6, as: 'tick' }),
  }),
  solve: ({ beta, learningRate, gradient, count }) =>
    learningRate * gradient * displacementAfter(beta, count),
  see: ({ beta, count }) => ({ demo: 'terminal-velocity', set: { momentum: beta, steps: count } }),
  slips: {
    'gradient-descent': ({ learningRate, gradient, count }) => learningRate * gradient * count,
    'full-speed': {
      value: ({ beta, learningRate, gradient, count }) =>
        learningRate * gradient * count * terminalVelocity(beta),
      pitfall: 'E0.13',
    },
    'last-step': ({ beta, learningRate, gradient, count }) =>
      learningRate * gradient * velocityAfter(beta, count),
    'average-form': {
      value: ({ beta, learningRate, gradient, count }) =>
        (1 - beta) * learningRate * gradient * displacementAfter(beta, count),
      pitfall: 'E0.15',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Distance on a steady slope', zh: '均匀斜坡上的路程' },
  question: {
    en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta v$, starts from *v* = 0. The gradient is always {gradient}; *η* = {learningRate}, *β* = {beta}. How far has *θ* moved after {count} steps (as a positive number)?`,
    zh: String.raw`累加形式的动量法 $v\leftarrow\beta v+g$，$\theta\leftarrow\theta-\eta v$ 从 *v* = 0 出发。梯度恒为 {gradient}，*η* = {learningRate}，*β* = {beta}。求 {count} 步之后 *θ* 移动的距离（取正值）。`,
  },
  solution: {
    en: String.raw`Per unit of gradient the velocities are $1$, $1+\beta$, $1+\beta+\beta^2$ and so on. Their sum is {velocities} = {sum}. So the way is $\eta g$ times that: $\spot{learningRate}\cdot\spot{gradient}\cdot\spot{sum}\approx\spot{answer}$.`,
    zh: String.raw`按单位梯度计，各步速度是 $1$、$1+\beta$、$1+\beta+\beta^2$，依此类推。各步速度之和为 {velocities} = {sum}，再乘以 $\eta g$ 即为路程，$\spot{learningRate}\cdot\spot{gradient}\cdot\spot{sum}\approx\spot{answer}$。`,
  },
  slips: {
    'gradient-descent': {
      en: 'So far gradient descent would come. From the second step on the velocity still carries the earlier gradients.',
      zh: '这是梯度下降走的距离。从第二步起，速度中还含有此前的梯度。',
    },
    'full-speed': {
      en: 'The speed 1/(1−*β*) per unit of gradient is reached only in the limit. From *v* = 0 it takes time to build up.',
      zh: '单位梯度下的速度 1/(1−*β*) 只是极限。从 *v* = 0 出发，加速需要时间。',
    },
    'last-step': {
      en: 'This is the length of the last step alone. Add the steps before it.',
      zh: '这只是最后一步的长度，还要加上之前各步。',
    },
    'average-form': {
      en: 'Here the gradient enters without the factor 1 − *β*: it is the sum form.',
      zh: '题中是累加形式，梯度计入时不带系数 1 − *β*。',
    },
  },
};
