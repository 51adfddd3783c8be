import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({ section: 'window', steps: ['substitute', 'power', 'limit', 'share'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The window and the number e', zh: '窗口与 e' },
  question: {
    en: 'Show for *N* = 1/(1−*β*) which share of the weight the last *N* gradients carry as *β* → 1, long after the start.',
    zh: '令 *N* = 1/(1−*β*)，设 *t* 已足够大。推导 *β* → 1 时最近 *N* 个梯度的权重占比。',
  },
  steps: {
    substitute: { en: String.raw`$\beta=1-\frac1N$`, zh: String.raw`$\beta=1-\frac1N$` },
    power: {
      en: String.raw`$\beta^N=\big(1-\frac1N\big)^N$`,
      zh: String.raw`$\beta^N=\big(1-\frac1N\big)^N$`,
    },
    limit: {
      en: String.raw`*β* → 1 means *N* → ∞, so $\beta^N\to e^{-1}$`,
      zh: String.raw`*β* → 1 即 *N* → ∞，所以 $\beta^N\to e^{-1}$`,
    },
    share: {
      en: String.raw`$(1-\beta)\sum_{i=0}^{N-1}\beta^i=1-\beta^N\to1-e^{-1}$`,
      zh: String.raw`$(1-\beta)\sum_{i=0}^{N-1}\beta^i=1-\beta^N\to1-e^{-1}$`,
    },
  },
  solution: {
    en: 'Solve *N* = 1/(1−*β*) for *β*. Raise both sides to the power *N*. Use the limit that defines e. The last *N* weights are a finite geometric sum with *N* terms; insert the limit. The share tends to 1 − 1/e, about 63%, not to 1.',
    zh: '由 *N* = 1/(1−*β*) 解出 *β*。两边取 *N* 次幂。再由重要极限得 1/e。最近 *N* 个权重之和是 *N* 项等比数列的和，代入极限可知占比趋于 1 − 1/e，约为 63%，而不是 1。',
  },
};
