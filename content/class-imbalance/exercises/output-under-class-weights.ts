import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { weightedOptimum } from '../../../src/math/capacity/weighted-optimum';

export const exercise = formula({
  section: 'prior-correction',
  variables: { p: between(0.02, 0.9), w: between(1.5, 20) },
  answer: ({ p, w }) => weightedOptimum(p, w),
  key: 'w*p/(w*p+1-p)',
  slips: {
    unchanged: { value: ({ p }) => p, pitfall: 'E2.13' },
    'not-normalized': ({ p, w }) => w * p,
    'other-class': ({ p, w }) => p / (p + w * (1 - p)),
    odds: ({ p, w }) => (w * p) / (1 - p),
    'negatives-in-full': ({ p, w }) => (w * p) / (w * p + 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What class weights do to the output', zh: '类别权重对输出的影响' },
  question: {
    en: String.raw`At some input the positive class has the probability *p*. A positive counts *w* times in the cross-entropy, a negative once. Which output *q* of the model minimizes the expected loss $-wp\ln q-(1-p)\ln(1-q)$? Write it in *p* and *w*.`,
    zh: String.raw`在某个输入处，正类的概率为 *p*。交叉熵中正样本的权重为 *w*，负样本的权重为 1。模型的输出 *q* 取多少时，期望损失 $-wp\ln q-(1-p)\ln(1-q)$ 最小？请用 *p* 和 *w* 写出。`,
  },
  solution: {
    en: String.raw`The derivative with respect to *q* is 0 where

$$
\frac{wp}q=\frac{1-p}{1-q}
$$

So the odds $\frac q{1-q}$ are *w* times the true odds. Solved for *q*, this is larger than *p* for *w* > 1: the output is too high as a probability and must be corrected.`,
    zh: String.raw`对 *q* 求导并令导数为 0：

$$
\frac{wp}q=\frac{1-p}{1-q}
$$

即几率 $\frac q{1-q}$ 变为真实几率的 *w* 倍。*w* > 1 时，解出的 *q* 大于 *p*，作为概率偏高，须修正。`,
  },
  slips: {
    unchanged: {
      en: 'This is the minimum without weights. A weight on the positives raises the output.',
      zh: '这是不加权时的最优输出，加大正样本的权重会使输出升高。',
    },
    'not-normalized': {
      en: 'The weighted shares have to sum to 1: divide by $wp+1-p$.',
      zh: '加权之后两类的比例之和要等于 1，应除以 $wp+1-p$。',
    },
    'other-class': {
      en: 'Here the negatives have the weight *w*.',
      zh: '这里把权重 *w* 加在了负样本上。',
    },
    odds: {
      en: 'These are the odds $q/(1-q)$.',
      zh: '这是几率 $q/(1-q)$，还要由此解出 *q*。',
    },
    'negatives-in-full': {
      en: 'The negatives have the share $1-p$, not 1.',
      zh: '负类的比例是 $1-p$，不是 1。',
    },
  },
};
