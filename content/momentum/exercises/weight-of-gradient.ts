import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { exponentialWeights } from '../../../src/math/exponential-average/weights';
import { threeWindows } from './shared/weights-in-demo';

export const exercise = formula({
  section: 'unrolling',
  variables: { b: between(0.05, 0.95), i: whole(0, 12) },
  letters: { b: 'β' },
  answer: ({ b, i }) => exponentialWeights(b, i + 1)[i] ?? Number.NaN,
  key: '(1-b)*b^i',
  see: () => threeWindows(0.9),
  slips: {
    'without-factor': { value: ({ b, i }) => b ** i, pitfall: 'E0.15' },
    swapped: {
      value: ({ b, i }) => b * (1 - b) ** i,
      see: () => ({ demo: 'ema-weights', set: { beta: 0.1, shown: 10 } }),
      pitfall: 'P23.1',
    },
    'one-too-young': ({ b, i }) => (1 - b) * b ** (i - 1),
    'one-too-old': ({ b, i }) => (1 - b) * b ** (i + 1),
    equal: { value: ({ b }) => 1 - b, pitfall: 'E0.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The weight of every gradient', zh: '每个梯度的权重' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ starts at $m_0=0$. Which weight does $m_t$ give to $g_{t-i}$, for $0\le i<t$? Write it in *β* and *i*.`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，$m_0=0$。$m_t$ 给 $g_{t-i}$（$0\le i<t$）的权重是多少？请用 *β* 和 *i* 写出。`,
  },
  solution: {
    en: String.raw`The gradient $g_{t-i}$ comes in with the factor $1-\beta$. Each of the *i* steps since multiplies by *β* what is in the average already:

$$
m_t=(1-\beta)\sum_{i=0}^{t-1}\beta^i g_{t-i}
$$`,
    zh: String.raw`梯度 $g_{t-i}$ 计入时的系数是 $1-\beta$。此后又更新了 *i* 次，每次都把移动平均中已有的量乘以 *β*：

$$
m_t=(1-\beta)\sum_{i=0}^{t-1}\beta^i g_{t-i}
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
      en: 'One factor *β* too few: *i* steps have come since $g_{t-i}$, each with a factor *β*.',
      zh: '少乘了一个 *β*。$g_{t-i}$ 之后又更新了 *i* 次，每次都乘以 *β*。',
    },
    'one-too-old': {
      en: 'One factor *β* too many: the newest gradient has *i* = 0 and no factor *β* at all.',
      zh: '多乘了一个 *β*。最新的梯度对应 *i* = 0，还没有乘过 *β*。',
    },
    equal: {
      en: 'This is the weight of the newest gradient only. The older a gradient, the smaller its weight.',
      zh: '这只是最新一个梯度的权重。梯度越旧，权重越小。',
    },
  },
};
