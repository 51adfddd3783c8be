import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stationaryVariance } from '../../../src/math/stochastic-gradient/noisy-descent';

/** The rate whose floor with another batch is that of a given one, by the exact formula with λ = 1. */
function matchingRate(learningRate: number, from: number, to: number): number {
  const floor = stationaryVariance({ learningRate, curvature: 1, noise: 1, batchSize: from });
  return (2 * floor * to) / (1 + floor * to);
}

/** The floor with the larger batch at a rate. */
const shown = (learningRate: number, batchSize: number) => ({
  demo: 'sgd-noise-floor',
  set: { learningRate, batchSize },
});

export const exercise = numeric({
  section: 'batch-size',
  params: {
    learningRate: oneOf(0.1, 0.2, 0.3, 0.4),
    from: oneOf(4, 8, 16),
    factor: oneOf(2, 4),
  },
  spots: ({ learningRate, from, factor }) => ({
    to: from * factor,
    linear: factor * learningRate,
    target: (factor * learningRate) / (2 - learningRate),
  }),
  apart: 0.015,
  solve: ({ learningRate, from, factor }) => matchingRate(learningRate, from, from * factor),
  see: ({ learningRate, from }) => shown(learningRate, from),
  slips: {
    linear: {
      value: ({ learningRate, factor }) => learningRate * factor,
      see: ({ learningRate, from, factor }) => shown(learningRate * factor, from * factor),
    },
    root: {
      value: ({ learningRate, factor }) => learningRate * Math.sqrt(factor),
      see: ({ learningRate, from, factor }) => shown(learningRate * Math.sqrt(factor), from * factor),
    },
    same: {
      value: ({ learningRate }) => learningRate,
      see: ({ learningRate, from, factor }) => shown(learningRate, from * factor),
    },
    inverse: {
      value: ({ learningRate, factor }) => learningRate / factor,
      see: ({ learningRate, from, factor }) => shown(learningRate / factor, from * factor),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The rate for a larger batch', zh: '大批量的学习率' },
  question: {
    en: String.raw`On $f=\frac12x^2$ (*λ* = 1) the noise floor is $\frac{\eta\sigma^2}{(2-\eta)B}$. With *η* = {learningRate} and *B* = {from} it has some height. Which learning rate gives exactly the same floor with *B* = {to}?`,
    zh: String.raw`对 $f=\frac12x^2$（*λ* = 1），噪声下限为 $\frac{\eta\sigma^2}{(2-\eta)B}$。已知 *η* = {learningRate}、*B* = {from}。当 *B* = {to} 时，学习率取多少才能使噪声下限严格相同？`,
  },
  solution: {
    en: String.raw`Let $k=\spot{factor}$ and $\eta'$ be the rate sought. Then

$$
\begin{gathered}
\frac{\eta'}{2-\eta'}=\frac{k\eta}{2-\eta}\approx\spot{target}\\
\Rightarrow\quad\eta'\approx\spot{answer}
\end{gathered}
$$

The linear rule $k\eta=\spot{linear}$ is its approximation for small *η*.`,
    zh: String.raw`记 $k=\spot{factor}$，所求学习率为 $\eta'$，则

$$
\begin{gathered}
\frac{\eta'}{2-\eta'}=\frac{k\eta}{2-\eta}\approx\spot{target}\\
\Rightarrow\quad\eta'\approx\spot{answer}
\end{gathered}
$$

线性规则给出的 $k\eta=\spot{linear}$ 是 *η* 很小时的近似。`,
  },
  slips: {
    linear: {
      en: 'The linear rule holds for small *η*. Its rate is too large here: 2 − *η* has become smaller too.',
      zh: '线性规则在 *η* 很小时才成立。这里 2 − *η* 也变小了，所以线性规则给出的学习率偏大。',
    },
    root: {
      en: 'The root keeps the noise of one *update*. The floor goes nearly with *η*/*B*.',
      zh: '按平方根放大，不变的是单次**更新**的噪声。噪声下限近似与 *η*/*B* 成正比。',
    },
    same: {
      en: 'At the same rate the floor is lower, because *B* divides it.',
      zh: '学习率不变，噪声下限会降低，因为 *B* 在分母上。',
    },
    inverse: {
      en: 'The other way round: a larger batch has less noise and allows a larger rate.',
      zh: '方向反了。批量增大，噪声减小，学习率可以更大。',
    },
  },
};
