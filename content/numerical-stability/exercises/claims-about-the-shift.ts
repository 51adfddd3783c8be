import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = trueFalse({
  section: 'shift',
  params: { size: oneOf(800, 1000, 1200, 1500) },
  see: ({ size }) => softmaxOf([size, size - 1, size - 2], 'shift'),
  statements: {
    denominator: true,
    bounds: { isTrue: true, see: ({ size }) => softmaxOf([size, size - 1, size - 2], 'logSoftmax') },
    'only-maximum': { isTrue: false, pitfall: 'P16.1' },
    'mean-as-good': {
      isTrue: false,
      see: ({ size }) => softmaxOf([size, -size], 'naive'),
      pitfall: 'P16.2',
    },
    'no-underflow': { isTrue: false, see: ({ size }) => softmaxOf([0, -size], 'shift'), pitfall: 'E3.19' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about the shift', zh: '关于减去最大值的说法' },
  question: {
    en: 'The logits of a softmax lie between −{size} and {size}; *m* is the largest, *n* their number. Float64 is used. True or false?',
    zh: 'softmax 的未归一化得分在 −{size} 与 {size} 之间，*m* 为最大值，*n* 为个数，用 float64 计算。判断下列说法是否正确。',
  },
  statements: {
    denominator: {
      en: 'After subtracting *m* the denominator is at least 1.',
      zh: '减去 *m* 之后，分母不小于 1。',
    },
    bounds: {
      en: String.raw`$m\le\ln\sum_je^{z_j}\le m+\ln n$.`,
      zh: String.raw`$m\le\ln\sum_je^{z_j}\le m+\ln n$。`,
    },
    'only-maximum': {
      en: 'In exact arithmetic the softmax stays the same only if the constant that is subtracted is *m*.',
      zh: '在精确运算中，只有减去的常数是 *m*，softmax 才不变。',
    },
    'mean-as-good': {
      en: 'Subtracting the mean of the logits instead of *m* prevents every overflow too.',
      zh: '改为减去得分的均值，同样能避免一切上溢。',
    },
    'no-underflow': {
      en: 'After subtracting *m* no exponential can underflow.',
      zh: '减去 *m* 之后，任何指数项都不会下溢。',
    },
  },
  why: {
    denominator: {
      en: 'The term of the largest logit is $e^{m-m}=1$, and the others are not negative.',
      zh: '最大得分对应的项是 $e^{m-m}=1$，其余各项非负。',
    },
    bounds: {
      en: String.raw`$\sum_je^{z_j-m}$ lies between 1 and *n*. Take the logarithm and add *m*.`,
      zh: String.raw`$\sum_je^{z_j-m}$ 介于 1 与 *n* 之间，取对数再加上 *m* 即得。`,
    },
    'only-maximum': {
      en: 'Any constant *c* gives numerator and denominator the factor $e^{-c}$, which cancels.',
      zh: '减去任何常数 *c*，分子与分母都乘以 $e^{-c}$，可以约去。',
    },
    'mean-as-good': {
      en: 'The logits {size} and −{size} have mean 0: nothing changes, and the first exponential overflows.',
      zh: '得分 {size} 与 −{size} 的均值为 0，减去均值等于没有变化，第一个指数项仍然上溢。',
    },
    'no-underflow': {
      en: String.raw`The logits 0 and −{size} have *m* = 0, and $e^{-\spot{size}}$ is stored as 0.`,
      zh: String.raw`得分 0 与 −{size} 的最大值为 0，$e^{-\spot{size}}$ 存为 0。`,
    },
  },
  solution: {
    en: 'Any constant cancels; the maximum makes all exponents ≤ 0 and one of them 0. So every term is between 0 and 1 and the sum between 1 and *n*. Small terms may still underflow.',
    zh: '任何常数都能约去。取最大值能使指数都不大于 0，且至少有一个为 0，因此各项介于 0 与 1 之间，和介于 1 与 *n* 之间，但较小的项仍可能下溢。',
  },
};
