import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';
import { gallery } from './shared/gallery';

export const exercise = numeric({
  section: 'gallery',
  params: { alpha: oneOf(0.5, 1, 1.5, 2), x: oneOf(-3, -2.5, -2, -1.5, -0.5) },
  spots: ({ x }) => ({ power: Math.exp(x) }),
  solve: ({ alpha, x }) => activation('elu', { alpha }).value(x),
  see: ({ alpha, x }) => gallery('elu', { functions: ['elu'], alpha, cursor: x }),
  slips: {
    slope: ({ alpha, x }) => activation('elu', { alpha }).derivative(x),
    leaky: {
      value: ({ alpha, x }) => alpha * x,
      see: ({ alpha, x }) => gallery('elu', { functions: ['leakyRelu', 'elu'], alpha, cursor: x }),
    },
    saturated: ({ alpha }) => -alpha,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'ELU at a negative input', zh: 'ELU 在负输入处的值' },
  question: {
    en: 'What is the value of ELU with *α* = {alpha} at *x* = {x}?',
    zh: '取 *α* = {alpha}，ELU 在 *x* = {x} 处的函数值是多少？',
  },
  solution: {
    en: String.raw`For negative *x* ELU is $\alpha(e^x-1)$, and $e^{\spot{x}}\approx\spot{power}$:

$$
\spot{alpha}\cdot(\spot{power}-1)\approx\spot{answer}
$$

The derivative there is $f+\alpha=\alpha e^x$.`,
    zh: String.raw`*x* 为负时，ELU 为 $\alpha(e^x-1)$，而 $e^{\spot{x}}\approx\spot{power}$：

$$
\spot{alpha}\cdot(\spot{power}-1)\approx\spot{answer}
$$

该处的导数为 $f+\alpha=\alpha e^x$。`,
  },
  slips: {
    slope: {
      en: String.raw`$\alpha e^x$ is the derivative. The value is lower by *α*, so that ELU passes through 0.`,
      zh: String.raw`$\alpha e^x$ 是导数。函数值还要减去 *α*，这样 ELU 才经过原点。`,
    },
    leaky: {
      en: '*αx* is a straight leak, as in Leaky ReLU. ELU bends and never falls below −*α*.',
      zh: '*αx* 是 Leaky ReLU 在负半轴的直线。ELU 在负半轴是指数曲线，始终大于 −*α*。',
    },
    saturated: {
      en: '−*α* is the limit far to the left. At this *x* ELU has not reached it.',
      zh: '−*α* 是 *x* 趋于负无穷时的极限，在这个 *x* 处尚未达到。',
    },
  },
};
