import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { leakyActivation } from '../../../src/math/activations/piecewise-linear';

export const exercise = formula({
  section: 'relu-family',
  variables: { x: between(-3, 3), alpha: between(0.02, 0.6) },
  letters: { alpha: 'α' },
  answer: ({ x, alpha }) => leakyActivation(alpha).value(x),
  key: 'max(x,α*x)',
  slips: {
    constant: {
      value: ({ x, alpha }) => Math.max(alpha, x),
      see: () => ({ demo: 'prelu-gradient', set: { printed: true } }),
      pitfall: 'E1.52',
    },
    minimum: ({ x, alpha }) => Math.min(x, alpha * x),
    relu: ({ x }) => Math.max(0, x),
    'leak-added': ({ x, alpha }) => Math.max(0, x) + alpha * x,
    'only-positive': ({ x, alpha }) => Math.max(0, alpha * x),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Leaky ReLU in one formula', zh: '一个式子写出 Leaky ReLU' },
  question: {
    en: String.raw`Leaky ReLU is *x* for $x>0$ and $\alpha x$ otherwise, with $0<\alpha<1$. Give one expression that holds for all *x*; maxima, minima and absolute values may be used. Write it in *x* and *α*.`,
    zh: String.raw`Leaky ReLU 在 $x>0$ 时为 *x*，否则为 $\alpha x$，其中 $0<\alpha<1$。写出对一切 *x* 都成立的一个表达式，可以使用最大值、最小值和绝对值。请用 *x* 和 *α* 写出。`,
  },
  solution: {
    en: String.raw`Because $\alpha<1$, $x$ is the larger of $x$ and $\alpha x$ on the right, and $\alpha x$ on the left:

$$
\begin{aligned}
x>0:&\quad x>\alpha x\\
x<0:&\quad \alpha x>x
\end{aligned}
$$

For $\alpha>1$, which PReLU may learn, the formula with the maximum no longer holds.`,
    zh: String.raw`因为 $\alpha<1$，在正半轴 $x$ 较大，在负半轴 $\alpha x$ 较大：

$$
\begin{aligned}
x>0:&\quad x>\alpha x\\
x<0:&\quad \alpha x>x
\end{aligned}
$$

PReLU 的 *α* 可以学到大于 1 的值，这时取最大值的式子不再成立。`,
  },
  slips: {
    constant: {
      en: 'For negative *x* this is the constant *α*. Leaky ReLU multiplies the input by it.',
      zh: '当 *x* 为负时，这是常数 *α*。Leaky ReLU 是把输入乘以 *α*。',
    },
    minimum: {
      en: String.raw`For $\alpha<1$ the smaller of the two is $x$ on the left and $\alpha x$ on the right, the reverse of what was meant.`,
      zh: String.raw`当 $\alpha<1$ 时，两者中较小的一个在负半轴是 $x$，在正半轴是 $\alpha x$，与要求相反。`,
    },
    relu: {
      en: 'This is ReLU: for negative *x* the output is 0 and the slope is lost.',
      zh: '这是 ReLU，*x* 为负时输出为 0，没有斜率 *α*。',
    },
    'leak-added': {
      en: String.raw`For positive *x* this is $(1+\alpha)x$. The leak belongs to the negative side only.`,
      zh: String.raw`当 *x* 为正时，这是 $(1+\alpha)x$。*α* 只作用于负半轴。`,
    },
    'only-positive': {
      en: 'For positive *x* the output must be *x* itself; for negative *x* this is 0.',
      zh: '*x* 为正时，输出应为 *x* 本身；*x* 为负时，这里的输出为 0。',
    },
  },
};
