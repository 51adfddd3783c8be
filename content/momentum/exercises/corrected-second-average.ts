import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { totalWeight } from '../../../src/math/exponential-average/exponential-average';
import { lastAverage, lastCorrected, swappedAverage } from './shared/averages';

export const exercise = numeric({
  section: 'bias-correction',
  params: { beta: oneOf(0.6, 0.7, 0.8, 0.9), first: whole(1, 9), second: whole(1, 9) },
  spots: ({ beta, first, second }) => ({
    firstAverage: lastAverage(beta, first),
    average: lastAverage(beta, first, second),
    total: totalWeight(beta, 2),
  }),
  solve: ({ beta, first, second }) => lastCorrected(beta, first, second),
  see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, steps: 2 } }),
  slips: {
    uncorrected: { value: ({ beta, first, second }) => lastAverage(beta, first, second), pitfall: 'E0.12' },
    'first-power': ({ beta, first, second }) => lastAverage(beta, first, second) / (1 - beta),
    swapped: {
      value: ({ beta, first, second }) => swappedAverage(beta, first, second) / totalWeight(1 - beta, 2),
      see: ({ beta }) => ({ demo: 'ema-bias', set: { beta: 1 - beta, signal: 'ramp', steps: 2 } }),
      pitfall: 'P23.1',
    },
    'plain-mean': {
      value: ({ first, second }) => (first + second) / 2,
      see: ({ beta }) => ({ demo: 'ema-bias', set: { beta, signal: 'ramp', steps: 2 } }),
      pitfall: 'E0.14',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Correction after two gradients', zh: '两个梯度之后的修正' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. The first gradients are $g_1=\spot{first}$ and $g_2=\spot{second}$. Compute the bias-corrected average $\hat m_2$.`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。前两个梯度是 $g_1=\spot{first}$、$g_2=\spot{second}$。求偏差修正后的 $\hat m_2$。`,
  },
  solution: {
    en: String.raw`First the average, $m_1=(1-\spot{beta})\cdot\spot{first}\approx\spot{firstAverage}$, then $m_2=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{second}\approx\spot{average}$. Its weights sum to $1-\beta^2\approx\spot{total}$. Divide:

$$
\hat m_2=\frac{m_2}{1-\beta^2}\approx\spot{answer}
$$`,
    zh: String.raw`先求移动平均，$m_1=(1-\spot{beta})\cdot\spot{first}\approx\spot{firstAverage}$，$m_2=\spot{beta}\,m_1+(1-\spot{beta})\cdot\spot{second}\approx\spot{average}$。权重之和是 $1-\beta^2\approx\spot{total}$。相除得

$$
\hat m_2=\frac{m_2}{1-\beta^2}\approx\spot{answer}
$$`,
  },
  slips: {
    uncorrected: {
      en: 'This is $m_2$ itself. Its weights sum only to {total}, so it is too small.',
      zh: '这是 $m_2$ 本身，其权重之和只有 {total}，所以偏小。',
    },
    'first-power': {
      en: String.raw`1 − *β* is the sum of the weights after *one* step. After two it is $1-\beta^2$.`,
      zh: String.raw`1 − *β* 是**一步**之后的权重之和，两步之后是 $1-\beta^2$。`,
    },
    swapped: {
      en: 'The two factors are swapped: *β* belongs to the old average, 1 − *β* to the new gradient.',
      zh: '两个系数写反了。*β* 属于历史项，1 − *β* 属于新梯度。',
    },
    'plain-mean': {
      en: 'The correction makes the weights sum to 1, not equal: $g_1$ still weighs *β* times as much as $g_2$.',
      zh: '修正使权重之和为 1，但没有使权重相等，$g_1$ 的权重仍是 $g_2$ 的 *β* 倍。',
    },
  },
};
