import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exactlyOne } from '../../../src/math/output-layer/label-sets';

const oddsOf = (p: number) => Math.round((p / (1 - p)) * 1e12) / 1e12;

export const exercise = numeric({
  section: 'several-labels',
  params: { first: oneOf(0.8, 0.75, 0.9), second: oneOf(0.5, 0.6), third: oneOf(0.2, 0.25, 0.4) },
  spots: ({ first, second, third }) => ({
    firstOdds: oddsOf(first),
    secondOdds: oddsOf(second),
    thirdOdds: oddsOf(third),
  }),
  solve: ({ first, second, third }) =>
    exactlyOne([first, second, third].map((p) => Math.log(p / (1 - p)))).given[0]!,
  slips: {
    shares: {
      value: ({ first, second, third }) => first / (first + second + third),
      pitfall: 'P10.3',
    },
    unconditional: ({ first, second, third }) => first * (1 - second) * (1 - third),
    marginal: ({ first }) => first,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Given that exactly one label holds', zh: '已知恰有一个标签成立' },
  question: {
    en: 'Three sigmoids give {first}, {second} and {third} for three labels that are independent, given the input. Now you learn that exactly one label holds. How probable is label 1?',
    zh: '三个 sigmoid 对三个标签的输出为 {first}、{second}、{third}，给定输入时各标签相互独立。现已知恰有一个标签成立，求标签 1 成立的概率。',
  },
  solution: {
    en: String.raw`“Only $k$” has a probability in proportion to the odds $p_k/(1-p_k)=e^{z_k}$, here $\spot{firstOdds}$, $\spot{secondOdds}$ and $\spot{thirdOdds}$. Divided by their sum (this is softmax):

$$
\frac{\spot{firstOdds}}{\spot{firstOdds}+\spot{secondOdds}+\spot{thirdOdds}}\approx\spot{answer}
$$`,
    zh: String.raw`“只有 $k$ 成立”的概率与几率 $p_k/(1-p_k)=e^{z_k}$ 成正比，这里的几率为 $\spot{firstOdds}$、$\spot{secondOdds}$、$\spot{thirdOdds}$。除以几率之和（即 softmax），得

$$
\frac{\spot{firstOdds}}{\spot{firstOdds}+\spot{secondOdds}+\spot{thirdOdds}}\approx\spot{answer}
$$`,
  },
  slips: {
    shares: {
      en: 'The probabilities themselves were divided by their sum. The factor for “label holds, the others do not” is the odds.',
      zh: '这里直接把概率除以概率之和。与“只有该标签成立”的概率成正比的是几率，应把几率除以几率之和。',
    },
    unconditional: {
      en: 'This is the probability that only label 1 holds. It has to be divided by the probability that exactly one holds.',
      zh: '这是“只有标签 1 成立”的概率，还要除以“恰有一个标签成立”的概率。',
    },
    marginal: {
      en: 'This was the probability before you knew that exactly one holds. The condition excludes “none” and “several”; with these numbers it becomes lower.',
      zh: '这是不知道“恰有一个标签成立”时的概率。该条件排除了“都不成立”与“不止一个成立”，在题中的数值下，标签 1 的概率降低。',
    },
  },
};
