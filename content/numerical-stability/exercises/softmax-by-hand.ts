import { formatNumber } from '../../../src/demo/format';
import { fill } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { logSoftmax, logSumExp, softmax } from '../../../src/math/softmax';
import { softmaxOf } from './shared/softmax-in-demo';

/** A logit with all its digits: 1198.6 must not be shown as 1199. */
const exactly = (logit: number) => formatNumber(logit, { digits: 6, as: 'tick' });

const shifted = (first: number, second: number) => [0, -first, -first - second];

export const exercise = fill({
  section: 'shift',
  params: { largest: oneOf(500, 1000, 1200), first: decimal(0.4, 1.6, 0.2), second: decimal(0.4, 1.6, 0.2) },
  spots: ({ largest, first, second }) => ({
    middle: exactly(largest - first),
    lowest: exactly(largest - first - second),
    both: first + second,
  }),
  see: ({ largest, first, second }) =>
    softmaxOf([largest, largest - first, largest - first - second], 'shift'),
  cells: {
    exponential: {
      value: ({ first, second }) => Math.exp(-first - second),
      slips: {
        'wrong-sign': ({ first, second }) => Math.exp(first + second),
        'from-the-middle': ({ second }) => Math.exp(-second),
      },
    },
    sum: {
      value: ({ first, second }) => Math.exp(logSumExp(shifted(first, second))),
      slips: {
        'without-the-one': ({ first, second }) => Math.exp(-first) + Math.exp(-first - second),
      },
    },
    probability: {
      value: ({ first, second }) => softmax(shifted(first, second))[0]!,
      slips: {
        one: () => 1,
        'other-class': ({ first, second }) => softmax(shifted(first, second))[1]!,
      },
    },
    logarithm: {
      value: ({ first, second }) => logSoftmax(shifted(first, second))[2]!,
      slips: {
        difference: ({ first, second }) => -first - second,
        positive: ({ first, second }) => -logSoftmax(shifted(first, second))[2]!,
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A stable softmax by hand', zh: '手算稳定的 softmax' },
  question: {
    en: String.raw`The logits are $z_1=\spot{largest}$, $z_2=\spot{middle}$ and $z_3=\spot{lowest}$; *m* is the largest. Fill in what is missing, to at least three digits.`,
    zh: String.raw`未归一化得分为 $z_1=\spot{largest}$、$z_2=\spot{middle}$、$z_3=\spot{lowest}$，*m* 为最大值。填写空缺的值，至少保留三位有效数字。`,
  },
  cells: {
    exponential: { en: '$e^{z_3-m}$', zh: '$e^{z_3-m}$' },
    sum: { en: String.raw`$S=\sum_je^{z_j-m}$`, zh: String.raw`$S=\sum_je^{z_j-m}$` },
    probability: { en: '$p_1$', zh: '$p_1$' },
    logarithm: { en: String.raw`$\ln p_3$`, zh: String.raw`$\ln p_3$` },
  },
  slips: {
    'exponential.wrong-sign': {
      en: '$z_3-m$ is negative: *m* is the largest logit.',
      zh: '*m* 是最大的得分，所以 $z_3-m$ 为负。',
    },
    'exponential.from-the-middle': {
      en: 'Subtract the largest logit, $z_1$, not $z_2$.',
      zh: '应减去最大的得分 $z_1$，而不是 $z_2$。',
    },
    'sum.without-the-one': {
      en: 'The largest logit has a term too: $e^0=1$.',
      zh: '最大的得分也有一项，即 $e^0=1$。',
    },
    'probability.one': {
      en: 'The numerator is 1; it is still divided by the sum.',
      zh: '分子是 1，但还要除以各项之和。',
    },
    'probability.other-class': {
      en: 'This is $p_2$. The numerator of class 1 is $e^0=1$.',
      zh: '这是 $p_2$。第 1 类的分子是 $e^0=1$。',
    },
    'logarithm.difference': {
      en: String.raw`$\ln S$ must be subtracted.`,
      zh: String.raw`还要减去 $\ln S$。`,
    },
    'logarithm.positive': {
      en: 'The logarithm of a probability below 1 is negative.',
      zh: '概率小于 1，其对数为负。',
    },
  },
  solution: {
    en: String.raw`The differences to the maximum are 0, −{first} and −{both}.

$$
\begin{aligned}
e^{z_3-m}&=e^{-\spot{both}}\approx\spot{exponential}\\
S&=1+e^{-\spot{first}}+e^{-\spot{both}}\approx\spot{sum}\\
p_1&=1/S\approx\spot{probability}\\
\ln p_3&=-\spot{both}-\ln S\approx\spot{logarithm}
\end{aligned}
$$`,
    zh: String.raw`各得分与最大值之差为 0、−{first} 和 −{both}。

$$
\begin{aligned}
e^{z_3-m}&=e^{-\spot{both}}\approx\spot{exponential}\\
S&=1+e^{-\spot{first}}+e^{-\spot{both}}\approx\spot{sum}\\
p_1&=1/S\approx\spot{probability}\\
\ln p_3&=-\spot{both}-\ln S\approx\spot{logarithm}
\end{aligned}
$$`,
  },
};
