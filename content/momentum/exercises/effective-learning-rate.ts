import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { terminalVelocity } from '../../../src/math/optimization/terminal-velocity';

export const exercise = single({
  section: 'two-forms',
  params: { beta: oneOf(0.5, 0.8, 0.9, 0.95), learningRate: oneOf(0.01, 0.02, 0.05, 0.1) },
  spots: ({ beta, learningRate }) => ({ effective: learningRate * terminalVelocity(beta) }),
  see: ({ beta }) => ({ demo: 'terminal-velocity', set: { momentum: beta } }),
  options: {
    'divided-by-rest': 'right',
    unchanged: { pitfall: 'E0.15' },
    'times-rest': { pitfall: 'E0.15' },
    'divided-by-sum': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Step on a steady slope', zh: '均匀斜坡上的步长' },
  question: {
    en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta v$, runs down a slope with constant gradient. After many steps it moves as far in each step as gradient descent would with which learning rate? Here *η* = {learningRate} and *β* = {beta}.`,
    zh: String.raw`累加形式的动量法 $v\leftarrow\beta v+g$，$\theta\leftarrow\theta-\eta v$ 沿梯度恒定的斜坡下降。设 *η* = {learningRate}，*β* = {beta}。很多步之后，每一步走过的距离相当于梯度下降取多大的学习率？`,
  },
  options: {
    'divided-by-rest': { en: '*η*/(1 − *β*)', zh: '*η*/(1 − *β*)' },
    unchanged: { en: '*η*', zh: '*η*' },
    'times-rest': { en: '(1 − *β*)*η*', zh: '(1 − *β*)*η*' },
    'divided-by-sum': { en: '*η*/(1 + *β*)', zh: '*η*/(1 + *β*)' },
  },
  why: {
    unchanged: {
      en: 'That holds for the average form. In the sum form equal gradients accumulate.',
      zh: '平均形式才是这样。在累加形式中，相同的梯度会累积起来。',
    },
    'times-rest': {
      en: 'Momentum in sum form is faster than gradient descent here, not slower. 1 − *β* is what one multiplies by to take *η* from the average form to the sum form.',
      zh: '这里累加形式比梯度下降快，而不是慢。把平均形式的 *η* 换算到累加形式时，才乘以 1 − *β*。',
    },
    'divided-by-sum': {
      en: '1 + *β* appears where successive gradients have opposite signs. Here they agree.',
      zh: '相邻梯度反号时才出现 1 + *β*。这里各步梯度一致。',
    },
  },
  solution: {
    en: String.raw`The velocity no longer changes when $v=\beta v+g$, so $v=g/(1-\beta)$. A step is $\eta g/(1-\beta)$: the effective learning rate is $\spot{learningRate}/(1-\spot{beta})\approx\spot{effective}$.`,
    zh: String.raw`$v=\beta v+g$ 时速度不再变化，所以 $v=g/(1-\beta)$。每一步走 $\eta g/(1-\beta)$，所以等效学习率是 $\spot{learningRate}/(1-\spot{beta})\approx\spot{effective}$。`,
  },
};
