import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { reluLayers, seeLayers } from './shared/relu-layers';

export const exercise = numeric({
  section: 'many-layers',
  params: {
    width: oneOf(50, 100, 200, 500, 1000),
    gain: oneOf(0.5, 0.8, 1.2, 1.5, 3),
    depth: oneOf(4, 6, 8, 10, 12),
  },
  spots: ({ width, gain }) => ({ variance: gain / width, factor: gain / 2 }),
  solve: ({ gain, depth }) => reluLayers(gain, depth).backward,
  see: ({ gain, depth }) => seeLayers(gain, depth),
  slips: {
    'slope-one': () => 1,
    'no-half': {
      value: ({ gain, depth }) => gain ** (depth / 2),
      see: ({ gain, depth }) => ({
        demo: 'init-layers',
        set: { activation: 'linear', weightGain: gain, depth, infinite: true },
      }),
    },
    'root-forgotten': ({ gain, depth }) => (gain / 2) ** depth,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The gradient at the input', zh: '传到输入的梯度' },
  question: {
    en: 'A ReLU network has {depth} layers of {width} units and no biases. The weights have mean 0 and variance {variance}. At the output of the last layer the gradient has root mean square 1. What root mean square does the theory for wide layers predict for the gradient at the input?',
    zh: '一个 ReLU 网络有 {depth} 层，每层 {width} 个神经元，无偏置。权重的均值为 0，方差为 {variance}。在最后一层的输出处，梯度的均方根为 1。按宽层的理论，传到输入的梯度的均方根是多少？',
  },
  solution: {
    en: String.raw`Passing a layer backward multiplies the mean square of the gradient by $\chi=n\,\mathrm{Var}(w)\,\mathrm E[\phi'(z)^2]$. The derivative of ReLU is 1 for half of the net inputs and 0 for the others:

$$
\chi=\spot{width}\cdot\spot{variance}\cdot\tfrac12=\spot{factor}
$$

The root mean square is the root of {depth} such factors:

$$
\chi^{\spot{depth}/2}\approx\spot{answer}
$$`,
    zh: String.raw`反向经过一层，梯度的均方乘以 $\chi=n\,\mathrm{Var}(w)\,\mathrm E[\phi'(z)^2]$。ReLU 的导数对一半净输入是 1，对另一半是 0：

$$
\chi=\spot{width}\cdot\spot{variance}\cdot\tfrac12=\spot{factor}
$$

均方根等于 {depth} 个这样的系数之积再开根号：

$$
\chi^{\spot{depth}/2}\approx\spot{answer}
$$`,
  },
  slips: {
    'slope-one': {
      en: 'The derivative 1 alone keeps nothing. The gradient also passes through the weights, and half of the units have derivative 0.',
      zh: '只有导数为 1 还不够。梯度还要经过权重，而且有一半神经元的导数是 0。',
    },
    'no-half': {
      en: 'This holds for linear layers. In a ReLU layer half of the units pass no gradient back.',
      zh: '线性层才是这样。ReLU 层有一半神经元不传回梯度。',
    },
    'root-forgotten': {
      en: 'This is the mean square of the gradient. The root mean square is its root.',
      zh: '这是梯度的均方，均方根还要开根号。',
    },
  },
};
