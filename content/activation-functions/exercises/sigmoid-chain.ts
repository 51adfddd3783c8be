import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { gallery } from './shared/gallery';

export const exercise = numeric({
  section: 'sigmoid-tanh',
  params: { layers: whole(3, 8), weight: oneOf(1.5, 2, 3, 5, 6, 8) },
  spots: ({ weight }) => ({ factor: weight / 4 }),
  solve: ({ layers, weight }) => (weight * activation('sigmoid').derivative(0)) ** layers,
  see: () => gallery('sigmoid', { functions: ['sigmoid'], cursor: 0 }),
  slips: {
    'weights-ignored': { value: ({ layers }) => (1 / 4) ** layers, pitfall: 'E1.48' },
    'value-for-slope': ({ layers, weight }) => (weight / 2) ** layers,
    'slope-of-tanh': {
      value: ({ layers, weight }) => weight ** layers,
      see: () => gallery('sigmoid', { functions: ['sigmoid', 'tanh'], cursor: 0 }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient through sigmoid layers', zh: '经过多层 sigmoid 的梯度' },
  question: {
    en: String.raw`A chain of {layers} sigmoid units: $a_0=x$ and $a_k=\sigma(w\,a_{k-1}+b_k)$, all with the same weight *w* = {weight} and any biases. How large can the derivative of the last output with respect to *x* be at most?`,
    zh: String.raw`{layers} 个 sigmoid 神经元依次相连，$a_0=x$，$a_k=\sigma(w\,a_{k-1}+b_k)$，权重都是 *w* = {weight}，偏置任意。最后的输出对 *x* 的导数最大是多少？`,
  },
  solution: {
    en: String.raw`Each layer contributes a factor $w\,\sigma'(z_k)\le w/4$. Biases that make every net input 0 reach it in every layer:

$$
\Bigl(\frac{\spot{weight}}4\Bigr)^{\spot{layers}}=\spot{factor}^{\spot{layers}}\approx\spot{answer}
$$

Sigmoid alone only shrinks. Growth needs a weight above 4.`,
    zh: String.raw`每层贡献一个因子 $w\,\sigma'(z_k)\le w/4$。选取偏置使每个净输入都为 0，则每一层都取到等号：

$$
\Bigl(\frac{\spot{weight}}4\Bigr)^{\spot{layers}}=\spot{factor}^{\spot{layers}}\approx\spot{answer}
$$

sigmoid 本身只会使梯度缩小；要使梯度增大，权重必须超过 4。`,
  },
  slips: {
    'weights-ignored': {
      en: 'These are the derivatives alone. Each layer also multiplies by its weight; that is where growth can come from.',
      zh: '这里只计入了导数。每一层还要乘以权重，梯度增大只能来自权重。',
    },
    'value-for-slope': {
      en: '1/2 is the value of sigmoid at 0. Its derivative there is 1/4.',
      zh: '1/2 是 sigmoid 在 0 处的函数值，导数是 1/4。',
    },
    'slope-of-tanh': {
      en: 'A largest derivative of 1 belongs to tanh. For sigmoid it is 1/4.',
      zh: '导数最大为 1 的是 tanh，sigmoid 的导数最大为 1/4。',
    },
  },
};
