import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { correctPrior } from '../../../src/math/imbalance/prior-shift';

export const exercise = formula({
  section: 'prior-correction',
  variables: { p: between(0.05, 0.95), r: between(0.01, 0.4) },
  answer: ({ p, r }) => correctPrior(p, 0.5, r),
  key: 'r*p/(r*p+(1-r)*(1-p))',
  slips: {
    uncorrected: {
      value: ({ p }) => p,
      see: () => ({ demo: 'prior-shift' }),
      pitfall: 'E2.13',
    },
    'not-normalized': ({ p, r }) => r * p,
    'twice-the-share': ({ p, r }) => 2 * r * p,
    'wrong-way': ({ p, r }) => ((1 - r) * p) / ((1 - r) * p + r * (1 - p)),
    odds: ({ p, r }) => (r * p) / ((1 - r) * (1 - p)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The probability after balancing', zh: '平衡之后的真实概率' },
  question: {
    en: 'A model is calibrated on data that were balanced by resampling at random within each class (half positives). The true share of positives is *r*. The model says *p* for the positive class. What is the probability at the true share? Write it in *p* and *r*.',
    zh: '在各类内部随机重采样，使正负各占一半，模型在这样的数据上已校准。真实的正类比例为 *r*，模型给出的正类概率为 *p*。正类的真实概率是多少？请用 *p* 和 *r* 写出。',
  },
  solution: {
    en: String.raw`Resampling within the classes leaves the likelihood ratio as it is. With equal shares the odds $\frac p{1-p}$ are this ratio; with the true shares they become

$$
\frac p{1-p}\cdot\frac r{1-r}
$$

In the log-odds this takes off $\ln\frac{1-r}r$. Odds *o* are the probability $\frac o{1+o}$.`,
    zh: String.raw`在各类内部重采样不改变似然比。两类各占一半时，几率 $\frac p{1-p}$ 就等于似然比；按真实比例，几率变为

$$
\frac p{1-p}\cdot\frac r{1-r}
$$

相当于从对数几率中减去 $\ln\frac{1-r}r$。由几率 *o* 得概率 $\frac o{1+o}$。`,
  },
  slips: {
    uncorrected: {
      en: 'This is the probability in the balanced data.',
      zh: '这是平衡数据中的概率，尚未修正。',
    },
    'not-normalized': {
      en: 'The products for both classes have to sum to 1: divide by their sum.',
      zh: '两类的乘积之和要等于 1，应除以两者之和。',
    },
    'twice-the-share': {
      en: 'Both classes change their share, from ½ to *r* and to $1-r$; then the sum has to be 1 again.',
      zh: '两类的比例都变了，由 ½ 变为 *r* 和 $1-r$，之后还要归一化。',
    },
    'wrong-way': {
      en: 'Here *r* is taken for the share of negatives.',
      zh: '这里把 *r* 当作了负类的比例。',
    },
    odds: {
      en: String.raw`These are the odds; the probability is $\frac o{1+o}$.`,
      zh: String.raw`这是几率，概率为 $\frac o{1+o}$。`,
    },
  },
};
