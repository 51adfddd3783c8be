import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { exponentialWeights } from '../../../src/math/exponential-average/weights';
import { threeWindows } from './shared/weights-in-demo';

export const exercise = numeric({
  section: 'unrolling',
  params: {
    beta: oneOf(0.6, 0.7, 0.8, 0.9, 0.95), // At age 1 both orders of the two factors give (1 − β)β.
    age: whole(2, 5),
  },
  solve: ({ beta, age }) => exponentialWeights(beta, age + 1)[age] ?? Number.NaN,
  see: ({ beta }) => threeWindows(beta),
  slips: {
    'without-factor': { value: ({ beta, age }) => beta ** age, pitfall: 'E0.15' },
    swapped: {
      value: ({ beta, age }) => beta * (1 - beta) ** age,
      see: ({ beta }) => ({ demo: 'ema-weights', set: { beta: 1 - beta, shown: 10 } }),
      pitfall: 'P23.1',
    },
    'one-too-young': ({ beta, age }) => (1 - beta) * beta ** (age - 1),
    'one-too-old': ({ beta, age }) => (1 - beta) * beta ** (age + 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Weight of an older gradient', zh: '旧梯度的权重' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ with *β* = {beta} and $m_0=0$. Which weight does $m_t$ give to $g_{t-\spot{age}}$?`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，*β* = {beta}，$m_0=0$。$m_t$ 给 $g_{t-\spot{age}}$ 的权重是多少？`,
  },
  solution: {
    en: String.raw`Every step multiplies by *β* what is in the average already. This gradient came in with the factor 1 − *β*; the number of steps since is its age, {age}. So its weight is $(1-\beta)\beta^{\spot{age}}$:

$$
(1-\spot{beta})\cdot\spot{beta}^{\spot{age}}\approx\spot{answer}
$$`,
    zh: String.raw`每更新一次，移动平均中已有的量都乘以 *β*。该梯度计入时的系数是 1 − *β*，此后又经过了 {age} 步，所以权重是 $(1-\beta)\beta^{\spot{age}}$，即

$$
(1-\spot{beta})\cdot\spot{beta}^{\spot{age}}\approx\spot{answer}
$$`,
  },
  slips: {
    'without-factor': {
      en: 'This is the weight in the *sum* form. In the average form every gradient enters with the factor 1 − *β*.',
      zh: '这是累加形式中的权重。在平均形式中，每个梯度计入时都带有系数 1 − *β*。',
    },
    swapped: {
      en: 'The two factors are swapped: the old average has *β*, the new gradient 1 − *β*.',
      zh: '两个系数写反了。历史项的系数是 *β*，新梯度的系数是 1 − *β*。',
    },
    'one-too-young': {
      en: 'One factor *β* too few: {age} steps have come since, each with a factor *β*.',
      zh: '少乘了一个 *β*。此后经过了 {age} 步，每步都乘以 *β*。',
    },
    'one-too-old': {
      en: 'One factor *β* too many: the newest gradient has age 0 and no factor *β* at all.',
      zh: '多乘了一个 *β*。最新的梯度距今 0 步，还没有乘过 *β*。',
    },
  },
};
