import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'variance',
  statements: {
    always: {
      isTrue: false,
      see: () => ({ demo: 'variance-of-sum', set: { correlation: 1 } }),
      pitfall: 'P03.3',
    },
    expectations: true,
    uncorrelated: { isTrue: false, pitfall: 'P03.4' },
    enough: true,
    constant: false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about expectation and variance', zh: '关于期望与方差的说法' },
  question: {
    en: 'All variances are finite. Is the statement right?',
    zh: '设方差都存在且有限，判断下列说法是否正确。',
  },
  statements: {
    always: {
      en: 'The variance of a sum is always the sum of the variances.',
      zh: '和的方差总是等于方差之和。',
    },
    expectations: {
      en: 'The expectation of a sum is the sum of the expectations, also for dependent variables.',
      zh: '变量不独立时，和的期望也等于期望之和。',
    },
    uncorrelated: { en: 'Uncorrelated variables are independent.', zh: '不相关的变量相互独立。' },
    enough: {
      en: 'For the variances of two variables to add it is enough that they are uncorrelated.',
      zh: '只要两个变量不相关，两者的方差就可以相加。',
    },
    constant: {
      en: 'Adding a constant to a variable adds its square to the variance.',
      zh: '变量加上一个常数，方差就增加该常数的平方。',
    },
  },
  why: {
    always: {
      en: 'The term 2 Cov(X, Y) is missing: X + X has four times the variance of X.',
      zh: '漏掉了 2 Cov(X, Y)。例如 X + X 的方差是 X 的方差的 4 倍。',
    },
    expectations: {
      en: 'Expectation is linear without any condition of this kind.',
      zh: '期望的线性性质不要求独立。',
    },
    uncorrelated: {
      en: 'X, equally likely −1, 0 or 1, and Y = X² have covariance 0, and Y is fixed by X.',
      zh: '设 X 等可能地取 −1、0、1，Y = X²，则两者不相关，而 Y 由 X 完全确定。',
    },
    enough: {
      en: 'The variance of the sum differs from the sum of variances by 2 Cov(X, Y) only.',
      zh: '和的方差与方差之和只相差 2 Cov(X, Y)。',
    },
    constant: {
      en: 'A constant shifts variable and expectation alike; the deviations stay.',
      zh: '常数使变量与期望平移相同的量，离差不变。',
    },
  },
  solution: {
    en: 'Expectations always add. Variances add when the covariance is 0, for which independence is enough and not necessary. Constants do not matter, factors count squared.',
    zh: '期望总可以相加。协方差为 0 时方差可以相加，独立是其充分而非必要条件。加上常数不影响方差，系数则要平方。',
  },
};
