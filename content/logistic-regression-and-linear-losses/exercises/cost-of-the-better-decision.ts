import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import {
  bestThreshold,
  costOfDecision,
  type DecisionCosts,
} from '../../../src/math/linear-losses/decision-threshold';

const costs = ({ miss, alarm }: { miss: number; alarm: number }): DecisionCosts => ({
  falseNegative: miss,
  falsePositive: alarm,
});

export const exercise = numeric({
  section: 'costs',
  params: {
    p: oneOf(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9),
    miss: oneOf(1, 2, 5, 8, 12, 20),
    alarm: oneOf(1, 2, 5, 8, 12, 20),
  },
  // The threshold of one half decides wrongly here.
  accept: ({ p, miss, alarm }) => p > 0.5 !== p > bestThreshold(costs({ miss, alarm })),
  spots: ({ p, miss, alarm }) => ({
    q: Number((1 - p).toPrecision(3)),
    sayZero: miss * p,
    sayOne: alarm * (1 - p),
  }),
  solve: ({ p, miss, alarm }) =>
    costOfDecision(costs({ miss, alarm }), bestThreshold(costs({ miss, alarm })), p),
  see: ({ p, miss, alarm }) => ({
    demo: 'threshold',
    set: { falseNegativeCost: miss, falsePositiveCost: alarm, threshold: p },
  }),
  slips: {
    'by-one-half': {
      value: ({ p, miss, alarm }) => costOfDecision(costs({ miss, alarm }), 0.5, p),
      pitfall: 'P08.1',
    },
    'both-costs': ({ p, miss, alarm }) => miss * p + alarm * (1 - p),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The cheaper decision', zh: '代价较小的判定' },
  question: {
    en: 'A sample belongs to class 1 with probability {p}. A miss costs {miss}, a false alarm {alarm}, a right decision nothing. What is the least expected cost of deciding about this sample?',
    zh: '某样本属于类别 1 的概率为 {p}。漏报的代价为 {miss}，误报的代价为 {alarm}，判断正确没有代价。对该样本作出判定，期望代价最小是多少？',
  },
  solution: {
    en: String.raw`Saying 0 costs $\spot{miss}\cdot\spot{p}=\spot{sayZero}$ on average, saying 1 costs $\spot{alarm}\cdot\spot{q}=\spot{sayOne}$. The smaller of the two is $\spot{answer}$.`,
    zh: String.raw`判为 0 的期望代价为 $\spot{miss}\cdot\spot{p}=\spot{sayZero}$，判为 1 的期望代价为 $\spot{alarm}\cdot\spot{q}=\spot{sayOne}$，较小者为 $\spot{answer}$。`,
  },
  slips: {
    'by-one-half': {
      en: 'This is the decision by the threshold ½. With these costs the other one is cheaper.',
      zh: '这是以 ½ 为阈值的判定。在题中的代价下，另一种判定的代价较小。',
    },
    'both-costs': {
      en: 'Only one decision is made: either a miss or a false alarm can happen, not both.',
      zh: '只作一种判定，可能发生的不是漏报就是误报，不会同时发生。',
    },
  },
};
