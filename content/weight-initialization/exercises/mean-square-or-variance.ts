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
      en: 'The randomness of a term comes from its weight; the input scales it, with its mean included.',
      zh: '每一项的随机性来自权重，输入只起缩放作用，输入的均值也包括在内。',
    },
    product: {
      en: String.raw`Independence and E[*w*] = 0 give $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathrm E[x^2]$.`,
      zh: String.raw`由独立性和 E[*w*] = 0 可得 $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathrm E[x^2]$。`,
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
    en: String.raw`A term $w_ix_i$ is random because of its weight; the input scales it, its mean included. The weight has mean 0 and is independent of the input, so $\mathrm{Var}(wx)=\mathrm E[w^2]\,\mathrm E[x^2]-\mathrm E[w]^2\,\mathrm E[x]^2=\mathrm{Var}(w)\,\mathrm E[x^2]$. And $\mathrm E[x^2]=\mathrm{Var}(x)+\mathrm E[x]^2$: the two agree only for inputs of mean 0. An input that is always 1 has variance 0 but mean square 1; with the variance it would add nothing to *z*.`,
    zh: String.raw`（1）$w_ix_i$ 的随机性来自权重，输入只起缩放作用，输入的均值也包括在内。（2）权重的均值为 0 且与输入独立，所以 $\mathrm{Var}(wx)=\mathrm E[w^2]\,\mathrm E[x^2]-\mathrm E[w]^2\,\mathrm E[x]^2=\mathrm{Var}(w)\,\mathrm E[x^2]$。（3）$\mathrm E[x^2]=\mathrm{Var}(x)+\mathrm E[x]^2$，只有输入的均值为 0 时，均方与方差才相等。（4）例如恒为 1 的输入，方差为 0，均方为 1；如果用方差计算，这个输入对 *z* 就没有贡献。`,
  },
};
