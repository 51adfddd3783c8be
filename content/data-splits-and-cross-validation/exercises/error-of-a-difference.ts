import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { standardError } from '../../../src/math/model-selection/accuracy-interval';

export const exercise = formula({
  section: 'precision',
  variables: { p: between(0.55, 0.95), q: between(0.55, 0.95), n: whole(20, 500) },
  answer: ({ p, q, n }) => Math.hypot(standardError(p, n), standardError(q, n)),
  key: 'sqrt((p*(1-p)+q*(1-q))/n)',
  slips: {
    'errors-added': ({ p, q, n }) => standardError(p, n) + standardError(q, n),
    'one-only': ({ p, n }) => standardError(p, n),
    'no-root': ({ p, q, n }) => (p * (1 - p) + q * (1 - q)) / n,
    'all-samples-together': ({ p, q, n }) => Math.sqrt((p * (1 - p) + q * (1 - q)) / (2 * n)),
    'samples-outside': ({ p, q, n }) => Math.sqrt(p * (1 - p) + q * (1 - q)) / n,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two classifiers compared', zh: '比较两个分类器' },
  question: {
    en: 'Two fixed classifiers are right with probability *p* and *q* on a new sample. Each is measured on a test set of its own with *n* samples; all 2*n* samples are independent. What is the standard deviation of the difference of the two accuracies? Write it in *p*, *q* and *n*.',
    zh: '两个固定的分类器对新样本判对的概率分别为 *p* 和 *q*，各在自己的测试集上评估，测试集各有 *n* 个样本，全部 2*n* 个样本相互独立。两个准确率之差的标准差是多少？请用 *p*、*q* 和 *n* 写出。',
  },
  solution: {
    en: String.raw`The number of hits is binomial, so the accuracies have the variances $\frac{p(1-p)}n$ and $\frac{q(1-q)}n$. The test sets are independent: the variances of the difference add up. On *one* common test set the hits would be correlated, and a paired comparison would usually be sharper.`,
    zh: String.raw`判对的个数服从二项分布，两个准确率的方差为 $\frac{p(1-p)}n$ 和 $\frac{q(1-q)}n$。两个测试集相互独立，差的方差等于方差之和。若使用**同一个**测试集，两者的结果相关，成对比较通常更精确。`,
  },
  slips: {
    'errors-added': {
      en: 'The variances add up, not the standard deviations.',
      zh: '相加的是方差，不是标准差。',
    },
    'one-only': {
      en: 'This is the standard error of the first accuracy. The second varies too.',
      zh: '这只是第一个准确率的标准误，第二个准确率也有波动。',
    },
    'no-root': {
      en: 'This is the variance; the standard deviation is its root.',
      zh: '这是方差，再开根号才是标准差。',
    },
    'all-samples-together': {
      en: 'Each accuracy is a mean of *n* samples, not of 2*n*.',
      zh: '每个准确率都是 *n* 个样本的平均，不是 2*n* 个。',
    },
    'samples-outside': {
      en: '*n* stands under the root, too.',
      zh: '*n* 也在根号之内。',
    },
  },
};
