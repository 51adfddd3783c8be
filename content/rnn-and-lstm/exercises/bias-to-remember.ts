import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { biasToKeep } from '../../../src/math/recurrent/forget-gate';

export const exercise = numeric({
  section: 'additive-path',
  params: { steps: oneOf(10, 20, 40, 50, 100, 200, 500) },
  spots: ({ steps }) => ({ gate: 0.5 ** (1 / steps) }),
  solve: ({ steps }) => biasToKeep(0.5, steps),
  see: ({ steps }) => ({ demo: 'lstm-forget', view: 2, set: { steps } }),
  slips: {
    gate: ({ steps }) => 0.5 ** (1 / steps),
    'one-over-e': ({ steps }) => Math.log(steps),
    sign: ({ steps }) => -biasToKeep(0.5, steps),
    'half-gate': () => 0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A bias that remembers', zh: '记忆所需的偏置' },
  question: {
    en: String.raw`The forget gate is $\sigma(b)$ in every step. For which bias *b* is half of the cell state left after *T* = {steps} steps, if nothing is written? (Three digits.)`,
    zh: String.raw`遗忘门在每一步都等于 $\sigma(b)$，且不写入新的内容。偏置 *b* 取多少，经过 *T* = {steps} 步后记忆单元状态恰好保留一半？（三位有效数字）`,
  },
  solution: {
    en: String.raw`$\sigma(b)^{\spot{steps}}=\frac12$ gives $\sigma(b)=2^{-1/\spot{steps}}\approx\spot{gate}$ and $b=-\ln(2^{1/\spot{steps}}-1)\approx\spot{answer}$.`,
    zh: String.raw`由 $\sigma(b)^{\spot{steps}}=\frac12$ 得 $\sigma(b)=2^{-1/\spot{steps}}\approx\spot{gate}$，$b=-\ln(2^{1/\spot{steps}}-1)\approx\spot{answer}$。`,
  },
  slips: {
    gate: {
      en: 'This is the gate. The bias is its net input: undo the sigmoid.',
      zh: '这是门的值。偏置是净输入，还要再求 sigmoid 的反函数。',
    },
    'one-over-e': {
      en: String.raw`$b=\ln T$ is the rule of thumb that leaves about $1/e$, less than half.`,
      zh: String.raw`$b=\ln T$ 是经验取法，约保留 $1/e$，不到一半。`,
    },
    sign: {
      en: 'With a negative bias the gate is below 1/2, and one step already loses more than half.',
      zh: '偏置为负时门小于 1/2，一步就会失去一半以上。',
    },
    'half-gate': {
      en: 'With bias 0 the gate is 1/2: half is left after *one* step.',
      zh: '偏置为 0 时门为 1/2，一步之后就只保留一半。',
    },
  },
};
