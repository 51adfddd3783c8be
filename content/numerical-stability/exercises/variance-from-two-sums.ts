import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'cancellation',
  variables: { S: between(2, 20), Q: between(150, 400), n: whole(3, 12) },
  answer: ({ S, Q, n }) => Q / n - (S / n) ** 2,
  key: 'Q/n-(S/n)^2',
  slips: {
    'sum-squared-once': ({ S, Q, n }) => (Q - S ** 2) / n,
    'mean-not-squared': ({ S, Q, n }) => Q / n - S / n,
    'mean-square': ({ Q, n }) => Q / n,
    'not-divided': ({ S, Q, n }) => Q - S ** 2 / n,
    unbiased: ({ S, Q, n }) => (Q - S ** 2 / n) / (n - 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance from two sums', zh: '由两个和求方差' },
  question: {
    en: String.raw`*n* numbers have the sum $S=\sum x_i$ and the sum of squares $Q=\sum x_i^2$. What is their variance $\frac1n\sum(x_i-\bar x)^2$ in exact arithmetic? Write it in *S*, *Q* and *n*.`,
    zh: String.raw`*n* 个数之和为 $S=\sum x_i$，平方和为 $Q=\sum x_i^2$。在没有舍入误差时，方差 $\frac1n\sum(x_i-\bar x)^2$ 等于多少？请用 *S*、*Q* 和 *n* 写出。`,
  },
  solution: {
    en: String.raw`Expand the square:

$$
\frac1n\sum(x_i-\bar x)^2=\frac1n\sum x_i^2-2\bar x\cdot\bar x+\bar x^2
$$

With $\bar x=S/n$ this is the mean of the squares less the square of the mean. In floating point both may be large and almost equal: then their difference loses its digits, and may even come out negative.`,
    zh: String.raw`把平方展开：

$$
\frac1n\sum(x_i-\bar x)^2=\frac1n\sum x_i^2-2\bar x\cdot\bar x+\bar x^2
$$

代入 $\bar x=S/n$，即平方的均值减去均值的平方。用浮点数计算时，两者可能都很大且几乎相等，相减会丢失有效数字，结果甚至可能为负。`,
  },
  slips: {
    'sum-squared-once': {
      en: 'The mean is $S/n$, so its square has $n^2$ below.',
      zh: '均值是 $S/n$，平方之后分母是 $n^2$。',
    },
    'mean-not-squared': {
      en: 'The *square* of the mean is taken off.',
      zh: '减去的应是均值的**平方**。',
    },
    'mean-square': {
      en: 'This is the mean of the squares; it is the variance only where the mean is 0.',
      zh: '这是平方的均值，只有均值为 0 时才等于方差。',
    },
    'not-divided': {
      en: 'This is the sum of the squared deviations, not their mean.',
      zh: '这是离差平方和，不是平均值。',
    },
    unbiased: {
      en: 'This divides by *n* − 1; the question has 1/*n*.',
      zh: '这里除以了 *n* − 1，题目中除以 *n*。',
    },
  },
};
