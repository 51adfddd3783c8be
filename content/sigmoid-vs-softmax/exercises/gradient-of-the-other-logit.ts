import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { twoClassOutput } from '../../../src/math/output-layer/two-class';

export const exercise = formula({
  section: 'two-classes',
  variables: { z1: between(-3, 3), z0: between(-3, 3) },
  letters: { z1: 'z_1', z0: 'z_0' },
  answer: ({ z1, z0 }) => twoClassOutput(z1, z0, 1).softmaxGradient[1],
  key: '1/(1+exp(z_1-z_0))',
  slips: {
    'right-class': ({ z1, z0 }) => -1 / (1 + Math.exp(z1 - z0)),
    'single-sigmoid': {
      value: ({ z0 }) => 1 / (1 + Math.exp(-z0)),
      see: () => ({ demo: 'two-class-equivalence' }),
      pitfall: 'P10.4',
    },
    'other-probability': ({ z1, z0 }) => 1 / (1 + Math.exp(z0 - z1)),
    'slope-left': ({ z1, z0 }) => Math.exp(z1 - z0) / (1 + Math.exp(z1 - z0)) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient with respect to the other logit', zh: '对另一个得分的梯度' },
  question: {
    en: String.raw`A softmax over two classes has the logits $z_1$ and $z_0$. Class 1 is right, the loss *L* is the cross-entropy. What is $\partial L/\partial z_0$? Write it in $z_1$ and $z_0$.`,
    zh: String.raw`某 softmax 有两个类别，得分为 $z_1$ 和 $z_0$。真实类别为 1，损失 *L* 为交叉熵。求 $\partial L/\partial z_0$。请用 $z_1$ 和 $z_0$ 写出。`,
  },
  solution: {
    en: String.raw`With respect to each logit the gradient is probability minus label. The label of class 0 is 0, so its probability is left; divide numerator and denominator by $e^{z_0}$:

$$
p_0=\frac{e^{z_0}}{e^{z_1}+e^{z_0}}=\sigma(z_0-z_1)
$$

A step against this lowers the wrong logit, by as much as the right one is raised.`,
    zh: String.raw`对每个得分的梯度都是概率减去标签。类别 0 的标签为 0，所以只剩概率，分子、分母同除以 $e^{z_0}$：

$$
p_0=\frac{e^{z_0}}{e^{z_1}+e^{z_0}}=\sigma(z_0-z_1)
$$

沿负梯度方向更新，错误类别的得分降低，真实类别的得分等量提高。`,
  },
  slips: {
    'right-class': {
      en: 'This is the derivative with respect to $z_1$. The two derivatives add up to 0, and that with respect to the wrong logit is positive.',
      zh: '这是对 $z_1$ 的导数。两个导数之和为 0，对错误类别得分的导数为正。',
    },
    'single-sigmoid': {
      en: String.raw`This is $\sigma(z_0)$. The probability of a class depends on the difference of the logits.`,
      zh: String.raw`这是 $\sigma(z_0)$。类别的概率取决于两个得分之差。`,
    },
    'other-probability': {
      en: 'This is $p_1$, the probability of class 1. The derivative with respect to $z_0$ is $p_0$.',
      zh: '这是类别 1 的概率 $p_1$。对 $z_0$ 的导数是 $p_0$。',
    },
    'slope-left': {
      en: 'This is $p_0p_1$, the derivative of $p_0$. The logarithm in the loss cancels $p_1$.',
      zh: '这是 $p_0$ 的导数 $p_0p_1$。损失中的对数求导后约去 $p_1$。',
    },
  },
};
