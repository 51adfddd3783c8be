import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { regretOf } from '../../../src/math/paradigms/bandit';

export const exercise = numeric({
  section: 'rewards',
  params: {
    steps: oneOf(100, 200, 500, 1000),
    first: decimal(0.1, 0.4, 0.1),
    best: decimal(0.6, 0.9, 0.1),
  },
  see: ({ steps, first, best }) => ({
    demo: 'bandit',
    set: { explorationRate: 0, steps, armProbabilities: [first, 0.5, best] },
  }),
  solve: ({ steps, first, best }) => regretOf([first, best], new Array<number>(steps).fill(0)).at(-1)!,
  slips: {
    'all-of-it': ({ steps, best }) => steps * best,
    earned: ({ steps, first }) => steps * first,
    'to-the-middle': ({ steps, first, best }) => (steps * (best - first)) / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What never exploring costs', zh: '从不探索的代价' },
  question: {
    en: 'A greedy player (*ε* = 0) has stayed with the first arm for {steps} steps. This arm pays 1 with probability {first}, the best arm with probability {best}. How large is the regret, the expected reward given away?',
    zh: '贪心策略（*ε* = 0）在 {steps} 步中一直选第一个臂，每次得到奖励 1 的概率为 {first}，而最优臂得到奖励 1 的概率为 {best}。求累积遗憾，即损失的期望奖励。',
  },
  solution: {
    en: String.raw`In each step the expected loss is $\spot{best}-\spot{first}$, so the regret is $\spot{steps}\cdot(\spot{best}-\spot{first})=\spot{answer}$. It grows in proportion to the number of steps.`,
    zh: String.raw`每一步损失的期望奖励为 $\spot{best}-\spot{first}$，所以累积遗憾为 $\spot{steps}\cdot(\spot{best}-\spot{first})=\spot{answer}$，与步数成正比。`,
  },
  slips: {
    'all-of-it': {
      en: 'This is what the best arm would have earned. The first arm has earned something, too.',
      zh: '这是一直选最优臂的期望奖励，还要减去第一个臂已得的部分。',
    },
    earned: {
      en: 'This is what the player earns. The regret is what is missing to the best arm.',
      zh: '这是所得的期望奖励。遗憾是与一直选最优臂时相差的部分。',
    },
    'to-the-middle': {
      en: 'The gap is to the best arm, in full, in every step.',
      zh: '每一步都要按与最优臂的全部差距计算，不取一半。',
    },
  },
};
