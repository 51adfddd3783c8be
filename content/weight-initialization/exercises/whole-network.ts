import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'whole-network',
  points: ['random', 'keep', 'schemes', 'shape', 'biases'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Initializing a deep network', zh: '深层网络的初始化' },
  question: {
    en: 'How should the weights and biases of a deep network be initialized, and why? Name the variance for linear, tanh and ReLU layers.',
    zh: '深层网络的权重和偏置应怎样初始化？为什么？写出线性层、tanh 层和 ReLU 层的权重方差。',
  },
  points: {
    random: {
      en: 'Random and independent with mean 0, so that hidden units differ: this breaks the symmetry.',
      zh: '均值为 0，独立随机，使隐藏神经元互不相同，打破对称性。',
    },
    keep: {
      en: 'The variance is to keep the mean square of signal and gradient from layer to layer, or they vanish or explode with the depth.',
      zh: '方差要使信号和梯度的均方逐层保持，否则会随层数消失或爆炸。',
    },
    schemes: {
      en: String.raw`$1/n_{\mathrm{in}}$ for linear layers, Glorot's $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ for tanh, He's $2/n_{\mathrm{in}}$ for ReLU.`,
      zh: String.raw`线性层取 $1/n_{\mathrm{in}}$；tanh 用 Glorot 的 $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$；ReLU 用 He 的 $2/n_{\mathrm{in}}$。`,
    },
    shape: {
      en: 'Gaussian or uniform makes little difference at equal variance; the uniform limit is √3 *σ*.',
      zh: '方差相等时，高斯与均匀差别不大；均匀分布的界是 √3 *σ*。',
    },
    biases: { en: 'Biases start at 0.', zh: '偏置取 0。' },
  },
  solution: {
    en: String.raw`At random with mean 0 and independent, so that hidden units differ. The variance keeps signal and gradient from layer to layer; otherwise they vanish or explode with the depth: $1/n_{\mathrm{in}}$ for linear layers, Glorot's $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ for tanh, He's $2/n_{\mathrm{in}}$ for ReLU. Gaussian or uniform matters little at equal variance; the uniform limit is √3 *σ*. Biases start at 0.`,
    zh: String.raw`权重均值为 0，独立随机抽取，使隐藏神经元互不相同。方差要使信号和梯度逐层保持，否则会随层数消失或爆炸：线性层取 $1/n_{\mathrm{in}}$；tanh 用 Glorot 的 $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$；ReLU 用 He 的 $2/n_{\mathrm{in}}$。方差相等时，高斯与均匀差别不大，均匀分布的界是 √3 *σ*。偏置取 0。`,
  },
};
