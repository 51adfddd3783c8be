import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'shift',
  points: ['factor', 'cancels', 'no-overflow', 'denominator', 'underflow'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why the shift is allowed and useful', zh: '为什么可以减去最大值？' },
  question: {
    en: 'Prove that subtracting the same constant from all logits does not change a softmax. Why is the maximum chosen, and what can still go wrong?',
    zh: '证明所有得分减去同一个常数后 softmax 不变，说明为什么取最大值，以及之后还可能出现什么问题。',
  },
  points: {
    factor: {
      en: '$e^{z_i-c}=e^{-c}e^{z_i}$: numerator and every term of the sum get the same factor.',
      zh: '$e^{z_i-c}=e^{-c}e^{z_i}$，分子与分母的每一项都乘以同一个因子。',
    },
    cancels: {
      en: '$e^{-c}$ is positive, so it cancels: the quotient is the same for every real *c*.',
      zh: '$e^{-c}$ 大于 0，可以约去，所以对任意实数 *c* 商都不变。',
    },
    'no-overflow': {
      en: 'With *c* = *m*, the maximum, all exponents are at most 0, so no exponential exceeds 1: no overflow.',
      zh: '取 *c* 为最大值 *m*，指数都不大于 0，各项都不超过 1，不会上溢。',
    },
    denominator: {
      en: 'The term of the maximum is $e^0=1$, so the sum is at least 1: no division by 0.',
      zh: '最大值对应的项为 $e^0=1$，分母不小于 1，不会除以 0。',
    },
    underflow: {
      en: String.raw`A numerator may still underflow to 0; its logarithm is then −∞, so compute $\ln p_i=(z_i-m)-\ln\sum_je^{z_j-m}$ directly.`,
      zh: String.raw`分子仍可能下溢为 0，取对数得 −∞，所以应直接计算 $\ln p_i=(z_i-m)-\ln\sum_je^{z_j-m}$。`,
    },
  },
  solution: {
    en: String.raw`Since $e^{z_i-c}=e^{-c}e^{z_i}$, numerator and denominator of the softmax are both multiplied by $e^{-c}$ > 0, which cancels. With *c* = *m*, the largest logit, all exponents are ≤ 0, so no exponential exceeds 1, and the sum of the *n* terms contains $e^0=1$: it lies between 1 and *n*. Neither overflow nor division by 0 is possible. A small numerator may still underflow to 0. That is harmless for $p_i$, but not for its logarithm, which is computed as $(z_i-m)-\ln\sum_je^{z_j-m}$.`,
    zh: String.raw`因为 $e^{z_i-c}=e^{-c}e^{z_i}$，softmax 的分子与分母同乘以 $e^{-c}$，该因子大于 0，可以约去，所以结果不变。取 *c* 为最大的得分 *m*，则指数都不大于 0，各项都不超过 1；*n* 项之和中含有 $e^0=1$，介于 1 与 *n* 之间。因此既不会上溢，也不会除以 0。较小的分子仍可能下溢为 0，这对 $p_i$ 没有影响，但对数会变为 −∞，所以对数应按 $(z_i-m)-\ln\sum_je^{z_j-m}$ 计算。`,
  },
};
