import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = single({
  section: 'log-softmax',
  params: { gap: oneOf(750, 800, 900, 1000, 1500) },
  see: ({ gap }) => softmaxOf([0, -gap], 'shift'),
  pitfall: 'E3.19',
  options: {
    numerator: 'right',
    overflow: 'wrong',
    denominator: 'wrong',
    exact: { see: ({ gap }) => softmaxOf([0, -gap], 'logSoftmax') },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where does −∞ come from?', zh: '−∞ 从何而来？' },
  question: {
    en: String.raw`The logits are 0 and −{gap}. A program subtracts the maximum, computes the softmax in float64 and then takes logarithms. $\ln p_2$ comes out as −∞. Why?`,
    zh: String.raw`未归一化得分为 0 和 −{gap}。程序先减去最大值，用 float64 计算 softmax，再取对数，得到 $\ln p_2$ 为 −∞。原因是什么？`,
  },
  options: {
    numerator: {
      en: 'The second numerator underflows to 0, and ln 0 = −∞.',
      zh: '第二个分子下溢为 0，而 ln 0 = −∞。',
    },
    overflow: { en: 'An exponential overflows to ∞.', zh: '有一个指数项上溢为 ∞。' },
    denominator: { en: 'The denominator underflows to 0.', zh: '分母下溢为 0。' },
    exact: {
      en: String.raw`The exact value of $\ln p_2$ is −∞.`,
      zh: String.raw`$\ln p_2$ 的精确值就是 −∞。`,
    },
  },
  why: {
    overflow: {
      en: 'After the shift all exponents are at most 0, so no exponential exceeds 1.',
      zh: '减去最大值之后指数都不大于 0，各项都不超过 1，不会上溢。',
    },
    denominator: {
      en: 'The denominator contains the term of the largest logit, $e^0=1$.',
      zh: '分母中含有最大得分对应的项 $e^0=1$，不会变为 0。',
    },
    exact: {
      en: 'The exact value is finite, about −{gap}: log-softmax gives it.',
      zh: '精确值是有限的，约为 −{gap}，用 log-softmax 就能得到。',
    },
  },
  solution: {
    en: String.raw`$e^{-\spot{gap}}$ is below half the smallest double and is stored as 0. So $p_2$ = 0 and its logarithm is −∞. Log-softmax computes $(z_2-m)-\ln\sum_je^{z_j-m}=-\spot{gap}-\ln1$ instead.`,
    zh: String.raw`$e^{-\spot{gap}}$ 小于最小双精度数的一半，存为 0，所以 $p_2$ = 0，其对数为 −∞。log-softmax 改为计算 $(z_2-m)-\ln\sum_je^{z_j-m}=-\spot{gap}-\ln1$。`,
  },
};
