import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { correctedWeights } from '../../../src/math/exponential-average/weights';

export const exercise = formula({
  section: 'bias-correction',
  variables: { b: between(0.3, 0.95), i: whole(0, 6), t: whole(7, 15) },
  letters: { b: 'β' },
  answer: ({ b, i, t }) => correctedWeights(b, t)[i] ?? Number.NaN,
  key: '(1-b)*b^i/(1-b^t)',
  slips: {
    uncorrected: { value: ({ b, i }) => (1 - b) * b ** i, pitfall: 'E0.12' },
    'by-one-factor': ({ b, i }) => b ** i,
    'by-its-age': ({ b, i }) => ((1 - b) * b ** i) / (1 - b ** (i + 1)),
    'wrong-way': ({ b, i, t }) => (1 - b) * b ** i * (1 - b ** t),
    equal: { value: ({ t }) => 1 / t, pitfall: 'E0.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Weights after the correction', zh: '修正之后的权重' },
  question: {
    en: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$ starts at $m_0=0$; $\hat m_t$ is the bias-corrected average. Which weight does $\hat m_t$ give to $g_{t-i}$, for $0\le i<t$? Write it in *β*, *i* and *t*.`,
    zh: String.raw`$m_t=\beta m_{t-1}+(1-\beta)g_t$，$m_0=0$，$\hat m_t$ 是偏差修正之后的移动平均。$\hat m_t$ 给 $g_{t-i}$（$0\le i<t$）的权重是多少？请用 *β*、*i* 和 *t* 写出。`,
  },
  solution: {
    en: String.raw`In $m_t$ the weight is $(1-\beta)\beta^i$. The weights of all *t* gradients sum to

$$
(1-\beta)\sum_{i=0}^{t-1}\beta^i=1-\beta^t
$$

The correction divides by this sum, so that the weights sum to 1 at every step.`,
    zh: String.raw`$m_t$ 中的权重为 $(1-\beta)\beta^i$，*t* 个梯度的权重之和为

$$
(1-\beta)\sum_{i=0}^{t-1}\beta^i=1-\beta^t
$$

偏差修正就是除以这个和，使每一步的权重之和都为 1。`,
  },
  slips: {
    uncorrected: {
      en: String.raw`This is the weight in $m_t$. The correction divides it by $1-\beta^t$.`,
      zh: String.raw`这是 $m_t$ 中的权重，修正时还要除以 $1-\beta^t$。`,
    },
    'by-one-factor': {
      en: 'This divides by 1 − *β*, the sum of the weights after one step only.',
      zh: '这里除以了 1 − *β*，那只是一步之后的权重之和。',
    },
    'by-its-age': {
      en: 'The sum is over all *t* gradients, not over the *i* + 1 newest: the same for every gradient.',
      zh: '求和应取全部 *t* 个梯度，不是最新的 *i* + 1 个，除数对各个梯度相同。',
    },
    'wrong-way': {
      en: String.raw`$m_t$ is too small at first; one divides by $1-\beta^t$, which makes it larger.`,
      zh: String.raw`$m_t$ 初期偏小，应当除以 $1-\beta^t$，使其变大。`,
    },
    equal: {
      en: 'All weights sum to 1, but they are not equal: the older a gradient, the smaller its weight.',
      zh: '权重之和为 1，但各个权重并不相等，梯度越旧，权重越小。',
    },
  },
};
