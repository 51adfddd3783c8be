import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { softmax } from '../../../src/math/softmax';

export const exercise = formula({
  section: 'why-softmax',
  variables: { p: between(0.1, 0.5), q: between(0.05, 0.45), d: between(-2, 2) },
  answer: ({ p, q, d }) => softmax([Math.log(p) + d, Math.log(q), Math.log(1 - p - q)])[1] ?? Number.NaN,
  key: 'q/(1-p+p*exp(d))',
  slips: {
    unchanged: {
      value: ({ q }) => q,
      see: () => ({ demo: 'multi-label', set: { logit3: 4 } }),
      pitfall: 'E4.9',
    },
    'class-counted-twice': ({ p, q, d }) => q / (1 + p * Math.exp(d)),
    'divided-by-factor': ({ q, d }) => q / Math.exp(d),
    'numerator-changed': ({ p, q, d }) => (q * Math.exp(d)) / (1 - p + p * Math.exp(d)),
    linear: ({ p, q, d }) => q / (1 + p * d),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Another class after a rise', zh: '得分提高后其他类的概率' },
  question: {
    en: 'A softmax gives class 1 the probability *p* and class 2 the probability *q*; there are further classes. Now the logit of class 1 rises by *d*, the others stay. What is the new probability of class 2? Write it in *p*, *q* and *d*.',
    zh: '某 softmax 对类别 1 给出概率 *p*，对类别 2 给出概率 *q*，此外还有其他类别。现在类别 1 的得分增加 *d*，其余得分不变。类别 2 的新概率是多少？请用 *p*、*q* 和 *d* 写出。',
  },
  solution: {
    en: String.raw`Divide all exponentials by the old denominator: then the classes have *p*, *q* and together $1-p-q$ for the others. The first is multiplied by $e^d$, and the sum becomes the new denominator:

$$
p\,e^d+q+(1-p-q)=1-p+p\,e^d
$$

The numerator *q* stays. Every class but the first changes by the same factor.`,
    zh: String.raw`把各指数都除以原来的分母，则类别 1、类别 2 分别为 *p*、*q*，其余类别之和为 $1-p-q$。类别 1 的一项乘以 $e^d$，三者之和就是新的分母：

$$
p\,e^d+q+(1-p-q)=1-p+p\,e^d
$$

分子 *q* 不变。除类别 1 之外，各类都乘以同一个系数。`,
  },
  slips: {
    unchanged: {
      en: 'The logit of class 2 stays, but the denominator of the softmax does not: all other classes change by the same factor.',
      zh: '类别 2 的得分不变，但 softmax 的分母改变，其余各类都乘以同一个系数。',
    },
    'class-counted-twice': {
      en: 'The old share *p* of class 1 must leave the denominator when its new one comes in. This formula adds a further class.',
      zh: '加入类别 1 的新值时，应从分母中去掉原来的 *p*。这个式子相当于另外增加了一个类别。',
    },
    'divided-by-factor': {
      en: 'This is right for the *ratio* to class 1. The probability of class 2 changes by the denominator only.',
      zh: '乘以 $e^{-d}$ 的是类别 2 与类别 1 的概率之**比**。类别 2 的概率只随分母改变。',
    },
    'numerator-changed': {
      en: 'The factor $e^d$ belongs to the numerator of class 1. That of class 2 stays.',
      zh: '因子 $e^d$ 只出现在类别 1 的分子中，类别 2 的分子不变。',
    },
    linear: {
      en: 'A logit enters softmax through the exponential: $p$ is multiplied by $e^d$, not raised by $pd$.',
      zh: '得分通过指数进入 softmax，*p* 应乘以 $e^d$，而不是增加 $pd$。',
    },
  },
};
