import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'cell',
  options: {
    hold: 'right',
    'both-closed': {
      see: () => ({ demo: 'lstm-cell', set: { forgetGateBias: -6, inputGateBias: -6 } }),
    },
    'both-open': { see: () => ({ demo: 'lstm-cell', set: { forgetGateBias: 6, inputGateBias: 6 } }) },
    'output-only': {
      see: () => ({ demo: 'lstm-cell', set: { outputGateBias: -6 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which gates protect a memory?', zh: '哪些门能保护记忆？' },
  question: {
    en: 'A cell is to hold its content over many time steps, whatever the inputs are. How must its gates stand?',
    zh: '要使记忆单元在许多时间步内保持内容，不受输入影响，各个门应当怎样取值？',
  },
  options: {
    hold: { en: 'forget gate near 1, input gate near 0', zh: '遗忘门接近 1，输入门接近 0' },
    'both-closed': { en: 'forget gate near 0, input gate near 0', zh: '遗忘门接近 0，输入门接近 0' },
    'both-open': { en: 'forget gate near 1, input gate near 1', zh: '遗忘门接近 1，输入门接近 1' },
    'output-only': {
      en: 'output gate near 0; the others do not matter',
      zh: '输出门接近 0，其余的门无关紧要',
    },
  },
  why: {
    'both-closed': {
      en: 'The forget gate multiplies the old content: near 0 it erases it. The name misleads: an *open* forget gate keeps.',
      zh: '旧的内容要乘以遗忘门，接近 0 就会清空。“遗忘门”的名称容易误解，接近 1 时才是保留。',
    },
    'both-open': {
      en: 'The old content is kept, but a new candidate is added in each step.',
      zh: '旧的内容保留下来，但每一步都会加上新的候选值。',
    },
    'output-only': {
      en: String.raw`The output gate decides what is shown of $\tanh c_t$. It does not touch the cell state of this step.`,
      zh: String.raw`输出门只决定 $\tanh c_t$ 输出多少，不影响这一步的记忆单元状态。`,
    },
  },
  solution: {
    en: String.raw`$c_t=f\,c_{t-1}+i\,\tilde c_t$ stays near $c_{t-1}$ if *f* is near 1 and *i* near 0.`,
    zh: String.raw`由 $c_t=f\,c_{t-1}+i\,\tilde c_t$，*f* 接近 1 且 *i* 接近 0 时，$c_t$ 接近 $c_{t-1}$。`,
  },
};
