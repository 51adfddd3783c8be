import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { descend } from '../../../src/math/optimization/descend';
import { gradientDescent } from '../../../src/math/optimization/optimizers/gradient-descent';

const after = (start: number, curvature: number, learningRate: number, steps: number): number =>
  descend({
    objective: { value: ([x = 0]) => (curvature * x * x) / 2, gradient: ([x = 0]) => [curvature * x] },
    optimizer: gradientDescent({ learningRate }),
    start: [start],
    steps,
  }).positions.at(-1)?.[0] ?? 0;

export const exercise = numeric({
  section: 'gradient-descent',
  params: {
    start: whole(2, 9),
    curvature: oneOf(2, 4, 6),
    learningRate: oneOf(0.05, 0.1, 0.2, 0.3),
    steps: whole(2, 4),
  },
  accept: ({ curvature, learningRate }) => Math.abs(1 - curvature * learningRate) > 0.15,
  spots: ({ curvature, learningRate }) => ({ factor: 1 - curvature * learningRate }),
  solve: ({ start, curvature, learningRate, steps }) => after(start, curvature, learningRate, steps),
  slips: {
    linear: ({ start, curvature, learningRate, steps }) => start * (1 - steps * learningRate * curvature),
    uphill: {
      value: ({ start, curvature, learningRate, steps }) => start * (1 + learningRate * curvature) ** steps,
      pitfall: 'E1.62',
    },
    'step-alone': ({ start, curvature, learningRate, steps }) => start * (learningRate * curvature) ** steps,
    normalized: {
      value: ({ start, learningRate, steps }) => start - steps * learningRate,
      see: () => ({ demo: 'gd-path', set: { normalized: true } }),
      pitfall: 'E0.19',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Several steps on a parabola', zh: '抛物线上的若干步' },
  question: {
    en: String.raw`Gradient descent on $f=\frac12\lambda x^2$ with *λ* = {curvature} and *η* = {learningRate} starts at *x* = {start}. Where is it after {steps} steps?`,
    zh: String.raw`在 $f=\frac12\lambda x^2$ 上作梯度下降，*λ* = {curvature}，*η* = {learningRate}，从 *x* = {start} 出发。{steps} 步之后 *x* 等于多少？`,
  },
  solution: {
    en: String.raw`Each step multiplies $x$ by $1-\eta\lambda=\spot{factor}$: $\spot{start}\cdot(\spot{factor})^{\spot{steps}}\approx\spot{answer}$.`,
    zh: String.raw`每一步把 $x$ 乘以 $1-\eta\lambda=\spot{factor}$，所以 $x=\spot{start}\cdot(\spot{factor})^{\spot{steps}}\approx\spot{answer}$。`,
  },
  slips: {
    linear: {
      en: 'The gradient changes from step to step: the factors multiply, they don’t add.',
      zh: '每一步的梯度都在变，各步的系数应当相乘，不能相加。',
    },
    uphill: { en: 'The gradient was added instead of subtracted.', zh: '应当减去梯度，这里加上了梯度。' },
    'step-alone': {
      en: 'This multiplies by *ηλ*, the share that is taken away. What is left is 1 − *ηλ*.',
      zh: '*ηλ* 是每一步减去的比例，剩下的比例是 1 − *ηλ*。',
    },
    normalized: {
      en: 'Steps of length *η* belong to the gradient divided by its length. Here a step is *ηλ*|*x*| long.',
      zh: '只有梯度除以自身的范数时，每一步的长度才是 *η*。这里的步长是 *ηλ*|*x*|。',
    },
  },
};
