import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { areApart } from '../../../src/exercise/tolerance';
import { seeLayers } from './shared/relu-layers';

export const exercise = single({
  section: 'schemes',
  params: {
    fanIn: oneOf(100, 128, 200, 256, 300, 400, 512, 784),
    fanOut: oneOf(50, 64, 100, 120, 128, 256, 300),
  },
  accept: ({ fanIn, fanOut }) =>
    areApart([2 / fanIn, 2 / (fanIn + fanOut), 1 / fanIn, 2 / fanOut, 1 / (3 * fanIn)]),
  spots: ({ fanIn, fanOut }) => ({ sum: fanIn + fanOut, threeTimes: 3 * fanIn }),
  see: ({ fanIn, fanOut }) => ({ demo: 'glorot-calculator', set: { fanIn, fanOut } }),
  options: {
    he: 'right',
    glorot: { pitfall: 'E3.2' },
    lecun: { see: () => seeLayers(1, 10), pitfall: 'E0.4' },
    'he-fan-out': 'wrong',
    library: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Choosing a variance for ReLU', zh: '为 ReLU 层选方差' },
  question: {
    en: 'The inputs of a ReLU layer are the activations of another ReLU layer; both have no biases, and weights distributed symmetrically about 0. The layer has {fanIn} inputs and {fanOut} outputs. Which variance of its weights gives its net inputs the same variance as those of the layer before?',
    zh: '一个 ReLU 层的输入是前一个 ReLU 层的激活值，两层都无偏置，权重的分布关于 0 对称。该层有 {fanIn} 个输入、{fanOut} 个输出。权重的方差取多少，才能使该层净输入的方差与前一层相同？',
  },
  options: {
    he: { en: '2/{fanIn}', zh: '2/{fanIn}' },
    glorot: { en: '2/{sum}', zh: '2/{sum}' },
    lecun: { en: '1/{fanIn}', zh: '1/{fanIn}' },
    'he-fan-out': { en: '2/{fanOut}', zh: '2/{fanOut}' },
    library: { en: '1/{threeTimes}', zh: '1/{threeTimes}' },
  },
  why: {
    glorot: {
      en: 'This is Glorot: a compromise of forward and backward, derived for activations that are nearly linear around 0. ReLU loses half of the mean square.',
      zh: '这是 Glorot 的方差：前向与反向的折中，适用于在 0 附近近似线性的激活函数。ReLU 会损失一半均方。',
    },
    lecun: {
      en: 'This keeps the mean square in a linear layer. After ReLU only half of it is left, so each layer would halve the variance.',
      zh: '这个方差使线性层的均方不变。经过 ReLU 均方减半，所以方差会逐层减半。',
    },
    'he-fan-out': {
      en: 'This keeps the gradient on its way back. The forward sum runs over the {fanIn} inputs.',
      zh: '这个方差保持的是反向的梯度。前向是对 {fanIn} 个输入求和。',
    },
    library: {
      en: String.raw`This is the default of a library, from $U(\pm1/\sqrt{n_{\mathrm{in}}})$. It is a sixth of what ReLU needs.`,
      zh: String.raw`这是某些库的默认值，来自 $U(\pm1/\sqrt{n_{\mathrm{in}}})$，只有 ReLU 所需的六分之一。`,
    },
  },
  solution: {
    en: String.raw`With $\mathrm E[a^2]=\frac12q$ for the {fanIn} inputs the net inputs have variance $\spot{fanIn}\cdot\mathrm{Var}(w)\cdot\frac12q$. It equals *q* for $\mathrm{Var}(w)=2/\spot{fanIn}$.`,
    zh: String.raw`{fanIn} 个输入的均方都是 $\mathrm E[a^2]=\frac12q$，所以净输入的方差是 $\spot{fanIn}\cdot\mathrm{Var}(w)\cdot\frac12q$。要使它等于 *q*，应取 $\mathrm{Var}(w)=2/\spot{fanIn}$。`,
  },
};
