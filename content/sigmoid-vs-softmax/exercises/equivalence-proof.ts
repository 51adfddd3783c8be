import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'two-classes',
  steps: ['definition', 'divide', 'difference', 'sigmoid', 'other'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two-class softmax is a sigmoid', zh: '证明两类 softmax 就是 sigmoid' },
  question: {
    en: String.raw`Prove $\mathrm{softmax}(z_1,z_0)_1=\sigma(z_1-z_0)$, and find the other probability.`,
    zh: String.raw`证明 $\mathrm{softmax}(z_1,z_0)_1=\sigma(z_1-z_0)$，并求另一类的概率。`,
  },
  steps: {
    definition: {
      en: String.raw`$p_1=\frac{e^{z_1}}{e^{z_1}+e^{z_0}}$`,
      zh: String.raw`$p_1=\frac{e^{z_1}}{e^{z_1}+e^{z_0}}$`,
    },
    divide: {
      en: String.raw`$p_1=\frac1{1+e^{z_0}/e^{z_1}}$, because $e^{z_1}\ne0$`,
      zh: String.raw`$p_1=\frac1{1+e^{z_0}/e^{z_1}}$，因为 $e^{z_1}\ne0$`,
    },
    difference: {
      en: String.raw`$p_1=\frac1{1+e^{-(z_1-z_0)}}$`,
      zh: String.raw`$p_1=\frac1{1+e^{-(z_1-z_0)}}$`,
    },
    sigmoid: {
      en: String.raw`$p_1=\sigma(z_1-z_0)$ by the definition of the sigmoid`,
      zh: String.raw`由 sigmoid 的定义，$p_1=\sigma(z_1-z_0)$`,
    },
    other: {
      en: String.raw`$p_0=1-p_1=\sigma(z_0-z_1)$, because $1-\sigma(d)=\sigma(-d)$`,
      zh: String.raw`$p_0=1-p_1=\sigma(z_0-z_1)$，因为 $1-\sigma(d)=\sigma(-d)$`,
    },
  },
  solution: {
    en: String.raw`Divide numerator and denominator by $e^{z_1}$, combine the exponents, compare with $\sigma(d)=1/(1+e^{-d})$; the other class has the rest.`,
    zh: String.raw`分子分母同除以 $e^{z_1}$，合并指数，与 $\sigma(d)=1/(1+e^{-d})$ 比较，另一类的概率是余下的部分。`,
  },
};
