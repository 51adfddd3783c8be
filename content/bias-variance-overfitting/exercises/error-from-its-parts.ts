import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'decomposition',
  params: {
    bias: decimal(0.2, 0.9, 0.1),
    variance: decimal(0.1, 0.8, 0.1),
    deviation: oneOf(0.2, 0.3, 0.4, 0.5),
  },
  spots: ({ bias, deviation }) => ({ biasSquared: bias ** 2, noise: deviation ** 2 }),
  solve: ({ bias, variance, deviation }) => bias ** 2 + variance + deviation ** 2,
  slips: {
    'no-noise': ({ bias, variance }) => bias ** 2 + variance,
    'not-squared': ({ bias, variance, deviation }) => bias + variance + deviation ** 2,
    deviation: ({ bias, variance, deviation }) => bias ** 2 + variance + deviation,
    'variance-squared': ({ bias, variance, deviation }) => bias ** 2 + variance ** 2 + deviation ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The error from its parts', zh: '由三项求期望误差' },
  question: {
    en: 'At a point *x* a learning method has bias {bias} and variance {variance}; the noise of the targets has *standard deviation* {deviation}. What is the expected squared error on a new target at *x*?',
    zh: '某学习方法在点 *x* 处的偏差为 {bias}，方差为 {variance}，目标值噪声的**标准差**为 {deviation}。*x* 处新目标值上的期望平方误差为多少？',
  },
  solution: {
    en: String.raw`$\text{bias}^2+\text{variance}+\sigma^2=\spot{biasSquared}+\spot{variance}+\spot{noise}=\spot{answer}$.`,
    zh: String.raw`$\text{偏差}^2+\text{方差}+\sigma^2=\spot{biasSquared}+\spot{variance}+\spot{noise}=\spot{answer}$。`,
  },
  slips: {
    'no-noise': {
      en: 'That is the error against the true function. A new *target* has noise of its own.',
      zh: '这是相对于真实函数的误差，新的**目标值**本身还有噪声。',
    },
    'not-squared': { en: 'The bias enters squared.', zh: '偏差要先平方。' },
    deviation: {
      en: 'The noise enters with its variance, the square of the standard deviation.',
      zh: '噪声项是方差，即标准差的平方。',
    },
    'variance-squared': {
      en: 'The variance is a mean square already.',
      zh: '方差已经是平方的均值，不再平方。',
    },
  },
};
