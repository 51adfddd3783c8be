import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'log-softmax',
  steps: ['definition', 'expand', 'quotient', 'inverse', 'bounds'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive log-softmax', zh: '推导 log-softmax' },
  question: {
    en: String.raw`Derive a stable formula for $\ln p_i$ of a softmax and show that the logarithm in it is always finite. *m* is the largest of the *n* logits.`,
    zh: String.raw`推导 softmax 的 $\ln p_i$ 的稳定公式，并说明其中的对数总是有限的。*m* 为 *n* 个得分中的最大值。`,
  },
  steps: {
    definition: {
      en: String.raw`$\ln p_i=\ln\dfrac{e^{z_i}}{\sum_je^{z_j}}$`,
      zh: String.raw`$\ln p_i=\ln\dfrac{e^{z_i}}{\sum_je^{z_j}}$`,
    },
    expand: {
      en: String.raw`$=\ln\dfrac{e^{z_i-m}}{\sum_je^{z_j-m}}$, since $e^{-m}$ > 0 cancels`,
      zh: String.raw`$=\ln\dfrac{e^{z_i-m}}{\sum_je^{z_j-m}}$，因为 $e^{-m}$ > 0，可以约去`,
    },
    quotient: {
      en: String.raw`$=\ln e^{z_i-m}-\ln\sum_je^{z_j-m}$, the logarithm of a quotient`,
      zh: String.raw`$=\ln e^{z_i-m}-\ln\sum_je^{z_j-m}$，商的对数`,
    },
    inverse: {
      en: String.raw`$=(z_i-m)-\ln\sum_je^{z_j-m}$, since $\ln e^x=x$`,
      zh: String.raw`$=(z_i-m)-\ln\sum_je^{z_j-m}$，因为 $\ln e^x=x$`,
    },
    bounds: {
      en: 'All exponents are ≤ 0 and one is 0, so the sum lies in [1, *n*] and its logarithm in [0, ln *n*].',
      zh: '指数都不大于 0，且有一个等于 0，所以和在 [1, *n*] 中，其对数在 [0, ln *n*] 中。',
    },
  },
  solution: {
    en: String.raw`Start from the definition, multiply numerator and denominator by $e^{-m}$, split the logarithm of the quotient, and simplify $\ln e^x=x$ on paper, before anything is rounded. The logarithm that is left gets a number between 1 and *n*.`,
    zh: String.raw`从定义出发，分子与分母同乘以 $e^{-m}$，把商的对数拆成两项，在代数上先由 $\ln e^x=x$ 化简，以免引入舍入误差。剩下的对数的真数介于 1 与 *n* 之间。`,
  },
};
