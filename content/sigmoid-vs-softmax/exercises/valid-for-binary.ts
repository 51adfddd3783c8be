import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'two-classes',
  options: {
    sigmoid: 'right',
    softmax: 'right',
    fixed: 'right',
    single: { pitfall: 'P10.5' },
    pair: { see: () => ({ demo: 'two-class-equivalence' }), pitfall: 'P10.4' },
    linear: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Outputs for two exclusive classes', zh: '两个互斥类别的输出层' },
  question: {
    en: 'Exactly one of two classes holds. Which output layers give both classes probabilities that add up to 1 and can take any values between 0 and 1?',
    zh: '两个类别中恰有一个成立。哪些输出层给出的两类概率之和为 1，并且可以取 0 与 1 之间的任意值？',
  },
  options: {
    sigmoid: {
      en: String.raw`one logit: $\sigma(z)$ and $1-\sigma(z)$`,
      zh: String.raw`一个得分，取 $\sigma(z)$ 与 $1-\sigma(z)$`,
    },
    softmax: { en: 'two logits, softmax', zh: '两个得分，取 softmax' },
    fixed: {
      en: 'softmax of two logits of which the second is always 0',
      zh: '两个得分取 softmax，其中第二个恒为 0',
    },
    single: { en: 'one logit, softmax', zh: '一个得分，取 softmax' },
    pair: {
      en: String.raw`two free logits: $\sigma(z_1)$ and $\sigma(z_0)$`,
      zh: String.raw`两个自由的得分，取 $\sigma(z_1)$ 与 $\sigma(z_0)$`,
    },
    linear: { en: 'one linear output *a*, and 1 − *a*', zh: '一个线性输出 *a*，取 *a* 与 1 − *a*' },
  },
  why: {
    single: {
      en: '$e^z/e^z=1$ for every $z$. Nothing can be learned.',
      zh: '对任意 $z$ 都有 $e^z/e^z=1$，什么也学不到。',
    },
    pair: {
      en: 'They add up to 1 only if $z_0=-z_1$; in general both or neither may be near 1.',
      zh: '只有 $z_0=-z_1$ 时和才为 1，一般情况下可能两者都接近 1，也可能都接近 0。',
    },
    linear: {
      en: 'A linear output can lie below 0 or above 1.',
      zh: '线性输出可以小于 0 或大于 1。',
    },
  },
  solution: {
    en: String.raw`One sigmoid, or a softmax of two logits: $\mathrm{softmax}(z_1,z_0)_1=\sigma(z_1-z_0)$. One of the two logits may be fixed at 0, since only the difference counts.`,
    zh: String.raw`一个 sigmoid，或者两个得分的 softmax，因为 $\mathrm{softmax}(z_1,z_0)_1=\sigma(z_1-z_0)$。只有得分之差起作用，所以其中一个得分可以固定为 0。`,
  },
};
