import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'sigmoid-tanh',
  steps: ['definition', 'chain', 'split', 'complement', 'bound', 'place'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The largest derivative of sigmoid', zh: 'sigmoid 导数的最大值' },
  question: {
    en: 'Derive the derivative of sigmoid and its largest value.',
    zh: '推导 sigmoid 的导数，并求导数的最大值。',
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
      zh: '两个因子之和为 1，所以乘积不超过 1/4，两者都等于 1/2 时取等号。',
    },
    place: {
      en: 'σ = 1/2 at *x* = 0 only: the largest derivative is 1/4, at 0.',
      zh: 'σ = 1/2 仅在 *x* = 0 处成立，所以导数的最大值为 1/4，在 0 处取到。',
    },
  },
  solution: {
    en: 'The second line is the chain rule. The third splits the fraction. The fourth uses that the two fractions have the sum 1. The bound holds because two numbers with a fixed sum have their largest product when they are equal. The last line uses that sigmoid is strictly increasing.',
    zh: '第二步用链式法则，第三步把分式拆成两个因子，第四步利用两个分式之和为 1。上界成立，是因为和为定值的两个数相等时乘积最大。最后一步利用 sigmoid 严格递增。',
  },
};
