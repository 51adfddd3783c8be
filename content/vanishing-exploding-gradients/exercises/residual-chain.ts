import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { chainFactor, gradientAlongChain } from '../../../src/math/depth/gradient-chain';

const left = (factor: number, layers: number) => gradientAlongChain(factor, layers)[layers]!;

export const exercise = numeric({
  section: 'three-regimes',
  params: { weight: oneOf(0.2, 0.4, 0.8, 1, 1.2), layers: whole(4, 12) },
  spots: ({ weight }) => ({
    own: chainFactor('sigmoid', weight),
    factor: 1 + chainFactor('sigmoid', weight),
  }),
  solve: ({ weight, layers }) => left(1 + chainFactor('sigmoid', weight), layers),
  see: ({ weight, layers }) => ({ demo: 'grad-chain', set: { weight, depth: layers, residual: true } }),
  slips: {
    plain: {
      value: ({ weight, layers }) => left(chainFactor('sigmoid', weight), layers),
      see: ({ weight, layers }) => ({ demo: 'grad-chain', set: { weight, depth: layers } }),
    },
    'added-once': ({ weight, layers }) => 1 + left(chainFactor('sigmoid', weight), layers),
    'linear-only': ({ weight, layers }) => 1 + layers * chainFactor('sigmoid', weight),
    'no-derivative': ({ weight, layers }) => left(1 + weight, layers),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A chain with residual connections', zh: '带残差连接的链' },
  question: {
    en: String.raw`A chain of {layers} layers computes $a\leftarrow a+\sigma(wa+b_l)$ with *w* = {weight}; the biases $b_l$ are such that all net inputs are 0. By what is a gradient multiplied on the way back through all of them?`,
    zh: String.raw`由 {layers} 层组成的链，第 $l$ 层计算 $a\leftarrow a+\sigma(wa+b_l)$，其中 *w* = {weight}，偏置 $b_l$ 使各层的净输入都为 0。梯度反向经过全部各层，一共乘以多少？`,
  },
  solution: {
    en: String.raw`At a net input of 0 the branch has the derivative $w/4=\spot{own}$, and the identity path adds 1:

$$
(1+\spot{own})^{\spot{layers}}\approx\spot{answer}
$$`,
    zh: String.raw`净输入为 0 时，支路的导数是 $w/4=\spot{own}$，恒等通路再加 1：

$$
(1+\spot{own})^{\spot{layers}}\approx\spot{answer}
$$`,
  },
  slips: {
    plain: {
      en: 'The identity path is missing: each factor is 1 + {own}.',
      zh: '漏了恒等通路，每个系数是 1 + {own}。',
    },
    'added-once': {
      en: 'The 1 is added in each layer, before the factors are multiplied.',
      zh: '1 要在每一层都加，然后再相乘。',
    },
    'linear-only': {
      en: 'These are only the first two terms of the expanded power.',
      zh: '这只是幂展开的前两项。',
    },
    'no-derivative': {
      en: 'The derivative 1/4 of the sigmoid at 0 is missing.',
      zh: '漏了 sigmoid 在 0 处的导数 1/4。',
    },
  },
};
