import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'rewards',
  variables: { epsilon: between(0.02, 0.8), k: whole(2, 20) },
  letters: { epsilon: 'ε' },
  answer: ({ epsilon, k }) => 1 - epsilon + epsilon / k,
  key: '1-epsilon+epsilon/k',
  slips: {
    'greedy-steps-only': ({ epsilon }) => 1 - epsilon,
    'exploring-steps-only': ({ epsilon, k }) => epsilon / k,
    'share-taken-off': ({ epsilon, k }) => 1 - epsilon / k,
    'others-only': ({ epsilon, k }) => 1 - epsilon + epsilon / (k - 1),
    'always-at-random': ({ k }) => 1 / k,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How often is the best arm chosen?', zh: '选中最优臂的概率' },
  question: {
    en: 'An ε-greedy player already knows the best of *k* arms. With probability *ε* it explores and picks one of *all* arms, each equally likely; otherwise it takes the best. With what probability does it choose the best arm in a step? Write it in *ε* and *k*.',
    zh: '用 ε 贪心策略，*k* 个臂中最优的一个已知。每一步以概率 *ε* 探索，在**全部**臂中等可能地任选一个，否则选最优的臂。某一步选中最优臂的概率是多少？请用 *ε* 和 *k* 写出。',
  },
  solution: {
    en: String.raw`Two cases lead to the best arm: the player exploits, with probability $1-\varepsilon$, or it explores and happens to pick it, with probability $\varepsilon\cdot\frac1k$. They exclude each other, so the probabilities add up. At *ε* = 1 it is $1/k$, at *ε* = 0 it is 1.`,
    zh: String.raw`选中最优臂有两种情况，一是利用，概率为 $1-\varepsilon$；二是探索时恰好选中，概率为 $\varepsilon\cdot\frac1k$。两种情况互斥，概率相加。*ε* = 1 时为 $1/k$，*ε* = 0 时为 1。`,
  },
  slips: {
    'greedy-steps-only': {
      en: 'When exploring, the player may pick the best arm too.',
      zh: '探索时也可能选中最优的臂。',
    },
    'exploring-steps-only': {
      en: 'This is the case of exploring only.',
      zh: '这只是探索时选中的情况。',
    },
    'share-taken-off': {
      en: 'Of the exploring steps only the share $1/k$ finds the best arm; all others are to be taken off.',
      zh: '探索时只有 $1/k$ 选中最优臂，应减去的是其余的部分。',
    },
    'others-only': {
      en: 'Exploring picks from all *k* arms, the best one included.',
      zh: '探索是在全部 *k* 个臂中选择，包括最优的臂。',
    },
    'always-at-random': {
      en: 'This is for *ε* = 1: exploring in every step.',
      zh: '这是 *ε* = 1，即每一步都探索时的概率。',
    },
  },
};
