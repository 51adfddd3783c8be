import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { reluLayers, seeLayers } from './shared/relu-layers';

export const exercise = numeric({
  section: 'uniform-or-gaussian',
  params: { depth: oneOf(2, 3, 4, 5, 6, 8, 10) },
  solve: ({ depth }) => reluLayers(2 / 3, depth).forward,
  see: ({ depth }) => seeLayers(2 / 3, depth),
  slips: {
    'as-planned': { value: () => 1, pitfall: 'E3.1' },
    'root-forgotten': ({ depth }) => 3 ** -depth,
    'no-half': {
      value: ({ depth }) => (2 / 3) ** (depth / 2),
      see: ({ depth }) => ({
        demo: 'init-layers',
        set: { activation: 'linear', weightGain: 2 / 3, depth, infinite: true },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'He with the wrong limit', zh: '界取错的 He 初始化' },
  question: {
    en: String.raw`Infinitely wide ReLU layers without biases are to have He initialization, $\sigma=\sqrt{2/n}$ with fan-in *n*. By mistake the weights are drawn from *U*(−*σ*, *σ*). The input has root mean square 1. What is the root mean square of the activations after {depth} layers?`,
    zh: String.raw`无限宽、无偏置的 ReLU 层本应采用 He 初始化：$\sigma=\sqrt{2/n}$，*n* 为扇入。但权重误从 *U*(−*σ*, *σ*) 抽取。输入的均方根为 1。经过 {depth} 层之后，激活值的均方根是多少？`,
  },
  solution: {
    en: String.raw`The uniform distribution has a third of the variance wanted: $n\,\mathrm{Var}(w)=\frac23$. ReLU halves the mean square, so each layer multiplies it by $\frac13$. After {depth} layers the root of it is

$$
3^{-\spot{depth}/2}\approx\spot{answer}
$$`,
    zh: String.raw`这个均匀分布的方差只有要求的三分之一，即 $n\,\mathrm{Var}(w)=\frac23$。ReLU 又使均方减半，所以每层乘以 $\frac13$。{depth} 层之后再开根号：

$$
3^{-\spot{depth}/2}\approx\spot{answer}
$$`,
  },
  slips: {
    'as-planned': {
      en: 'This would hold with the limit √3 *σ*. With the limit *σ* the weights have a third of the variance wanted.',
      zh: '界取 √3 *σ* 时才是这样。界取 *σ* 时，方差只有要求的三分之一。',
    },
    'root-forgotten': {
      en: 'This is the mean square. The root mean square is its root.',
      zh: '这是均方，均方根还要开根号。',
    },
    'no-half': {
      en: 'The half that ReLU sets to 0 is missing: the factor 2 of He has been used up by it.',
      zh: '漏了 ReLU 置零的一半，He 方案的系数 2 正是用来补偿这一半的。',
    },
  },
};
