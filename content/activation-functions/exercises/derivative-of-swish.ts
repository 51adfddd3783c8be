import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'gallery',
  variables: { x: between(-3, 3), beta: between(0.3, 3), s: between(0.05, 0.95) },
  letters: { beta: 'β' },
  answer: ({ x, beta, s }) => s + beta * x * s * (1 - s),
  key: 's+β*x*s*(1-s)',
  slips: {
    'inner-missing': ({ x, s }) => s + x * s * (1 - s),
    'only-first-term': ({ s }) => s,
    'only-second-term': ({ x, beta, s }) => beta * x * s * (1 - s),
    'derivatives-multiplied': ({ beta, s }) => beta * s * (1 - s),
    'factor-not-kept': ({ beta, s }) => s + beta * s * (1 - s),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derivative of Swish', zh: 'Swish 的导数' },
  question: {
    en: String.raw`Swish is $f(x)=x\,\sigma(\beta x)$. Write $s=\sigma(\beta x)$. What is $f'(x)$? Write it in *x*, *β* and *s*, without $\sigma$ and exponentials.`,
    zh: String.raw`Swish 为 $f(x)=x\,\sigma(\beta x)$，记 $s=\sigma(\beta x)$。求 $f'(x)$。请用 *x*、*β* 和 *s* 写出，不用 $\sigma$ 和指数函数。`,
  },
  solution: {
    en: String.raw`The product rule gives two terms, the chain rule the factor *β* in the second:

$$
\begin{aligned}
f'&=s+x\,s'\\
s'&=\beta\,s(1-s)
\end{aligned}
$$

For $\beta=1$ this is the derivative of SiLU.`,
    zh: String.raw`由乘积求导法则得到两项，第二项由链式法则带来因子 *β*：

$$
\begin{aligned}
f'&=s+x\,s'\\
s'&=\beta\,s(1-s)
\end{aligned}
$$

当 $\beta=1$ 时，这就是 SiLU 的导数。`,
  },
  slips: {
    'inner-missing': {
      en: String.raw`This holds for $\beta=1$. The inner derivative of $\sigma(\beta x)$ brings a factor *β*.`,
      zh: String.raw`这是 $\beta=1$ 时的结果。对 $\sigma(\beta x)$ 求导时，内层带来因子 *β*。`,
    },
    'only-first-term': {
      en: 'This is the first term of the product rule only: $s$ depends on *x* too.',
      zh: '这只是乘积求导法则的第一项，$s$ 也依赖 *x*。',
    },
    'only-second-term': {
      en: 'The product rule has two terms. The derivative of the factor *x* gives *s*.',
      zh: '乘积求导法则有两项，因子 *x* 求导得到 *s*。',
    },
    'derivatives-multiplied': {
      en: 'The derivative of a product is not the product of the derivatives.',
      zh: '乘积的导数不等于导数的乘积。',
    },
    'factor-not-kept': {
      en: String.raw`In the second term the factor *x* stays as it is: $x\,s'$.`,
      zh: String.raw`第二项中因子 *x* 保持不变，应为 $x\,s'$。`,
    },
  },
};
