import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { keptAfter } from '../../../src/math/recurrent/forget-gate';

export const exercise = numeric({
  section: 'additive-path',
  params: { forgetGate: oneOf(0.8, 0.9, 0.95, 0.98, 0.99), steps: oneOf(5, 10, 20, 50) },
  solve: ({ forgetGate, steps }) => keptAfter(forgetGate, steps),
  see: ({ forgetGate, steps }) => ({ demo: 'lstm-forget', set: { forgetGate, steps } }),
  slips: {
    once: { value: ({ forgetGate }) => forgetGate, pitfall: 'E3.20' },
    times: ({ forgetGate, steps }) => forgetGate * steps,
    linear: ({ forgetGate, steps }) => 1 - steps * (1 - forgetGate),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the gate keeps', zh: '遗忘门保留多少？' },
  question: {
    en: 'The forget gate of an LSTM stays at *f* = {forgetGate} for {steps} time steps. Which share of the gradient along the cell state is left (the other paths left aside)?',
    zh: 'LSTM 的遗忘门在 {steps} 个时间步中保持 *f* = {forgetGate}。只考虑沿记忆单元状态的路径，梯度变为原来的多少？',
  },
  solution: {
    en: String.raw`Each step multiplies by *f*: $\spot{forgetGate}^{\spot{steps}}\approx\spot{answer}$.`,
    zh: String.raw`每一步乘以 *f*，得 $\spot{forgetGate}^{\spot{steps}}\approx\spot{answer}$。`,
  },
  slips: {
    once: {
      en: 'This is what one step leaves. Each further step multiplies by *f* again.',
      zh: '这是一步之后的结果，以后每一步还要再乘以 *f*。',
    },
    times: {
      en: 'Factors of successive steps are multiplied, not added: a power, not a multiple.',
      zh: '各步的系数应当相乘而不是相加，结果是幂，不是倍数。',
    },
    linear: {
      en: 'Each step takes its share from what is left, not from the start: the decay is exponential, not linear.',
      zh: '每一步按剩余的量衰减，不是按初始的量衰减，所以是指数衰减，不是线性衰减。',
    },
  },
};
