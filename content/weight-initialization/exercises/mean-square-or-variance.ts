import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'variance-rule',
  points: ['scale', 'product', 'moments', 'example'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Mean square or variance', zh: '均方还是方差' },
  question: {
    en: String.raw`Why does $\mathrm{Var}(z)$ contain the mean square of the inputs and not their variance? Give an example in which the two differ.`,
    zh: String.raw`$\mathrm{Var}(z)$ 的公式里为什么是输入的均方，而不是方差？举一个两者不同的例子。`,
  },
  points: {
    scale: {
      en: String.raw`Given the input *x*, the term has mean 0 and variance $x^2\,\mathrm{Var}(w)$: the weight multiplies the whole input, its mean included.`,
      zh: String.raw`给定输入 *x* 时，该项的均值为 0，方差为 $x^2\,\mathrm{Var}(w)$，因为权重乘的是整个输入，均值也包括在内。`,
    },
    product: {
      en: String.raw`Averaged over the inputs, by independence and E[*w*] = 0: $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathrm E[x^2]$.`,
      zh: String.raw`再对输入取平均，由独立性和 E[*w*] = 0 可得 $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathrm E[x^2]$。`,
    },
    moments: {
      en: 'Mean square = variance + squared mean; the two agree only for mean 0.',
      zh: '均方等于方差加均值的平方，只有均值为 0 时均方与方差才相等。',
    },
    example: {
      en: 'An example with numbers, such as an input that is always 1: variance 0, mean square 1.',
      zh: '带数字的例子，例如恒为 1 的输入，方差为 0，均方为 1。',
    },
  },
  solution: {
    en: String.raw`The weight multiplies the whole input, its mean included: given the input, the term $wx$ has mean 0 and variance $x^2\,\mathrm{Var}(w)$. Averaged over the inputs, with a weight of mean 0 that is independent of them, $\mathrm{Var}(wx)=\mathrm E[w^2]\,\mathrm E[x^2]-\mathrm E[w]^2\,\mathrm E[x]^2=\mathrm{Var}(w)\,\mathrm E[x^2]$. And $\mathrm E[x^2]=\mathrm{Var}(x)+\mathrm E[x]^2$: the two agree only for inputs of mean 0. An input that is always 1 has variance 0 but mean square 1; with the variance it would add nothing to *z*.`,
    zh: String.raw`（1）权重乘的是整个输入，均值也包括在内：给定输入时，$wx$ 的均值为 0，方差为 $x^2\,\mathrm{Var}(w)$。（2）再对输入取平均，权重的均值为 0 且与输入独立，所以 $\mathrm{Var}(wx)=\mathrm E[w^2]\,\mathrm E[x^2]-\mathrm E[w]^2\,\mathrm E[x]^2=\mathrm{Var}(w)\,\mathrm E[x^2]$。（3）$\mathrm E[x^2]=\mathrm{Var}(x)+\mathrm E[x]^2$，只有输入的均值为 0 时，均方与方差才相等。（4）例如恒为 1 的输入，方差为 0，均方为 1；如果用方差计算，这个输入对 *z* 就没有贡献。`,
  },
};
