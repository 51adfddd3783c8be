import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { logSoftmax } from '../../../src/math/softmax';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = numeric({
  section: 'log-softmax',
  params: { larger: oneOf(100, 200, 500, 1000), gap: decimal(0.4, 2.6, 0.2) },
  spots: ({ larger, gap }) => ({ smaller: larger - gap, rest: Math.log1p(Math.exp(-gap)) }),
  solve: ({ gap }) => logSoftmax([0, -gap])[1]!,
  see: ({ larger, gap }) => softmaxOf([larger, larger - gap], 'logSoftmax'),
  slips: {
    difference: ({ gap }) => -gap,
    'other-class': ({ gap }) => logSoftmax([0, -gap])[0]!,
    loss: ({ gap }) => -logSoftmax([0, -gap])[1]!,
    probability: ({ gap }) => Math.exp(logSoftmax([0, -gap])[1]!),
    'sign-of-sum': ({ gap }) => -gap + Math.log1p(Math.exp(-gap)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One component of log-softmax', zh: 'log-softmax 的一个分量' },
  question: {
    en: String.raw`The logits are $z_1=\spot{larger}$ and $z_2=\spot{smaller}$. What is $\ln p_2$?`,
    zh: String.raw`未归一化得分为 $z_1=\spot{larger}$，$z_2=\spot{smaller}$。求 $\ln p_2$。`,
  },
  solution: {
    en: String.raw`The maximum is {larger}; only the difference counts:

$$
\begin{aligned}
\ln p_2&=(z_2-m)-\ln(e^0+e^{z_2-m})\\
&=-\spot{gap}-\ln(1+e^{-\spot{gap}})\\
&\approx-\spot{gap}-\spot{rest}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`最大值为 {larger}，结果只与两者之差有关：

$$
\begin{aligned}
\ln p_2&=(z_2-m)-\ln(e^0+e^{z_2-m})\\
&=-\spot{gap}-\ln(1+e^{-\spot{gap}})\\
&\approx-\spot{gap}-\spot{rest}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    difference: {
      en: String.raw`The logarithm of the sum is missing: subtract $\ln(1+e^{-\spot{gap}})$.`,
      zh: String.raw`漏了和的对数，还要减去 $\ln(1+e^{-\spot{gap}})$。`,
    },
    'other-class': {
      en: String.raw`This is $\ln p_1$. For class 2 the difference $z_2-m=-\spot{gap}$ comes in.`,
      zh: String.raw`这是 $\ln p_1$。第 2 类还要计入差值 $z_2-m=-\spot{gap}$。`,
    },
    loss: {
      en: String.raw`This is the cross-entropy $-\ln p_2$. A probability is at most 1, so its logarithm is not positive.`,
      zh: String.raw`这是交叉熵 $-\ln p_2$。概率不大于 1，其对数不会为正。`,
    },
    probability: {
      en: 'This is the probability itself; its logarithm was asked for.',
      zh: '这是概率本身，题目求的是概率的对数。',
    },
    'sign-of-sum': {
      en: 'The logarithm of the denominator is subtracted, not added.',
      zh: '分母的对数应当减去，而不是加上。',
    },
  },
};
