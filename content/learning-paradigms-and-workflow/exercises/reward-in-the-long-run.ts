import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { mean } from '../../../src/math/statistics';

export const exercise = numeric({
  section: 'rewards',
  params: {
    rate: oneOf(0.1, 0.2, 0.3),
    p1: decimal(0.1, 0.3, 0.1),
    p2: decimal(0.4, 0.5, 0.1),
    p3: decimal(0.7, 0.9, 0.1),
  },
  solve: ({ rate, p1, p2, p3 }) => (1 - rate) * p3 + rate * mean([p1, p2, p3]),
  slips: {
    'only-greedy': ({ rate, p3 }) => (1 - rate) * p3,
    best: ({ p3 }) => p3,
    'others-only': ({ rate, p1, p2, p3 }) => (1 - rate) * p3 + rate * mean([p1, p2]),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'ε-greedy in the long run', zh: 'ε 贪心策略的长期奖励' },
  question: {
    en: 'Three arms pay 1 with probability {p1}, {p2} and {p3}, else 0. An ε-greedy player with *ε* = {rate} already knows the best arm; when exploring it picks one of all three, each equally likely. What is its expected reward per step?',
    zh: '三个臂分别以概率 {p1}、{p2}、{p3} 得到奖励 1，否则得 0。ε 贪心策略取 *ε* = {rate}，已经知道最优的臂，探索时在三个臂中等可能地任选一个。求每一步的期望奖励。',
  },
  solution: {
    en: String.raw`With probability $1-\spot{rate}$ it pulls the best arm, with probability $\spot{rate}$ any of the three: $(1-\spot{rate})\cdot\spot{p3}+\spot{rate}\cdot\frac{\spot{p1}+\spot{p2}+\spot{p3}}3\approx\spot{answer}$. A constant *ε* keeps costing.`,
    zh: String.raw`以概率 $1-\spot{rate}$ 选最优的臂，以概率 $\spot{rate}$ 任选一个，所以期望奖励为 $(1-\spot{rate})\cdot\spot{p3}+\spot{rate}\cdot\frac{\spot{p1}+\spot{p2}+\spot{p3}}3\approx\spot{answer}$。只要 *ε* 不减小，就一直有损失。`,
  },
  slips: {
    'only-greedy': {
      en: 'Exploring steps pay, too: on average the mean of the three.',
      zh: '探索的各步也有奖励，期望奖励为三个概率的均值。',
    },
    best: {
      en: 'That would be a player that never explores any more.',
      zh: '这是不再探索时的期望奖励。',
    },
    'others-only': {
      en: 'When exploring it may also hit the best arm: the mean is over all three.',
      zh: '探索时也可能选到最优的臂，应当对三个臂求平均。',
    },
  },
};
