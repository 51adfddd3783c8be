import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'derivative',
  variables: { a: between(0.2, 1.5), x: between(-2, 2) },
  answer: ({ a, x }) => (2 * a * x) / (1 + Math.exp(-a * x ** 2)),
  key: '2*a*x/(1+exp(-a*x^2))',
  slips: {
    'outer-only': ({ a, x }) => 1 / (1 + Math.exp(-a * x ** 2)),
    'middle-missing': ({ a, x }) => (2 * a * x) / (1 + Math.exp(a * x ** 2)),
    'inner-not-derived': ({ a, x }) => (a * x ** 2) / (1 + Math.exp(-a * x ** 2)),
    'two-missing': ({ a, x }) => (a * x) / (1 + Math.exp(-a * x ** 2)),
    'exponential-only': ({ a, x }) => 2 * a * x * Math.exp(a * x ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The chain rule, three deep', zh: '三层复合函数求导' },
  question: {
    en: String.raw`$f(x)=\ln(1+e^{ax^2})$. What is $f'(x)$? Write it in *a* and *x*.`,
    zh: String.raw`设 $f(x)=\ln(1+e^{ax^2})$，求 $f'(x)$，用 *a* 和 *x* 写出。`,
  },
  solution: {
    en: String.raw`From outside in: $\ln v$ with $v=1+e^u$ and $u=ax^2$. The rates multiply:

$$
f'(x)=\frac1v\cdot e^u\cdot2ax=\frac{e^{ax^2}}{1+e^{ax^2}}\cdot2ax
$$

The fraction is the sigmoid of $ax^2$.`,
    zh: String.raw`由外向内，$\ln v$，$v=1+e^u$，$u=ax^2$，各层的导数相乘：

$$
f'(x)=\frac1v\cdot e^u\cdot2ax=\frac{e^{ax^2}}{1+e^{ax^2}}\cdot2ax
$$

其中的分式就是 $ax^2$ 的 sigmoid 函数值。`,
  },
  slips: {
    'outer-only': {
      en: 'The inner derivative $2ax$ is missing.',
      zh: '漏了最内层的导数 $2ax$。',
    },
    'middle-missing': {
      en: 'The exponential in the middle has a derivative too: it stays as a factor above.',
      zh: '中间的指数函数也要求导，导数等于自身，应留在分子上。',
    },
    'inner-not-derived': {
      en: 'The innermost function must be differentiated: $2ax$, not $ax^2$.',
      zh: '最内层也要求导，应为 $2ax$，不是 $ax^2$。',
    },
    'two-missing': {
      en: 'The derivative of $ax^2$ is $2ax$.',
      zh: '$ax^2$ 的导数是 $2ax$。',
    },
    'exponential-only': {
      en: 'The derivative of the logarithm, $1/(1+e^{ax^2})$, is missing.',
      zh: '漏了对数的导数 $1/(1+e^{ax^2})$。',
    },
  },
};
