import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'best-of-many',
  steps: ['count', 'all-below', 'exceeds', 'sum', 'compare'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Expected score of the best', zh: '最好得分的期望' },
  question: {
    en: '*K* independent models are right with the same probability *p*, 0 < *p* < 1. Put the steps to the expected best accuracy on *n* independent samples in order.',
    zh: '*K* 个相互独立的模型判对的概率均为 *p*（0 < *p* < 1）。将下列步骤排序，推导最好得分（*n* 个独立样本上的准确率）的期望。',
  },
  steps: {
    count: {
      en: 'The number of right answers of one model, $X_j$, is binomial; *F* is its distribution function.',
      zh: '单个模型判对的个数 $X_j$ 服从二项分布，记分布函数为 *F*。',
    },
    'all-below': {
      en: String.raw`The best has at most *k* right answers exactly if all have: $P(\max_jX_j\le k)=F(k)^K$, by independence.`,
      zh: String.raw`最好的模型判对不超过 *k* 个，当且仅当每个模型都不超过 *k* 个，由独立性得 $P(\max_jX_j\le k)=F(k)^K$。`,
    },
    exceeds: {
      en: String.raw`Take the complement of this: $P(\max_jX_j>k)=1-F(k)^K$.`,
      zh: String.raw`取上一步的对立事件，$P(\max_jX_j>k)=1-F(k)^K$。`,
    },
    sum: {
      en: String.raw`Add these probabilities for $k=0,\dots,n-1$; that is the expected maximum. Divide by *n*.`,
      zh: String.raw`将这些概率对 $k=0,\dots,n-1$ 求和，得到最大值的期望，再除以 *n*。`,
    },
    compare: {
      en: 'Compare the result with *p*, its value for $K=1$: for more models it is larger, and the difference is the optimism.',
      zh: '将结果与 $K=1$ 时的值 *p* 比较，模型更多时结果更大，两者之差就是乐观偏差。',
    },
  },
  solution: {
    en: String.raw`$E\frac{\max_jX_j}n=\frac1n\sum_{k=0}^{n-1}\bigl(1-F(k)^K\bigr)$, which is *p* for $K=1$ and grows with *K*, because $F(k)^K$ falls.`,
    zh: String.raw`$E\frac{\max_jX_j}n=\frac1n\sum_{k=0}^{n-1}\bigl(1-F(k)^K\bigr)$，$K=1$ 时等于 *p*；由于 $F(k)^K$ 随 *K* 减小，结果随 *K* 增大。`,
  },
};
