import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'many-layers',
  steps: ['symmetric', 'half', 'variance', 'next', 'depth', 'choice'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Deriving He initialization', zh: '推导 He 初始化' },
  question: {
    en: String.raw`All layers have *n* ReLU units and no biases; the weights are independent, and distributed symmetrically about 0. $z_l$ is a net input of layer *l*, $a_l$ its activation, and $q_l=\mathrm{Var}(z_l)$. Derive the weight variance that keeps $q_l$ constant over the depth.`,
    zh: String.raw`各层都有 *n* 个 ReLU 神经元，无偏置；权重相互独立，分布关于 0 对称。$z_l$ 是第 *l* 层的净输入，$a_l$ 是它的激活值，$q_l=\mathrm{Var}(z_l)$。推导使 $q_l$ 逐层不变的权重方差。`,
  },
  steps: {
    symmetric: {
      en: '$z_l$ is symmetric about 0: with the signs of all its weights reversed it becomes $-z_l$.',
      zh: '$z_l$ 关于 0 对称：所有权重变号时，$z_l$ 就变成 $-z_l$。',
    },
    half: {
      en: String.raw`$\mathrm E[a_l^2]=\mathrm E[\max(0,z_l)^2]=\frac12\mathrm E[z_l^2]$`,
      zh: String.raw`$\mathrm E[a_l^2]=\mathrm E[\max(0,z_l)^2]=\frac12\mathrm E[z_l^2]$`,
    },
    variance: {
      en: String.raw`$\mathrm E[a_l^2]=\frac12q_l$`,
      zh: String.raw`$\mathrm E[a_l^2]=\frac12q_l$`,
    },
    next: {
      en: String.raw`$q_{l+1}=n\,\mathrm{Var}(w)\cdot\frac12q_l$`,
      zh: String.raw`$q_{l+1}=n\,\mathrm{Var}(w)\cdot\frac12q_l$`,
    },
    depth: {
      en: String.raw`$q_L=\bigl(\frac12n\,\mathrm{Var}(w)\bigr)^{L-1}q_1$`,
      zh: String.raw`$q_L=\bigl(\frac12n\,\mathrm{Var}(w)\bigr)^{L-1}q_1$`,
    },
    choice: {
      en: String.raw`The base of this power must be 1: $\mathrm{Var}(w)=\frac2n$.`,
      zh: String.raw`这个幂的底数必须是 1：$\mathrm{Var}(w)=\frac2n$。`,
    },
  },
  solution: {
    en: 'What allows the steps: the reversed weights have the same distribution; by symmetry both signs contribute equally to the mean square, and ReLU keeps one; a symmetric variable has mean 0, so its mean square is its variance; the variance rule with the mean square of the activations; the same factor in each layer; only the base 1 keeps $q_L$ constant for every depth.',
    zh: '各步的依据依次是：变号后权重的分布不变；由对称性，正负两部分对均方的贡献相等，ReLU 只保留一半；对称的变量均值为 0，所以均方就是方差；对激活值的均方用方差公式；每一层的系数相同；只有底数为 1，$q_L$ 才对任何层数都不变。',
  },
};
