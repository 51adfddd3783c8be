import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { scalarRecurrence } from '../../../src/math/recurrent/scalar-recurrence';

interface Numbers {
  readonly weight: number;
  readonly start: number;
}
const stateOf = ({ weight, start }: Numbers) => scalarRecurrence('tanh', weight, start, 1).states[1]!;

export const exercise = numeric({
  section: 'through-time',
  params: { weight: oneOf(1.2, 1.5, 2, 2.5, 3), start: oneOf(0.3, 0.4, 0.5, 0.6, 0.8) },
  spots: (numbers) => ({ state: stateOf(numbers) }),
  solve: ({ weight, start }) => scalarRecurrence('tanh', weight, start, 1).products[1]!,
  see: ({ weight, start }) => ({
    demo: 'rnn-gradient',
    set: { activation: 'tanh', weight, start, steps: 1 },
  }),
  slips: {
    'no-slope': { value: ({ weight }) => weight, pitfall: 'P32.4' },
    'no-weight': (numbers) => 1 - stateOf(numbers) ** 2,
    'not-squared': (numbers) => numbers.weight * (1 - stateOf(numbers)),
    sigmoid: (numbers) => numbers.weight * stateOf(numbers) * (1 - stateOf(numbers)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The factor of one step', zh: '一步的系数' },
  question: {
    en: String.raw`A recurrent unit without input computes $h_1=\tanh(wh_0)$ with *w* = {weight} and $h_0=\spot{start}$. What is $\partial h_1/\partial h_0$?`,
    zh: String.raw`没有输入的循环单元 $h_1=\tanh(wh_0)$，*w* = {weight}，$h_0=\spot{start}$。求 $\partial h_1/\partial h_0$。`,
  },
  solution: {
    en: String.raw`$h_1\approx\spot{state}$, so $w(1-h_1^2)\approx\spot{answer}$.`,
    zh: String.raw`$h_1\approx\spot{state}$，所以 $w(1-h_1^2)\approx\spot{answer}$。`,
  },
  slips: {
    'no-slope': {
      en: 'That is the factor of a linear unit. The derivative of tanh is missing.',
      zh: '这是线性单元的系数，漏了 tanh 的导数。',
    },
    'no-weight': {
      en: 'The derivative of tanh is right; the inner derivative *w* is missing.',
      zh: 'tanh 的导数正确，但漏了内层的导数 *w*。',
    },
    'not-squared': {
      en: String.raw`$\tanh'=1-\tanh^2$: the square is missing.`,
      zh: String.raw`$\tanh'=1-\tanh^2$，漏了平方。`,
    },
    sigmoid: {
      en: '$h(1-h)$ is the derivative of the sigmoid, not of tanh.',
      zh: '$h(1-h)$ 是 sigmoid 的导数，不是 tanh 的导数。',
    },
  },
};
