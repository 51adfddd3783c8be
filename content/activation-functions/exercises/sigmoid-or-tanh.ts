import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'sigmoid-tanh',
  points: ['ranges', 'slopes', 'means', 'saturation', 'places'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Sigmoid or tanh?', zh: '用 sigmoid 还是 tanh？' },
  question: {
    en: 'Compare sigmoid and tanh: range, derivative, mean output, saturation. Is a sigmoid right for the output layer? For a hidden layer?',
    zh: '比较 sigmoid 与 tanh 的值域、导数、是否零均值以及饱和情况。sigmoid 是否适合用于输出层？是否适合用于隐藏层？',
  },
  points: {
    ranges: {
      en: 'tanh *x* = 2σ(2*x*) − 1; ranges (0, 1) and (−1, 1).',
      zh: 'tanh *x* = 2σ(2*x*) − 1，值域分别为 (0, 1) 和 (−1, 1)。',
    },
    slopes: {
      en: 'Derivatives σ(1 − σ) and 1 − tanh²; largest values 1/4 and 1, at 0.',
      zh: '导数分别为 σ(1 − σ) 和 1 − tanh²，最大值分别为 1/4 和 1，都在 0 处取到。',
    },
    means: {
      en: 'For symmetric input the mean is 1/2 for sigmoid and 0 for tanh.',
      zh: '输入关于 0 对称时，sigmoid 的输出均值为 1/2，tanh 为 0（零均值）。',
    },
    saturation: {
      en: 'Both saturate, so gradients can vanish with either.',
      zh: '两者都会饱和，深层网络会出现梯度消失。',
    },
    places: {
      en: 'Output layer: yes for binary classification with cross-entropy, whose gradient *a* − *y* has no factor σ′. Hidden layer: rather not, because the derivative is small and the outputs are all positive, so that for each sample the weight gradients of a neuron in the next layer share one sign.',
      zh: '输出层适合，用于二分类并配合交叉熵，梯度 *a* − *y* 不含因子 σ′。隐藏层不适合，因为导数较小，且输出恒为正，对每个样本，后一层同一神经元的权重梯度同号，收敛慢。',
    },
  },
  solution: {
    en: 'tanh *x* = 2σ(2*x*) − 1; the ranges are (0, 1) and (−1, 1). Derivatives σ(1 − σ), at most 1/4, and 1 − tanh², at most 1, both largest at 0. For symmetric input the means are 1/2 and 0. Both saturate, and gradients vanish in deep networks. A sigmoid is right for the output of a binary classifier: with cross-entropy the gradient by the net input is *a* − *y* (output *a*, label *y*), without the factor σ′. In a hidden layer it is not: its derivative is small, and its outputs are all positive, so that for each sample the weight gradients of a neuron in the next layer share one sign and learning zigzags. Prefer tanh or ReLU there.',
    zh: '（1）由 tanh *x* = 2σ(2*x*) − 1，两者的值域分别为 (0, 1) 和 (−1, 1)。（2）导数分别为 σ(1 − σ)（至多 1/4）和 1 − tanh²（至多 1），都在 0 处最大。（3）输入关于 0 对称时，输出均值分别为 1/2 和 0，只有 tanh 是零均值的。（4）两者都会饱和，深层网络会出现梯度消失。（5）sigmoid 适合用于二分类输出层，因为配合交叉熵时，损失对净输入的梯度为 *a* − *y*（*a* 为输出，*y* 为标签），不含因子 σ′。（6）sigmoid 不适合用于隐藏层，因为导数较小，且输出恒为正，对每个样本，后一层同一神经元的权重梯度同号，更新呈之字形。隐藏层应优先用 tanh 或 ReLU。',
  },
};
