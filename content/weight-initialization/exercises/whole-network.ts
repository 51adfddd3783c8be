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
      zh: '从均值为 0 的分布独立随机抽取，使各隐藏神经元互不相同，打破对称性。',
    },
    keep: {
      en: 'The variance is to keep the mean square of signal and gradient from layer to layer, or they vanish or explode with the depth.',
      zh: '方差应使信号和梯度的均方逐层不变，否则会随层数出现梯度消失或梯度爆炸。',
    },
    schemes: {
      en: String.raw`$n_{\mathrm{in}}\mathrm{Var}(w)=1$ forward, $n_{\mathrm{out}}\mathrm{Var}(w)=1$ backward: $1/n_{\mathrm{in}}$ for linear layers, Glorot's $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ as a compromise, also for tanh, He's $2/n_{\mathrm{in}}$ for ReLU, which halves the mean square.`,
      zh: String.raw`前向要求 $n_{\mathrm{in}}\mathrm{Var}(w)=1$，反向要求 $n_{\mathrm{out}}\mathrm{Var}(w)=1$：线性层取 $1/n_{\mathrm{in}}$；tanh 取两者的折中，即 Glorot 的 $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$，线性层也可用；ReLU 使均方减半，取 He 的 $2/n_{\mathrm{in}}$。`,
    },
    shape: {
      en: 'Gaussian or uniform makes little difference at equal variance; the uniform limit is √3 *σ*.',
      zh: '方差相等时，高斯分布与均匀分布差别不大；均匀分布的界取 √3 *σ*。',
    },
    biases: {
      en: 'Biases start at 0: the random weights already break the symmetry.',
      zh: '偏置一般取 0，因为随机权重已经打破对称性。',
    },
  },
  solution: {
    en: String.raw`At random with mean 0 and independent: this breaks the symmetry, because units with equal biases and equal incoming and outgoing weights get equal gradients and stay equal. The variance is to keep the mean square of signal and gradient from layer to layer; otherwise they vanish or explode with the depth. Forward that means $n_{\mathrm{in}}\mathrm{Var}(w)=1$, backward $n_{\mathrm{out}}\mathrm{Var}(w)=1$: $1/n_{\mathrm{in}}$ for linear layers (LeCun), Glorot's compromise $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ for them and for tanh near 0. ReLU without biases halves the mean square of a symmetric net input, hence He's $2/n_{\mathrm{in}}$. Gaussian or uniform matters little at equal variance; the uniform limit is √3 *σ*. Orthogonal matrices have all singular values 1, so linear layers with no fewer outputs than inputs keep every length. Biases start at 0: the weights already break the symmetry.`,
    zh: String.raw`（1）权重从均值为 0 的分布独立随机抽取，以打破对称性；输入权重、偏置和输出权重都相同的神经元，梯度也相同，会始终相同。（2）方差应使信号和梯度的均方逐层不变，否则会出现梯度消失或梯度爆炸。前向要求 $n_{\mathrm{in}}\mathrm{Var}(w)=1$，反向要求 $n_{\mathrm{out}}\mathrm{Var}(w)=1$。线性层取 LeCun 的 $1/n_{\mathrm{in}}$；Glorot 的折中 $2/(n_{\mathrm{in}}+n_{\mathrm{out}})$ 用于 0 附近的 tanh，也用于线性层；无偏置时净输入关于 0 对称，ReLU 使均方减半，取 He 的 $2/n_{\mathrm{in}}$。（3）方差相等时，高斯分布与均匀分布差别不大，均匀分布的界取 √3 *σ*。（4）正交矩阵的奇异值全为 1，输出不少于输入时，线性层不改变向量的长度。（5）偏置一般取 0，因为随机权重已经打破对称性。`,
  },
};
