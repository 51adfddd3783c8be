import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { predictedEscape } from '../../../src/math/curvature/saddle-escape';

export const exercise = numeric({
  section: 'saddles',
  params: { exponent: oneOf(3, 4, 5, 6, 8, 10), learningRate: oneOf(0.05, 0.1, 0.15, 0.2, 0.25) },
  spots: ({ exponent, learningRate }) => ({
    factor: 1 + 2 * learningRate,
    exact: (exponent * Math.LN10) / Math.log1p(2 * learningRate),
  }),
  solve: ({ exponent, learningRate }) => predictedEscape(10 ** -exponent, learningRate) ?? Number.NaN,
  tolerance: { absolute: 0.01 },
  see: ({ exponent, learningRate }) => ({
    demo: 'saddle-escape',
    set: {
      startY: 10 ** -exponent,
      learningRate,
      steps: Math.max(100, predictedEscape(10 ** -exponent, learningRate) ?? 0),
    },
  }),
  slips: {
    'one-curvature': ({ exponent, learningRate }) =>
      Math.ceil((exponent * Math.LN10) / Math.log1p(learningRate)),
    linear: ({ learningRate }) => Math.ceil(1 / (2 * learningRate)),
    'no-logarithm': ({ exponent, learningRate }) => Math.ceil(exponent / Math.log1p(2 * learningRate)),
    'small-rate': ({ exponent, learningRate }) => Math.ceil((exponent * Math.LN10) / (2 * learningRate)),
    down: ({ exponent, learningRate }) => Math.floor((exponent * Math.LN10) / Math.log1p(2 * learningRate)),
    unrounded: ({ exponent, learningRate }) => (exponent * Math.LN10) / Math.log1p(2 * learningRate),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Steps away from a saddle', zh: '逃离鞍点的步数' },
  question: {
    en: String.raw`Gradient descent with *η* = {learningRate} starts on $f=x^2-y^2$ at $x=1$, $y=10^{-\spot{exponent}}$. After how many steps is $|y|\ge1$ for the first time?`,
    zh: String.raw`对 $f=x^2-y^2$ 作梯度下降，*η* = {learningRate}，起点为 $x=1$，$y=10^{-\spot{exponent}}$。经过多少步首次有 $|y|\ge1$？`,
  },
  solution: {
    en: String.raw`$\partial f/\partial y=-2y$, so every step multiplies *y* by $1+2\eta=\spot{factor}$. From $\spot{factor}^t\cdot10^{-\spot{exponent}}\ge1$,

$$
t\ge\frac{\spot{exponent}\ln10}{\ln\spot{factor}}\approx\spot{exact}
$$

so $t=\spot{answer}$.`,
    zh: String.raw`$\partial f/\partial y=-2y$，所以每一步 *y* 都乘以 $1+2\eta=\spot{factor}$。由 $\spot{factor}^t\cdot10^{-\spot{exponent}}\ge1$ 得

$$
t\ge\frac{\spot{exponent}\ln10}{\ln\spot{factor}}\approx\spot{exact}
$$

即 $t=\spot{answer}$。`,
  },
  slips: {
    'one-curvature': {
      en: 'The derivative of $y^2$ is 2*y*: the factor per step is 1 + 2*η*, not 1 + *η*.',
      zh: '$y^2$ 的导数是 2*y*，每一步的因子是 1 + 2*η*，而不是 1 + *η*。',
    },
    linear: {
      en: 'The step is proportional to *y*, so the growth is exponential, not linear, and the number of steps depends on the start.',
      zh: '更新量与 *y* 成正比，所以是指数增长而不是线性增长，步数与起点有关。',
    },
    'no-logarithm': {
      en: String.raw`ln 10 is missing: the exponent counts powers of ten, and $\ln10^{k}=k\ln10$.`,
      zh: String.raw`漏了 ln 10。指数以 10 为底，$\ln10^{k}=k\ln10$。`,
    },
    'small-rate': {
      en: String.raw`$\ln(1+2\eta)$ is less than $2\eta$; that approximation holds for small *η* only, and here it changes the count.`,
      zh: String.raw`$\ln(1+2\eta)$ 小于 $2\eta$，两者只在 *η* 很小时近似相等，在这里会使步数算错。`,
    },
    down: {
      en: 'After so many steps |*y*| is still below 1. The first whole number at or above the solution counts: round up.',
      zh: '经过这么多步，|*y*| 仍小于 1。应取不小于解的最小整数，即向上取整。',
    },
    unrounded: {
      en: 'A number of steps is whole. Round up: only then |*y*| ≥ 1.',
      zh: '步数是整数，应当向上取整，此时才有 |*y*| ≥ 1。',
    },
  },
};
