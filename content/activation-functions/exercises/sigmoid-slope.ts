import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = single({
  section: 'sigmoid-tanh',
  options: {
    'quarter-at-zero': 'right',
    'one-at-zero': { see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'], cursor: 0 }) },
    'half-at-zero': { see: () => gallery('sigmoid', { cursor: 0 }) },
    'quarter-at-one': { see: () => gallery('sigmoid', { cursor: 1 }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where the derivative of sigmoid is largest', zh: 'sigmoid 的导数在何处最大' },
  question: {
    en: 'What is the largest value of the derivative of sigmoid, and where is it reached?',
    zh: 'sigmoid 的导数的最大值是多少，在何处取到？',
  },
  options: {
    'quarter-at-zero': { en: '1/4, at *x* = 0', zh: '1/4，在 *x* = 0 处' },
    'one-at-zero': { en: '1, at *x* = 0', zh: '1，在 *x* = 0 处' },
    'half-at-zero': { en: '1/2, at *x* = 0', zh: '1/2，在 *x* = 0 处' },
    'quarter-at-one': { en: '1/4, at *x* = 1', zh: '1/4，在 *x* = 1 处' },
  },
  why: {
    'one-at-zero': {
      en: 'That is tanh. It is four times as steep at 0 as sigmoid.',
      zh: '这是 tanh 的情形，tanh 在 0 处的导数是 sigmoid 的四倍。',
    },
    'half-at-zero': {
      en: '1/2 is the value of sigmoid at 0. The derivative is 1/2 · 1/2.',
      zh: '1/2 是 sigmoid 在 0 处的函数值，导数是 1/2 · 1/2。',
    },
    'quarter-at-one': {
      en: 'At 1 the value is no longer 1/2, so the product of σ and 1 − σ is below 1/4.',
      zh: '在 1 处函数值已不是 1/2，所以 σ 与 1 − σ 的乘积小于 1/4。',
    },
  },
  solution: {
    en: 'The derivative is σ(1 − σ). Two numbers with sum 1 have their largest product when both are 1/2. That is at *x* = 0, and the product is 1/4.',
    zh: '导数为 σ(1 − σ)。和为 1 的两个数都等于 1/2 时乘积最大，此时 *x* = 0，乘积为 1/4。',
  },
};
