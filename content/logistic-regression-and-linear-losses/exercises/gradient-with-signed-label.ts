import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { marginLosses } from '../../../src/math/linear-losses/margin-loss';

export const exercise = formula({
  section: 'labels',
  variables: { y: oneOf(-1, 1), z: between(-3, 3) },
  answer: ({ y, z }) => y * marginLosses.logistic.derivative(y * z),
  key: '-y/(1+exp(y*z))',
  slips: {
    'label-missing': ({ y, z }) => -1 / (1 + Math.exp(y * z)),
    sign: ({ y, z }) => y / (1 + Math.exp(y * z)),
    'other-tail': ({ y, z }) => -y / (1 + Math.exp(-y * z)),
    'zero-one-label': ({ y, z }) => sigmoid(z) - y,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient with labels ±1', zh: '标签取 ±1 时的梯度' },
  question: {
    en: String.raw`A sample has the label $y\in\{-1,1\}$ and the score *z*; its logistic loss is $L=\ln(1+e^{-yz})$. What is $\partial L/\partial z$? Write it in *y* and *z*.`,
    zh: String.raw`某样本的标签 $y\in\{-1,1\}$，得分为 *z*，对数损失为 $L=\ln(1+e^{-yz})$。求 $\partial L/\partial z$。请用 *y* 和 *z* 写出。`,
  },
  solution: {
    en: String.raw`The outer derivative is that of the logarithm, the inner one that of $e^{-yz}$, which brings $-y$:

$$
\frac{\partial L}{\partial z}=\frac{-y\,e^{-yz}}{1+e^{-yz}}
$$

Multiply numerator and denominator by $e^{yz}$. The fraction that is left beside $-y$ is $\sigma(-yz)$, the probability of the wrong class.`,
    zh: String.raw`外层是对数的导数，内层 $e^{-yz}$ 求导带来因子 $-y$：

$$
\frac{\partial L}{\partial z}=\frac{-y\,e^{-yz}}{1+e^{-yz}}
$$

分子、分母同乘以 $e^{yz}$。除 $-y$ 之外的部分等于 $\sigma(-yz)$，即错误类别的概率。`,
  },
  slips: {
    'label-missing': {
      en: String.raw`This is the derivative with respect to the margin $m=yz$. The inner derivative $\partial m/\partial z=y$ is missing.`,
      zh: String.raw`这是对间隔 $m=yz$ 的导数，还要乘以内层导数 $\partial m/\partial z=y$。`,
    },
    sign: {
      en: 'The sign is reversed: the loss falls as the margin grows, so for $y=1$ the derivative is negative.',
      zh: '符号反了。损失随间隔增大而减小，所以 $y=1$ 时导数为负。',
    },
    'other-tail': {
      en: String.raw`This is $-y\,\sigma(yz)$. The factor is $\sigma(-yz)$, the probability of the *wrong* class: a sample far on the right side hardly pulls.`,
      zh: String.raw`这是 $-y\,\sigma(yz)$。正确的因子是 $\sigma(-yz)$，即**错误**类别的概率：分类正确且间隔很大的样本，梯度接近 0。`,
    },
    'zero-one-label': {
      en: String.raw`$\sigma(z)-y$ is for labels 0 and 1. Here $y$ is $-1$ or $1$; the label of that formula is $(1+y)/2$.`,
      zh: String.raw`$\sigma(z)-y$ 用于标签 0 和 1。这里 $y$ 取 $-1$ 或 $1$，代入该式时应换成 $(1+y)/2$。`,
    },
  },
};
