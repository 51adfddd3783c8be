import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'two-gradients',
  points: ['squared', 'saturated', 'entropy', 'softmax', 'likelihood', 'only-output'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why cross-entropy?', zh: '为什么用交叉熵？' },
  question: {
    en: 'Explain with both gradients why a sigmoid or softmax output is trained with cross-entropy and not with squared error.',
    zh: '写出两种梯度，说明 sigmoid 或 softmax 输出层为什么采用交叉熵而不是均方误差。',
  },
  points: {
    squared: {
      en: String.raw`Squared error $\frac12(a-y)^2$: $\partial C/\partial z=(a-y)\,\sigma'(z)$ with $\sigma'=a(1-a)$.`,
      zh: String.raw`均方误差 $\frac12(a-y)^2$ 的梯度为 $\partial C/\partial z=(a-y)\,\sigma'(z)$，其中 $\sigma'=a(1-a)$。`,
    },
    saturated: {
      en: String.raw`In saturation $\sigma'\approx0$: hardly any gradient although the error is large, slow learning.`,
      zh: String.raw`饱和时 $\sigma'\approx0$，误差很大而梯度几乎消失，学习缓慢。`,
    },
    entropy: {
      en: String.raw`Cross-entropy: the denominator $a(1-a)$ cancels $\sigma'$, so $\partial C/\partial z=a-y$: the larger the error, the larger the gradient.`,
      zh: String.raw`交叉熵的分母 $a(1-a)$ 与 $\sigma'$ 约去，得 $\partial C/\partial z=a-y$，误差越大，梯度越大，学习越快。`,
    },
    softmax: {
      en: String.raw`Softmax: by $\partial p_j/\partial z_k=p_j(\delta_{jk}-p_k)$ ($\delta_{jk}$ is 1 for $j=k$, else 0), cross-entropy has $p-y$, squared error $J(p-y)$ with $J=\mathrm{diag}(p)-pp^\top$.`,
      zh: String.raw`由 $\partial p_j/\partial z_k=p_j(\delta_{jk}-p_k)$（$\delta_{jk}$ 在 $j=k$ 时为 1，否则为 0），softmax 下交叉熵的梯度为 $p-y$，平方误差的梯度为 $J(p-y)$，其中 $J=\mathrm{diag}(p)-pp^\top$。`,
    },
    likelihood: {
      en: 'Cross-entropy is the negative log-likelihood of class labels (Bernoulli, categorical) and convex in the net input; squared error would assume Gaussian noise and is not convex.',
      zh: '交叉熵是类别标签（伯努利分布或类别分布）的负对数似然，对净输入是凸的；均方误差对应高斯噪声假设，对净输入非凸。',
    },
    'only-output': {
      en: 'Limits: squared error is slow only in saturation, and hidden layers keep their own derivatives.',
      zh: '上述理由也有限度：均方误差只在饱和时才慢，隐藏层的导数因子仍然保留。',
    },
  },
  solution: {
    en: String.raw`For a sigmoid output $a=\sigma(z)$ with label *y*, squared error $\frac12(a-y)^2$ has the gradient $(a-y)\,\sigma'(z)$ by the net input *z*. Where the unit is saturated, $\sigma'=a(1-a)\approx0$: even a completely wrong answer is hardly corrected. In cross-entropy $\partial C/\partial a=\frac{a-y}{a(1-a)}$, so $\sigma'$ cancels and $a-y$ is left: the gradient grows with the error. For softmax outputs *p*, by $\partial p_j/\partial z_k=p_j(\delta_{jk}-p_k)$ ($\delta_{jk}$ is 1 for $j=k$, else 0), squared error has $J(p-y)$, cross-entropy $p-y$, and $J=\mathrm{diag}(p)-pp^\top$ tends to 0 in saturation. Besides, cross-entropy is the negative log-likelihood of class labels (Bernoulli, categorical) and convex in *z*; squared error would assume Gaussian noise and is not convex. Outside saturation squared error is not slow, and the derivatives of hidden layers stay with either loss.`,
    zh: String.raw`设 sigmoid 输出为 $a=\sigma(z)$，标签为 *y*。均方误差 $\frac12(a-y)^2$ 对净输入 *z* 的梯度为 $(a-y)\,\sigma'(z)$。输出饱和时 $\sigma'=a(1-a)\approx0$，即使完全答错，梯度也几乎消失，学习缓慢。交叉熵的 $\partial C/\partial a=\frac{a-y}{a(1-a)}$，$\sigma'$ 被约去，梯度为 $a-y$，误差越大梯度越大。对 softmax 输出 *p*，由 $\partial p_j/\partial z_k=p_j(\delta_{jk}-p_k)$（$\delta_{jk}$ 在 $j=k$ 时为 1，否则为 0），均方误差的梯度为 $J(p-y)$，交叉熵的梯度为 $p-y$，饱和时 $J=\mathrm{diag}(p)-pp^\top$ 趋于 0。此外，交叉熵是类别标签（伯努利分布或类别分布）的负对数似然，对 *z* 是凸的；均方误差对应高斯噪声假设，对 *z* 非凸。不过均方误差只在饱和时才慢，而且无论采用哪种损失，隐藏层的导数因子都保留。`,
  },
};
