import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { seeLayers } from './shared/relu-layers';

export const exercise = single({
  section: 'many-layers',
  // The exact share of the variance, for the words that must not type it.
  spots: () => ({ varianceShare: 1 / 2 - 1 / (2 * Math.PI) }),
  options: {
    'mean-square': 'right',
    variance: { see: () => seeLayers(2, 20), pitfall: 'E0.1' },
    root: { see: () => seeLayers(Math.SQRT2, 20) },
    twice: { see: () => seeLayers(4, 20) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The factor for ReLU', zh: 'ReLU 的系数' },
  question: {
    en: String.raw`For linear layers $\mathrm{Var}(w)=1/n_{\mathrm{in}}$ keeps the mean square of the signal. By which factor does He initialization multiply this variance for ReLU, and why? (The weights are distributed symmetrically about 0, the biases are 0.)`,
    zh: String.raw`线性层取 $\mathrm{Var}(w)=1/n_{\mathrm{in}}$，就能使信号的均方不变。用于 ReLU 时，He 初始化把这个方差乘以几？为什么？（权重的分布关于 0 对称，偏置为 0。）`,
  },
  options: {
    'mean-square': {
      en: 'By 2: ReLU halves the mean square of a net input that is symmetric about 0.',
      zh: '乘 2：净输入关于 0 对称，经过 ReLU 均方减半。',
    },
    variance: {
      en: 'By 2: ReLU halves the variance of a net input that is symmetric about 0.',
      zh: '乘 2：净输入关于 0 对称，经过 ReLU 方差减半。',
    },
    root: {
      en: 'By √2: ReLU halves the mean square, and a root must be taken to make up for it.',
      zh: '乘 √2：经过 ReLU 均方减半，补偿时要开根号。',
    },
    twice: {
      en: 'By 4: ReLU halves the signal forward and the gradient backward, and both must be made up for.',
      zh: '乘 4：前向的信号减半，反向的梯度也减半，两者都要补偿。',
    },
  },
  why: {
    variance: {
      en: 'The factor is right, the reason is not. The outputs of ReLU have a mean above 0, and their variance is about {varianceShare} of that of a Gaussian net input. What goes into the next layer is their mean square, and that is one half.',
      zh: '系数正确，理由不对。ReLU 输出的均值大于 0；净输入服从高斯分布时，输出的方差约为净输入方差的 {varianceShare} 倍。进入后一层的是均方，均方才是原来的一半。',
    },
    root: {
      en: 'The root belongs to the standard deviation of a weight. The variance gets the whole factor; with √2 the mean square still falls in each layer.',
      zh: '标准差才需要开根号，方差要乘以整个系数。如果只乘 √2，均方仍会逐层下降。',
    },
    twice: {
      en: 'The same factor 2 serves both directions, each of them once. With 4 signal and gradient both grow without bound.',
      zh: '同一个系数 2 对两个方向都适用，各补偿一次。如果乘 4，信号和梯度都会逐层增大。',
    },
  },
  solution: {
    en: String.raw`A net input symmetric about 0 is negative half of the time, and the two halves contribute equally to its mean square. ReLU removes one of them, so $\mathrm E[a^2]=\frac12\mathrm{Var}(z)$. Twice the variance of the weights makes up for it.`,
    zh: String.raw`净输入关于 0 对称，正负两半对均方的贡献相等。ReLU 把负的一半置零，所以 $\mathrm E[a^2]=\frac12\mathrm{Var}(z)$。因此要把权重的方差加倍来补偿。`,
  },
};
