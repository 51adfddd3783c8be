import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { chainFactor, gradientAlongChain } from '../../../src/math/depth/gradient-chain';

const bound = (norm: number, layers: number) =>
  gradientAlongChain(chainFactor('sigmoid', norm), layers)[layers]!;

export const exercise = numeric({
  section: 'jacobian-product',
  params: { norm: oneOf(1.5, 2, 2.5, 3), layers: whole(3, 8) },
  spots: ({ norm }) => ({ factor: norm / 4 }),
  solve: ({ norm, layers }) => bound(norm, layers),
  see: ({ norm, layers }) => ({ demo: 'grad-chain', set: { weight: norm, depth: layers } }),
  slips: {
    'no-derivative': { value: ({ norm, layers }) => norm ** layers, pitfall: 'E3.9' },
    'no-weights': { value: ({ layers }) => 0.25 ** layers, pitfall: 'E3.9' },
    'factor-times-layers': ({ norm, layers }) => (norm / 4) * layers,
    'one-layer': ({ norm }) => bound(norm, 1),
    'one-too-few': ({ norm, layers }) => bound(norm, layers - 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A bound for sigmoid layers', zh: 'sigmoid 层的上界' },
  question: {
    en: 'A gradient goes back through {layers} sigmoid layers. Each weight matrix has the largest singular value {norm}. By what factor, at most, is the norm of the gradient multiplied on the way? Give the bound that follows from these numbers.',
    zh: '梯度反向经过 {layers} 个 sigmoid 层，每个权重矩阵的最大奇异值都是 {norm}。由此求梯度的范数至多乘以多少。',
  },
  solution: {
    en: String.raw`The sigmoid has $\sigma'\le\frac14$, so the norm of each Jacobian is at most $\frac14\cdot\spot{norm}=\spot{factor}$, and norms multiply:

$$
\Bigl(\frac{\spot{norm}}4\Bigr)^{\spot{layers}}\approx\spot{answer}
$$`,
    zh: String.raw`sigmoid 的导数 $\sigma'\le\frac14$，所以每层雅可比矩阵的范数不超过 $\frac14\cdot\spot{norm}=\spot{factor}$，各层相乘得

$$
\Bigl(\frac{\spot{norm}}4\Bigr)^{\spot{layers}}\approx\spot{answer}
$$`,
  },
  slips: {
    'no-derivative': {
      en: 'The derivative of the activation is missing: each layer also multiplies by at most 1/4.',
      zh: '漏了激活函数的导数，每层还要乘以不超过 1/4 的数。',
    },
    'no-weights': {
      en: 'The weights are missing: each layer also multiplies by up to {norm}.',
      zh: '漏了权重，每层还要乘以不超过 {norm} 的数。',
    },
    'factor-times-layers': {
      en: 'The factors of the layers are multiplied, not added.',
      zh: '各层的系数应当相乘，而不是相加。',
    },
    'one-layer': {
      en: 'This is the bound for one layer. It is multiplied in each of the {layers} layers.',
      zh: '这是一层的上界，经过 {layers} 层要连乘 {layers} 次。',
    },
    'one-too-few': {
      en: 'One layer is missing: all {layers} of them multiply.',
      zh: '少乘了一层，{layers} 层都要相乘。',
    },
  },
};
