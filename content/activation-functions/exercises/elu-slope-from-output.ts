import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { eluActivation } from '../../../src/math/activations/exponential';
import { gallery } from './shared/gallery';

export const exercise = formula({
  section: 'gallery',
  variables: { f: between(-0.9, -0.05), alpha: between(1, 2) },
  letters: { alpha: 'α' },
  answer: ({ f, alpha }) => eluActivation(alpha).derivative(Math.log(1 + f / alpha)),
  key: 'f+α',
  slips: {
    linear: { value: () => 1, see: () => gallery('elu', { functions: ['relu', 'elu'] }) },
    'slope-of-leaky': ({ alpha }) => alpha,
    'output-itself': ({ f }) => f,
    sign: ({ f, alpha }) => f - alpha,
    'exponential-alone': ({ f, alpha }) => (f + alpha) / alpha,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Slope of ELU from its output', zh: '由输出求 ELU 的导数' },
  question: {
    en: String.raw`For $x<0$ ELU is $f=\alpha(e^x-1)$. A library stores only the output *f*. What is the derivative with respect to *x*, for $x<0$? Write it in *f* and *α*.`,
    zh: String.raw`当 $x<0$ 时，ELU 为 $f=\alpha(e^x-1)$。程序只保存了输出 *f*。$x<0$ 时，ELU 对 *x* 的导数是多少？请用 *f* 和 *α* 写出。`,
  },
  solution: {
    en: String.raw`The derivative is $\alpha e^x$, since the constant drops out. The definition says what that is without *x*:

$$
\begin{aligned}
f&=\alpha e^x-\alpha\\
f'(x)&=\alpha e^x
\end{aligned}
$$

No exponential has to be computed again in the backward pass.`,
    zh: String.raw`常数求导后消失，导数为 $\alpha e^x$。由定义可以消去 *x*：

$$
\begin{aligned}
f&=\alpha e^x-\alpha\\
f'(x)&=\alpha e^x
\end{aligned}
$$

因此，反向传播时不必再计算指数。`,
  },
  slips: {
    linear: {
      en: String.raw`The derivative is 1 for $x>0$. For $x<0$ ELU bends and saturates at $-\alpha$.`,
      zh: String.raw`导数为 1 的是 $x>0$ 的部分。当 $x<0$ 时，ELU 的图像弯曲，并饱和于 $-\alpha$。`,
    },
    'slope-of-leaky': {
      en: '*α* is the slope of Leaky ReLU. That of ELU has this value only just left of 0, where *f* is close to 0.',
      zh: String.raw`*α* 是 Leaky ReLU 的斜率。ELU 的导数只在 0 的左侧附近（$f\to0$）才接近 *α*。`,
    },
    'output-itself': {
      en: String.raw`The constant $-\alpha$ drops out when ELU is differentiated, but *f* still contains it: add *α*.`,
      zh: String.raw`ELU 求导时常数 $-\alpha$ 消失，而 *f* 中还含有这个常数，所以要加上 *α*。`,
    },
    sign: {
      en: String.raw`The sign of *α* is wrong: $f=\alpha e^x-\alpha$, so $\alpha e^x=f+\alpha$.`,
      zh: String.raw`*α* 的符号错了。由 $f=\alpha e^x-\alpha$ 得 $\alpha e^x=f+\alpha$。`,
    },
    'exponential-alone': {
      en: String.raw`This is $e^x$. The derivative of $\alpha e^x$ keeps the factor *α*.`,
      zh: String.raw`这是 $e^x$。对 $\alpha e^x$ 求导时，因子 *α* 保留。`,
    },
  },
};
