import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'six-losses',
  options: {
    hinge: 'right',
    bits: 'right',
    exponential: 'right',
    squared: 'right',
    perceptron: {
      see: () => ({ demo: 'margin-losses', set: { margin: -0.5, losses: ['zeroOne', 'perceptron'] } }),
    },
    natural: {
      see: () => ({ demo: 'margin-losses', set: { margin: 0, losses: ['zeroOne', 'logistic'] } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Upper bounds of the 0/1 loss', zh: '0-1 损失的上界' },
  question: {
    en: String.raw`Which losses are at least as large as the 0/1 loss $1[m\le0]$ at *every* margin *m*?`,
    zh: String.raw`哪些损失在**任意**间隔 *m* 处都不小于 0-1 损失 $1[m\le0]$？`,
  },
  options: {
    hinge: { en: 'hinge, max(0, 1 − *m*)', zh: '合页损失 max(0, 1 − *m*)' },
    bits: {
      en: String.raw`logistic to base 2, $\log_2(1+e^{-m})$`,
      zh: String.raw`以 2 为底的对数损失 $\log_2(1+e^{-m})$`,
    },
    exponential: { en: 'exponential, $e^{-m}$', zh: '指数损失 $e^{-m}$' },
    squared: { en: 'squared, (1 − *m*)²', zh: '平方损失 (1 − *m*)²' },
    perceptron: { en: 'perceptron, max(0, −*m*)', zh: '感知机损失 max(0, −*m*)' },
    natural: { en: String.raw`logistic, $\ln(1+e^{-m})$`, zh: String.raw`对数损失 $\ln(1+e^{-m})$` },
  },
  why: {
    perceptron: {
      en: 'For −1 < *m* ≤ 0 the sample is wrong, but the perceptron loss −*m* is below 1.',
      zh: '当 −1 < *m* ≤ 0 时样本分类错误，感知机损失 −*m* 却小于 1。',
    },
    natural: {
      en: 'At *m* = 0 it is ln 2, below 1. Divided by ln 2 it is the logistic loss to base 2, and that is a bound.',
      zh: '在 *m* = 0 处为 ln 2，小于 1。除以 ln 2 就是以 2 为底的对数损失，才是上界。',
    },
  },
  solution: {
    en: String.raw`Each of the four is at least 0, nowhere rises with *m* for *m* ≤ 0, and is 1 at *m* = 0. So for $m\le0$ it is at least 1, and for $m\gt0$ at least 0.`,
    zh: String.raw`这四种损失都非负，在 *m* ≤ 0 时单调不增，且在 *m* = 0 处等于 1，所以 $m\le0$ 时不小于 1，$m\gt0$ 时不小于 0。`,
  },
};
