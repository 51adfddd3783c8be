import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exponentialAverage } from '../../../src/math/exponential-average/exponential-average';

export const exercise = numeric({
  section: 'unrolling',
  params: { beta: oneOf(0.6, 0.7, 0.8, 0.9), count: whole(2, 6), average: whole(2, 9) },
  solve: ({ beta, count, average }) =>
    exponentialAverage(new Float64Array(count), beta, average).at(-1) ?? Number.NaN,
  see: ({ beta }) => ({ demo: 'ema-weights', set: { beta, shown: 10 } }),
  slips: {
    'as-a-gradient': {
      value: ({ beta, count, average }) => average * (1 - beta) * beta ** count,
      pitfall: 'E0.12',
    },
    'one-too-few': ({ beta, count, average }) => average * beta ** (count - 1),
    swapped: {
      value: ({ beta, count, average }) => average * (1 - beta) ** count,
      see: ({ beta }) => ({ demo: 'ema-weights', set: { beta: 1 - beta, shown: 10 } }),
      pitfall: 'P23.1',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'When the gradients stop', zh: '梯度变为 0 之后' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta}. At some step the average is {average}. The next {count} gradients are all 0. What is the average after them?`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}。某一步的移动平均为 {average}，此后 {count} 步的梯度全为 0。求这些步之后的移动平均。`,
  },
  solution: {
    en: String.raw`With zero gradients only the rest of the unrolled form is left, $m_t=\beta^km_{t-k}$:

$$
\spot{beta}^{\spot{count}}\cdot\spot{average}\approx\spot{answer}
$$`,
    zh: String.raw`梯度全为零时，展开式中只剩余项 $m_t=\beta^km_{t-k}$：

$$
\spot{beta}^{\spot{count}}\cdot\spot{average}\approx\spot{answer}
$$`,
  },
  slips: {
    'as-a-gradient': {
      en: 'The old average is not a new gradient: it has entered already, so it gets no factor 1 − *β*.',
      zh: '原有的移动平均不是新梯度，早已计入，不再乘以 1 − *β*。',
    },
    'one-too-few': {
      en: 'Every one of the {count} steps multiplies by *β*, the first one too.',
      zh: '这 {count} 步中每一步都乘以 *β*，第一步也不例外。',
    },
    swapped: {
      en: 'The old average has the factor *β*; 1 − *β* belongs to the new gradient.',
      zh: '历史项的系数是 *β*，新梯度的系数是 1 − *β*。',
    },
  },
};
