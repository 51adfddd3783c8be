import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'parameters',
  params: {
    gate: decimal(0.6, 0.9, 0.1),
    before: decimal(0.5, 0.9, 0.1),
    candidate: decimal(-0.8, -0.2, 0.1),
  },
  accept: ({ gate, before, candidate }) => Math.abs(gate * before + (1 - gate) * candidate) > 0.05,
  solve: ({ gate, before, candidate }) => gate * before + (1 - gate) * candidate,
  slips: {
    swapped: ({ gate, before, candidate }) => (1 - gate) * before + gate * candidate,
    'not-shared': ({ gate, before, candidate }) => gate * before + gate * candidate,
    squashed: ({ gate, before, candidate }) => Math.tanh(gate * before + (1 - gate) * candidate),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One step of a GRU', zh: 'GRU 的一步' },
  question: {
    en: String.raw`A GRU of one number keeps the share *z* = {gate} of its old state $h_{t-1}=\spot{before}$. The candidate is $\tilde h_t=\spot{candidate}$. What is $h_t$?`,
    zh: String.raw`状态为标量的 GRU，旧状态 $h_{t-1}=\spot{before}$ 保留的比例为 *z* = {gate}，候选值 $\tilde h_t=\spot{candidate}$。求 $h_t$。`,
  },
  solution: {
    en: String.raw`$h_t=z\,h_{t-1}+(1-z)\,\tilde h_t\approx\spot{answer}$.`,
    zh: String.raw`$h_t=z\,h_{t-1}+(1-z)\,\tilde h_t\approx\spot{answer}$。`,
  },
  slips: {
    swapped: {
      en: 'Here *z* is the share of the *old* state, as in the question.',
      zh: '题中 *z* 是**旧**状态保留的比例。',
    },
    'not-shared': {
      en: 'In a GRU one gate does both: what is not kept, 1 − *z*, goes to the candidate.',
      zh: 'GRU 用一个门同时控制两项，候选值所占的比例是 1 − *z*。',
    },
    squashed: {
      en: 'The state goes through no further tanh: only the candidate does.',
      zh: '状态不再经过 tanh，只有候选值经过 tanh。',
    },
  },
};
