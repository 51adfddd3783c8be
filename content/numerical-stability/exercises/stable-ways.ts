import { multiple } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = multiple({
  section: 'log-softmax',
  params: { size: oneOf(800, 900, 1000, 1500, 2000) },
  options: {
    inside: 'right',
    'through-lse': 'right',
    'log-of-shifted': { see: ({ size }) => softmaxOf([0, -size], 'shift'), pitfall: 'E3.19' },
    direct: { see: ({ size }) => softmaxOf([size, size - 1], 'naive') },
    mean: { see: ({ size }) => softmaxOf([size, -size], 'naive'), pitfall: 'P16.2' },
    clipped: { see: ({ size }) => softmaxOf([0, -size], 'logSoftmax'), pitfall: 'P16.5' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which ways are stable?', zh: '哪些算法是稳定的？' },
  question: {
    en: String.raw`Logits may be anything between −{size} and {size}; *m* is the largest. Which formulas give $\ln p_k$ of a softmax in float64 without inf, nan or a grossly wrong value?`,
    zh: String.raw`未归一化得分可取 −{size} 到 {size} 之间的任何值，*m* 为最大值。在 float64 中，哪些公式计算 softmax 的 $\ln p_k$ 时不会得到 inf、nan 或明显错误的值？`,
  },
  options: {
    inside: {
      en: String.raw`$(z_k-m)-\ln\sum_je^{z_j-m}$`,
      zh: String.raw`$(z_k-m)-\ln\sum_je^{z_j-m}$`,
    },
    'through-lse': {
      en: String.raw`$z_k-\big(m+\ln\sum_je^{z_j-m}\big)$`,
      zh: String.raw`$z_k-\big(m+\ln\sum_je^{z_j-m}\big)$`,
    },
    'log-of-shifted': {
      en: String.raw`$\ln p_k$ with $p_k=e^{z_k-m}/\sum_je^{z_j-m}$`,
      zh: String.raw`先算 $p_k=e^{z_k-m}/\sum_je^{z_j-m}$，再取 $\ln p_k$`,
    },
    direct: {
      en: String.raw`$z_k-\ln\sum_je^{z_j}$, computed as written`,
      zh: String.raw`按原式计算 $z_k-\ln\sum_je^{z_j}$`,
    },
    mean: {
      en: String.raw`$(z_k-c)-\ln\sum_je^{z_j-c}$ with the mean *c* of the logits`,
      zh: String.raw`$(z_k-c)-\ln\sum_je^{z_j-c}$，其中 *c* 为得分的均值`,
    },
    clipped: {
      en: String.raw`$\ln\max(p_k,10^{-7})$ with the shifted softmax $p_k$`,
      zh: String.raw`$\ln\max(p_k,10^{-7})$，其中 $p_k$ 是减去最大值后算出的 softmax`,
    },
  },
  why: {
    'log-of-shifted': {
      en: 'For (0, −{size}) the second numerator underflows to 0, and its logarithm is −∞.',
      zh: '对 (0, −{size})，第二个分子下溢为 0，对数为 −∞。',
    },
    direct: {
      en: String.raw`$e^{\spot{size}}$ overflows inside the logarithm.`,
      zh: String.raw`对数里面的 $e^{\spot{size}}$ 会上溢。`,
    },
    mean: {
      en: 'For ({size}, −{size}) the mean is 0, so nothing is gained: the first exponential overflows.',
      zh: '对 ({size}, −{size})，均值为 0，没有任何改变，第一个指数项上溢。',
    },
    clipped: {
      en: 'Finite but wrong: for (0, −{size}) it gives about −16 instead of −{size}, whatever the logit.',
      zh: '结果有限但不正确。对 (0, −{size}) 得到约 −16，而不是 −{size}，且与得分无关。',
    },
  },
  solution: {
    en: 'In the first two every exponent is ≤ 0 and the sum contains a 1, so the only logarithm gets a number between 1 and *n*. The first also loses less: it rounds the difference, not a number as large as *m*. All others let a large exponential overflow, or lose a small number before its logarithm is taken.',
    zh: '前两个公式中指数都不大于 0，和中含有 1，唯一的对数的真数介于 1 与 *n* 之间。第一个公式先求差，舍入误差更小。其余公式或者使大的指数上溢，或者在取对数之前就丢失了很小的数。',
  },
};
