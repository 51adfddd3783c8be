import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { droppedMoments } from '../../../src/math/dropout/dropped-activation';

export const exercise = formula({
  section: 'rates',
  variables: { a: between(0.5, 4), p: between(0.05, 0.9) },
  answer: ({ a, p }) => droppedMoments(a, 1 - p, 'inverted').variance,
  key: 'a^2*p/(1-p)',
  slips: {
    'keep-for-drop': { value: ({ a, p }) => (a ** 2 * (1 - p)) / p, pitfall: 'E1.18' },
    classic: ({ a, p }) => a ** 2 * p * (1 - p),
    'second-moment': ({ a, p }) => a ** 2 / (1 - p),
    'not-squared': ({ a, p }) => (a * p) / (1 - p),
    'scale-not-squared': ({ a, p }) => a ** 2 * p,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance of inverted dropout', zh: '反向丢弃法的方差' },
  question: {
    en: 'The activation *a* goes through inverted dropout: with the *drop* probability *p* it becomes 0, otherwise it is divided by $1-p$. What is the variance of the output for given *a*? Write it in *a* and *p*.',
    zh: '激活值 *a* 经过反向丢弃法，以**丢弃**概率 *p* 变为 0，否则除以 $1-p$。给定 *a*，求输出的方差，用 *a* 和 *p* 写出。',
  },
  solution: {
    en: String.raw`The output is $\frac m{1-p}a$ with a mask *m* that is 1 with probability $1-p$. The mask has the variance $p(1-p)$, and a factor comes out squared:

$$
\frac{a^2}{(1-p)^2}\,p(1-p)
$$

One factor $1-p$ cancels. The mean is *a*, whatever *p* is; the noise grows with *p*.`,
    zh: String.raw`输出为 $\frac m{1-p}a$，掩码 *m* 以概率 $1-p$ 取 1，方差为 $p(1-p)$。系数提出后要平方：

$$
\frac{a^2}{(1-p)^2}\,p(1-p)
$$

约去一个 $1-p$。无论 *p* 取多少，均值都是 *a*，而噪声随 *p* 增大。`,
  },
  slips: {
    'keep-for-drop': {
      en: 'Here *p* is taken for the keep probability. The question gives the drop probability.',
      zh: '这里把 *p* 当作保留概率，题目给出的是丢弃概率。',
    },
    classic: {
      en: 'This is the variance of the classic form, which does not divide by $1-p$ in training.',
      zh: '这是经典形式的方差，经典形式在训练时不除以 $1-p$。',
    },
    'second-moment': {
      en: 'This is the mean of the square. The square of the mean, $a^2$, is still to be taken off.',
      zh: '这是平方的均值，还要减去均值的平方 $a^2$。',
    },
    'not-squared': {
      en: 'A factor comes out of a variance squared: $a^2$.',
      zh: '系数从方差中提出时要平方，应为 $a^2$。',
    },
    'scale-not-squared': {
      en: 'The scale $1/(1-p)$ comes out of the variance squared, too.',
      zh: '缩放系数 $1/(1-p)$ 从方差中提出时也要平方。',
    },
  },
};
