import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';
import { scaled } from '../../../src/math/scaling/scaler';

export const exercise = formula({
  section: 'methods',
  variables: { n: whole(3, 60) },
  answer: ({ n }) => scaled('zScore', [...Array<number>(n - 1).fill(0), 1]).at(-1) ?? Number.NaN,
  key: 'sqrt(n-1)',
  slips: {
    'root-of-all': ({ n }) => Math.sqrt(n),
    'no-root': ({ n }) => n - 1,
    unbiased: ({ n }) => (n - 1) / Math.sqrt(n),
    'mean-left-in': ({ n }) => n / Math.sqrt(n - 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The z-score of a lone outlier', zh: '单个离群点的标准化值' },
  question: {
    en: 'Of *n* values $n-1$ are equal and one is larger. What is the z-score of this one, with the population standard deviation (1/*n*)? Write it in *n*.',
    zh: '*n* 个值中有 $n-1$ 个相等，另一个更大。用总体标准差（除以 *n*），求较大的那个值标准化之后的结果，用 *n* 写出。',
  },
  solution: {
    en: String.raw`Shift the others to 0 and let the outlier be *c* > 0. The mean is $c/n$, the variance

$$
\sigma^2=\frac{c^2}n-\frac{c^2}{n^2}=\frac{c^2(n-1)}{n^2}
$$

The z-score is $(c-\frac cn)/\sigma$, and *c* cancels. However far the outlier lies, its score is the same: it stretches *σ* along with it.`,
    zh: String.raw`把相等的值平移到 0，设离群点为 *c* > 0，则均值为 $c/n$，方差为

$$
\sigma^2=\frac{c^2}n-\frac{c^2}{n^2}=\frac{c^2(n-1)}{n^2}
$$

标准化的结果为 $(c-\frac cn)/\sigma$，*c* 约去。无论离群点有多远，结果都相同，因为 *σ* 也随之变大。`,
  },
  slips: {
    'root-of-all': {
      en: 'The outlier moves the mean as well; the square of the mean makes $n-1$ out of *n*.',
      zh: '离群点也使均值移动，计入均值之后，*n* 变为 $n-1$。',
    },
    'no-root': {
      en: 'This is the square: *σ* is the root of the variance.',
      zh: '这是结果的平方，*σ* 是方差的平方根。',
    },
    unbiased: {
      en: 'This uses the divisor *n* − 1 in the variance.',
      zh: '这里求方差时除以了 *n* − 1。',
    },
    'mean-left-in': {
      en: 'This divides the value by *σ* without subtracting the mean.',
      zh: '这里没有减去均值，直接除以了 *σ*。',
    },
  },
};
