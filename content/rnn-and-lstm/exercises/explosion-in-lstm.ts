import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { lstmThroughTime } from '../../../src/math/recurrent/lstm';

/** The gradient along an LSTM of one unit at rest, all gates 1/2, with this weight from the hidden state to the candidate. */
function gradient(weight: number, steps: number): number {
  const none = [[0], [0], [0], [0]];
  const layer = {
    inputWeights: none,
    recurrentWeights: [[0], [0], [weight], [0]],
    bias: [0, 0, 0, 0],
  };
  const inputs = Array.from({ length: steps }, () => [0]);
  const rest = { hidden: [0], cell: [0] };
  return lstmThroughTime(layer, inputs, rest, { hidden: [0], cell: [1] }).cell[0]!;
}

export const exercise = numeric({
  section: 'limits',
  params: { weight: oneOf(3, 4, 5, 6, 8, 10) },
  // From the second step on each step brings the same factor.
  solve: ({ weight }) => gradient(weight, 3) / gradient(weight, 2),
  slips: {
    'gate-alone': { value: () => 0.5, pitfall: 'P32.1' },
    'one-gate': ({ weight }) => 0.5 + 0.5 * weight,
    'no-direct': ({ weight }) => 0.25 * weight,
    'no-gates': ({ weight }) => 0.5 + weight,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Both paths together', zh: '两条路径之和' },
  question: {
    en: String.raw`An LSTM of one unit without input rests in $h=c=0$; all its gates are 1/2, and the candidate is $\tanh(wh_{t-1})$ with *w* = {weight}. By which factor does a small change of $c_{t-1}$ appear in $c_t$, if $h_{t-1}=\frac12\tanh c_{t-1}$ is counted?`,
    zh: String.raw`只有一个神经元、没有输入的 LSTM 处于不动点 $h=c=0$，各门都是 1/2，候选值为 $\tanh(wh_{t-1})$，*w* = {weight}。计入 $h_{t-1}=\frac12\tanh c_{t-1}$ 的影响，$c_{t-1}$ 的微小变化传到 $c_t$ 时，变为原来的多少倍？`,
  },
  solution: {
    en: String.raw`$\frac{dc_t}{dc_{t-1}}=f+i\,w\,o=\frac12+\frac12\cdot\spot{weight}\cdot\frac12=\spot{answer}$: above 1, so the gradient grows from step to step.`,
    zh: String.raw`$\frac{dc_t}{dc_{t-1}}=f+i\,w\,o=\frac12+\frac12\cdot\spot{weight}\cdot\frac12=\spot{answer}$，大于 1，所以梯度逐步增大。`,
  },
  slips: {
    'gate-alone': {
      en: 'This is the direct path alone. The candidate depends on the cell state too, through the hidden state.',
      zh: '这只是直接路径。候选值也通过隐状态依赖于记忆单元状态。',
    },
    'one-gate': {
      en: 'The way through $h_{t-1}$ passes two gates, the output gate and the input gate: 1/2 · 1/2, not 1/2.',
      zh: '经过 $h_{t-1}$ 的路径要乘以输出门和输入门两个 1/2，不是一个。',
    },
    'no-direct': {
      en: 'The direct path, with the factor *f*, is missing: the paths add up.',
      zh: '漏了系数为 *f* 的直接路径，两条路径应当相加。',
    },
    'no-gates': {
      en: 'The way through the candidate passes the input gate and the output gate, each 1/2.',
      zh: '经过候选值的路径要乘以输入门和输出门，两者都是 1/2。',
    },
  },
};
