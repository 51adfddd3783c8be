import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { logSumExp } from '../../../src/math/softmax';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = numeric({
  section: 'log-softmax',
  params: { larger: whole(1, 4), gap: decimal(0.2, 1.6, 0.2) },
  spots: ({ larger, gap }) => ({ smaller: larger - gap, rest: Math.log1p(Math.exp(-gap)) }),
  solve: ({ larger, gap }) => logSumExp([larger, larger - gap]),
  see: ({ larger, gap }) => softmaxOf([larger, larger - gap], 'logSoftmax'),
  slips: {
    maximum: ({ larger }) => larger,
    sum: ({ larger, gap }) => 2 * larger - gap,
    'without-maximum': ({ gap }) => Math.log1p(Math.exp(-gap)),
    'maximum-taken-away': ({ larger, gap }) => Math.log1p(Math.exp(-gap)) - larger,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Log-sum-exp of two logits', zh: '两个得分的 LogSumExp' },
  question: {
    en: String.raw`The logits are {larger} and {smaller}. What is $\mathrm{lse}(z)=\ln\sum_je^{z_j}$?`,
    zh: String.raw`两个未归一化得分为 {larger} 和 {smaller}。求 $\mathrm{lse}(z)=\ln\sum_je^{z_j}$。`,
  },
  solution: {
    en: String.raw`Take out the maximum *m* = {larger}; the other logit is {gap} below it:

$$
\begin{aligned}
\mathrm{lse}(z)&=m+\ln(1+e^{-\spot{gap}})\\
&\approx\spot{larger}+\spot{rest}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`提出最大值 *m* = {larger}，另一个得分比最大值小 {gap}，所以

$$
\begin{aligned}
\mathrm{lse}(z)&=m+\ln(1+e^{-\spot{gap}})\\
&\approx\spot{larger}+\spot{rest}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    maximum: {
      en: 'This is the maximum alone. The second term adds to the sum, so lse is larger than *m*.',
      zh: '这只是最大值。另一项也要加进和里，所以 LogSumExp 大于 *m*。',
    },
    sum: {
      en: 'The logarithm of a sum is not the sum of the logarithms: that would be the logarithm of the product.',
      zh: '和的对数不等于对数之和，对数之和是乘积的对数。',
    },
    'without-maximum': {
      en: 'The maximum was taken out of the sum as a factor; its logarithm, *m*, must be added again.',
      zh: '最大值作为公因子提到了和的外面，取对数之后要把 *m* 加回来。',
    },
    'maximum-taken-away': {
      en: 'The sign of *m* is wrong: the factor in front of the sum is $e^m$, so *m* is added.',
      zh: '*m* 的符号错了。提出的公因子是 $e^m$，所以应加上 *m*。',
    },
  },
};
