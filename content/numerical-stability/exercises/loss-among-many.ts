import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { logSoftmax } from '../../../src/math/softmax';
import { softmaxOf } from './shared/softmax-in-demo';

const logitsOf = (others: number, gap: number) => [...Array<number>(others).fill(0), -gap];

export const exercise = numeric({
  section: 'log-softmax',
  params: { others: whole(2, 4), gap: decimal(0.5, 3, 0.5) },
  spots: ({ others, gap }) => ({ sum: others + Math.exp(-gap) }),
  solve: ({ others, gap }) => -logSoftmax(logitsOf(others, gap)).at(-1)!,
  see: ({ others, gap }) => softmaxOf(logitsOf(others, gap), 'logSoftmax'),
  slips: {
    'one-other': ({ gap }) => gap + Math.log1p(Math.exp(-gap)),
    'sum-alone': ({ others, gap }) => Math.log(others + Math.exp(-gap)),
    'wrong-sign': ({ others, gap }) => Math.log(others + Math.exp(-gap)) - gap,
    'log-probability': ({ others, gap }) => logSoftmax(logitsOf(others, gap)).at(-1)!,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Cross-entropy of a class that is behind', zh: '得分较低类别的交叉熵' },
  question: {
    en: String.raw`A softmax has {others} classes with logit 0 and one with logit −{gap}, which is the right one. What is its cross-entropy $-\ln p$?`,
    zh: String.raw`softmax 有 {others} 个类别的未归一化得分为 0，另一个类别的得分为 −{gap}，正确类别是后者。求交叉熵 $-\ln p$。`,
  },
  solution: {
    en: String.raw`The maximum is 0, and

$$
\begin{aligned}
-\ln p&=-(-\spot{gap}-0)+\ln\big(\spot{others}\cdot e^0+e^{-\spot{gap}}\big)\\
&\approx\spot{gap}+\ln\spot{sum}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`最大值为 0，所以

$$
\begin{aligned}
-\ln p&=-(-\spot{gap}-0)+\ln\big(\spot{others}\cdot e^0+e^{-\spot{gap}}\big)\\
&\approx\spot{gap}+\ln\spot{sum}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'one-other': {
      en: 'Only one of the other classes is in the sum; every class has a term.',
      zh: '和中只计入了一个其他类别，每个类别都应有一项。',
    },
    'sum-alone': {
      en: 'This is the cross-entropy of a class with logit 0. The distance of the right class from the maximum is missing.',
      zh: '这是得分为 0 的类别的交叉熵，漏了正确类别与最大值之差。',
    },
    'wrong-sign': {
      en: 'The sign of the distance is wrong: a lower logit makes the loss larger.',
      zh: '差值的符号错了，得分越低，损失越大。',
    },
    'log-probability': {
      en: 'The cross-entropy is minus the logarithm, so it is positive.',
      zh: '交叉熵是对数的相反数，应为正。',
    },
  },
};
