import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { gradientAlongChain } from '../../../src/math/depth/gradient-chain';

export const exercise = formula({
  section: 'jacobian-product',
  variables: { w: between(0.5, 8), a: between(0.05, 0.95), L: whole(2, 8) },
  answer: ({ w, a, L }) => gradientAlongChain(w * a * (1 - a), L)[L] ?? Number.NaN,
  key: '(w*a*(1-a))^L',
  slips: {
    'without-weights': { value: ({ a, L }) => (a * (1 - a)) ** L, pitfall: 'E3.9' },
    'weights-only': ({ w, L }) => w ** L,
    'largest-derivative': ({ w, L }) => (w / 4) ** L,
    'one-layer-less': ({ w, a, L }) => (w * a * (1 - a)) ** (L - 1),
    added: ({ w, a, L }) => L * w * a * (1 - a),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The gradient of a sigmoid chain', zh: 'sigmoid 链的梯度' },
  question: {
    en: String.raw`A chain of *L* sigmoid neurons computes $a_l=\sigma(wa_{l-1}+b_l)$ with the same weight *w*; the biases are such that all outputs $a_1,\dots,a_L$ equal *a*. What is $\partial a_L/\partial a_0$? Write it in *w*, *a* and *L*.`,
    zh: String.raw`由 *L* 个 sigmoid 神经元组成的链按 $a_l=\sigma(wa_{l-1}+b_l)$ 计算，权重 *w* 处处相同，偏置使各输出 $a_1,\dots,a_L$ 都等于 *a*。求 $\partial a_L/\partial a_0$，用 *w*、*a* 和 *L* 写出。`,
  },
  solution: {
    en: String.raw`Since $\sigma'(z)=\sigma(z)(1-\sigma(z))$, each layer has

$$
\frac{\partial a_l}{\partial a_{l-1}}=w\,a(1-a)
$$

and the chain rule multiplies the *L* equal factors. $a(1-a)\le\frac14$, so the gradient vanishes exponentially for $|w|<4$ whatever *a* is; a saturated neuron (*a* near 0 or 1) needs a still larger *w* against that.`,
    zh: String.raw`由 $\sigma'(z)=\sigma(z)(1-\sigma(z))$，每一层的因子为

$$
\frac{\partial a_l}{\partial a_{l-1}}=w\,a(1-a)
$$

由链式法则，*L* 个相同的因子相乘。因为 $a(1-a)\le\frac14$，只要 $|w|<4$，无论 *a* 取多少，梯度都按指数消失；神经元饱和（*a* 接近 0 或 1）时，*w* 要更大才能不消失。`,
  },
  slips: {
    'without-weights': {
      en: 'The net input is $wa_{l-1}+b_l$, so each layer also multiplies by *w*.',
      zh: '净输入是 $wa_{l-1}+b_l$，所以每一层还要乘以 *w*。',
    },
    'weights-only': {
      en: 'This leaves out the derivative of the sigmoid, $a(1-a)$.',
      zh: '这里漏了 sigmoid 的导数 $a(1-a)$。',
    },
    'largest-derivative': {
      en: 'This is the bound, reached where all net inputs are 0 and *a* = ½.',
      zh: '这是上界，只有净输入都为 0、*a* = ½ 时才取到。',
    },
    'one-layer-less': {
      en: 'From $a_0$ to $a_L$ there are *L* layers, each with a factor.',
      zh: '从 $a_0$ 到 $a_L$ 共有 *L* 层，每层一个因子。',
    },
    added: {
      en: 'Along a chain the factors multiply.',
      zh: '按链式法则，各因子相乘，不是相加。',
    },
  },
};
