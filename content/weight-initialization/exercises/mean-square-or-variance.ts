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
      zh: '每一项的随机性来自权重；输入只起缩放作用，均值也算在内。',
    },
    product: {
      en: String.raw`Independence and E[*w*] = 0 give $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathbb E[x^2]$.`,
      zh: String.raw`由独立性和 E[*w*] = 0 得 $\mathrm{Var}(wx)=\mathrm{Var}(w)\,\mathbb E[x^2]$。`,
    },
    moments: {
      en: 'Mean square = variance + squared mean; the two agree only for mean 0.',
      zh: '均方 = 方差 + 均值的平方；只有均值为 0 时两者才相等。',
    },
    example: {
      en: 'An example with numbers, such as an input that is always 1: variance 0, mean square 1.',
      zh: '带数字的例子，如恒为 1 的输入：方差为 0，均方为 1。',
    },
  },
  solution: {
    en: 'A term *wx* is random because of its weight; the input scales it, mean included. The weight has mean 0 and is independent of *x*, so Var(*wx*) = Var(*w*) E[*x*²], and E[*x*²] = Var(*x*) + E[*x*]². The two agree only for inputs of mean 0. An input that is always 1 has variance 0 but mean square 1: with the variance it would add nothing to *z*.',
    zh: '*wx* 这一项的随机性来自权重，输入只起缩放作用，均值也算在内。权重均值为 0 且与 *x* 独立，所以 Var(*wx*) = Var(*w*) E[*x*²]，而 E[*x*²] = Var(*x*) + E[*x*]²，只有输入均值为 0 时两者才相等。恒为 1 的输入方差为 0、均方为 1：若用方差，它对 *z* 就毫无贡献。',
  },
};
