import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { reluLayers, seeLayers } from './shared/relu-layers';

export const exercise = numeric({
  section: 'many-layers',
  params: { depth: oneOf(3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20) },
  solve: ({ depth }) => reluLayers(1, depth).forward,
  see: ({ depth }) => seeLayers(1, depth),
  slips: {
    'root-forgotten': ({ depth }) => 2 ** -depth,
    'nothing-lost': { value: () => 1, pitfall: 'E0.4' },
    'net-input': ({ depth }) => 2 ** (-(depth - 1) / 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Signal after many ReLU layers', zh: '多层 ReLU 之后的信号' },
  question: {
    en: String.raw`Infinitely wide ReLU layers have $n\,\mathrm{Var}(w)=1$ and no biases. The input has root mean square 1. What is the root mean square of the activations after {depth} layers?`,
    zh: String.raw`ReLU 层无限宽，$n\,\mathrm{Var}(w)=1$，无偏置。输入的均方根为 1。经过 {depth} 层之后，激活值的均方根是多少？`,
  },
  solution: {
    en: String.raw`The weights keep the mean square, ReLU halves it. After {depth} layers $2^{-\spot{depth}}$ of it is left. The root mean square is the root:

$$
2^{-\spot{depth}/2}\approx\spot{answer}
$$`,
    zh: String.raw`权重使均方保持不变，ReLU 使均方减半。{depth} 层之后，均方变为 $2^{-\spot{depth}}$，再开根号就是均方根：

$$
2^{-\spot{depth}/2}\approx\spot{answer}
$$`,
  },
  slips: {
    'root-forgotten': {
      en: 'This is the mean square. The root mean square is its root.',
      zh: '这是均方，均方根还要开根号。',
    },
    'nothing-lost': {
      en: 'The variance 1/*n* keeps the net inputs as large as the activations before. Then ReLU sets one half to 0, in every layer.',
      zh: '方差 1/*n* 只保证净输入与前一层激活值一样大。随后每一层的 ReLU 都把负的一半置零。',
    },
    'net-input': {
      en: 'This is the size of the last *net input*. ReLU has still to be applied to it.',
      zh: '这是最后一层净输入的大小，还没有经过 ReLU。',
    },
  },
};
