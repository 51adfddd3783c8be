import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'schedules',
  params: { gamma: oneOf(0.9, 0.95, 0.98, 0.99), peak: oneOf(0.05, 0.1, 0.2), factor: oneOf(10, 100, 1000) },
  spots: ({ peak, factor }) => ({ goal: peak / factor }),
  tolerance: { relative: 0.01 },
  solve: ({ gamma, factor }) => Math.log(factor) / -Math.log(gamma),
  slips: {
    linear: ({ gamma, factor }) => (1 - 1 / factor) / (1 - gamma),
    halving: ({ gamma }) => Math.log(2) / -Math.log(gamma),
    decimal: ({ gamma, factor }) => Math.log10(factor) / -Math.log(gamma),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How long an exponential schedule takes', zh: '指数衰减需要多少步' },
  question: {
    en: String.raw`The learning rate is $\eta_t=\eta_0\gamma^t$ with *γ* = {gamma} and $\eta_0$ = {peak}. For which *t* has it fallen to {goal}? (A number that need not be whole.)`,
    zh: String.raw`学习率为 $\eta_t=\eta_0\gamma^t$，*γ* = {gamma}，$\eta_0$ = {peak}。求学习率降到 {goal} 时的 *t*（不必取整）。`,
  },
  solution: {
    en: String.raw`$\gamma^t=1/\spot{factor}$, so $t=\ln\spot{factor}/(-\ln\spot{gamma})\approx\spot{answer}$. A training that goes on much longer has practically stopped: *γ* must fit the length.`,
    zh: String.raw`由 $\gamma^t=1/\spot{factor}$ 得 $t=\ln\spot{factor}/(-\ln\spot{gamma})\approx\spot{answer}$。训练步数再多，参数也几乎不再变化，所以 *γ* 要与总步数相配。`,
  },
  slips: {
    linear: {
      en: 'This subtracts the same amount at each step. An exponential schedule multiplies by *γ*.',
      zh: '这里每步减去相同的量。指数衰减是每步乘以 *γ*。',
    },
    halving: {
      en: 'This is the half-life. Here the rate falls by the factor {factor}.',
      zh: '这是半衰期，而本题要求学习率降为原来的 1/{factor}。',
    },
    decimal: {
      en: 'One logarithm is to base 10, the other natural. Take the same base for both.',
      zh: '两个对数的底不同，一个以 10 为底，一个以 e 为底，应取同一个底。',
    },
  },
};
