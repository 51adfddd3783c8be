import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'sigmoid-tanh',
  steps: ['definition', 'chain', 'split', 'complement', 'bound', 'place'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The largest slope of sigmoid', zh: 'sigmoid 的最大斜率' },
  question: {
    en: 'Derive the derivative of sigmoid and its largest value.',
    zh: '推导 sigmoid 的导数，并求它的最大值。',
  },
  steps: {
    definition: {
      en: String.raw`$\sigma(x)=(1+e^{-x})^{-1}$`,
      zh: String.raw`$\sigma(x)=(1+e^{-x})^{-1}$`,
    },
    chain: {
      en: String.raw`$\sigma'(x)=\dfrac{e^{-x}}{(1+e^{-x})^2}$`,
      zh: String.raw`$\sigma'(x)=\dfrac{e^{-x}}{(1+e^{-x})^2}$`,
    },
    split: {
      en: String.raw`$\sigma'(x)=\dfrac1{1+e^{-x}}\cdot\dfrac{e^{-x}}{1+e^{-x}}$`,
      zh: String.raw`$\sigma'(x)=\dfrac1{1+e^{-x}}\cdot\dfrac{e^{-x}}{1+e^{-x}}$`,
    },
    complement: {
      en: String.raw`The second factor is $1-\sigma(x)$, so $\sigma'=\sigma(1-\sigma)$.`,
      zh: String.raw`第二个因子是 $1-\sigma(x)$，所以 $\sigma'=\sigma(1-\sigma)$。`,
    },
    bound: {
      en: 'The two factors have the sum 1, so their product is at most 1/4, reached when both are 1/2.',
      zh: '两个因子之和为 1，所以乘积至多为 1/4，两者都等于 1/2 时取到。',
    },
    place: {
      en: 'σ = 1/2 at *x* = 0 only: the largest slope is 1/4, at 0.',
      zh: 'σ = 1/2 仅在 *x* = 0 处成立：最大斜率为 1/4，在 0 处。',
    },
  },
  solution: {
    en: 'The second line is the chain rule. The third splits the fraction. The fourth uses that the two fractions have the sum 1. The bound holds because two numbers with a fixed sum have their largest product when they are equal. The last line uses that sigmoid is strictly increasing.',
    zh: '第二行用链式法则。第三行把分式拆成两个因子。第四行用到这两个分式之和为 1。上界成立，是因为和固定的两个数在相等时乘积最大。最后一行用到 sigmoid 严格递增。',
  },
};
