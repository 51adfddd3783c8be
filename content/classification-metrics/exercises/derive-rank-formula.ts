import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'auc',
  steps: ['sort', 'split', 'sum', 'left', 'divide'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derive the rank formula', zh: '推导 AUC 的秩公式' },
  question: {
    en: 'AUC is the share of pairs of a positive and a negative sample in which the positive scores higher. All scores are different; *M* samples are positive, *N* negative. Put the steps that lead to the formula of AUC by ranks in order.',
    zh: 'AUC 等于正、负样本对中正样本得分较高的比例。设得分互不相同，正样本 *M* 个，负样本 *N* 个。将推导 AUC 秩公式的各个步骤按正确的次序排列。',
  },
  steps: {
    sort: {
      en: 'Sort all scores from the lowest; let $r_i$ be the rank of the *i*-th lowest positive sample.',
      zh: '把全部得分从低到高排序，$r_i$ 表示得分第 *i* 低的正样本的秩。',
    },
    split: {
      en: 'This rank counts *i* positives, itself included, and the negatives below it: $r_i=i+n_i$.',
      zh: '这个秩由两部分组成，即包括自身在内的 *i* 个正样本，以及得分更低的 $n_i$ 个负样本，所以 $r_i=i+n_i$。',
    },
    sum: {
      en: String.raw`Add these equations up over the positives: $\sum_ir_i=\frac{M(M+1)}2+\sum_in_i$.`,
      zh: String.raw`把这些等式对正样本求和，得 $\sum_ir_i=\frac{M(M+1)}2+\sum_in_i$。`,
    },
    left: {
      en: String.raw`The last sum is the number of pairs in which the positive is higher, so that number is $\sum_ir_i-\frac{M(M+1)}2$.`,
      zh: String.raw`最后一个和式就是正样本得分较高的样本对的个数，因此这个数等于 $\sum_ir_i-\frac{M(M+1)}2$。`,
    },
    divide: {
      en: String.raw`Divide it by the number of all pairs: $\mathrm{AUC}=\bigl(\sum_ir_i-\frac{M(M+1)}2\bigr)/(MN)$.`,
      zh: String.raw`再除以样本对的总数，得 $\mathrm{AUC}=\bigl(\sum_ir_i-\frac{M(M+1)}2\bigr)/(MN)$。`,
    },
  },
  solution: {
    en: 'A rank counts samples of both classes. Taking away the count of the positives leaves the pairs won. With ties, average ranks count each tied pair one half.',
    zh: '秩同时统计两类样本，减去正样本的部分，剩下的就是正样本得分较高的样本对的个数。有并列时取平均秩，每个并列的样本对计 ½。',
  },
};
