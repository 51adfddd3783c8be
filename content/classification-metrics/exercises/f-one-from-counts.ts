import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';
import { fScore } from '../../../src/math/metrics/binary-metrics';

export const exercise = formula({
  section: 'harmonic-mean',
  variables: { TP: whole(5, 60), FP: whole(1, 40), FN: whole(1, 40) },
  answer: ({ TP, FP, FN }) =>
    fScore({ truePositives: TP, falsePositives: FP, falseNegatives: FN, trueNegatives: 0 }) ?? Number.NaN,
  key: '2*TP/(2*TP+FP+FN)',
  slips: {
    'arithmetic-mean': { value: ({ TP, FP, FN }) => (TP / (TP + FP) + TP / (TP + FN)) / 2, pitfall: 'E2.15' },
    'without-twos': ({ TP, FP, FN }) => TP / (TP + FP + FN),
    'two-below-missing': ({ TP, FP, FN }) => (2 * TP) / (TP + FP + FN),
    product: ({ TP, FP, FN }) => (TP / (TP + FP)) * (TP / (TP + FN)),
    'geometric-mean': ({ TP, FP, FN }) => TP / Math.sqrt((TP + FP) * (TP + FN)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'F1 from the counts', zh: '由计数写出 F1' },
  question: {
    en: 'A classifier has *TP* true positives, *FP* false positives and *FN* false negatives. What is its F1? Write it in TP, FP and FN.',
    zh: '某分类器的真正例、假正例、假反例的个数分别为 TP、FP、FN。F1 值是多少？请用 TP、FP 和 FN 写出。',
  },
  solution: {
    en: String.raw`F1 is the harmonic mean of $P=\frac{TP}{TP+FP}$ and $R=\frac{TP}{TP+FN}$, so its inverse is the mean of their inverses:

$$
\frac1{F_1}=\frac12\Big(\frac{TP+FP}{TP}+\frac{TP+FN}{TP}\Big)
$$

The numerator is shared and the denominators are averaged. True negatives do not occur.`,
    zh: String.raw`F1 是 $P=\frac{TP}{TP+FP}$ 与 $R=\frac{TP}{TP+FN}$ 的调和平均，倒数等于两者倒数的平均：

$$
\frac1{F_1}=\frac12\Big(\frac{TP+FP}{TP}+\frac{TP+FN}{TP}\Big)
$$

分子相同，分母取平均。式中不含真反例。`,
  },
  slips: {
    'arithmetic-mean': {
      en: 'This is the arithmetic mean of precision and recall. F1 is the harmonic one.',
      zh: '这是精确率与召回率的算术平均，F1 是调和平均。',
    },
    'without-twos': {
      en: 'This is the Jaccard index. In F1 the true positives count twice, above and below: they are in both denominators.',
      zh: '这是 Jaccard 系数。F1 的分子和分母中真正例都要计两次，因为两个分母中都有真正例。',
    },
    'two-below-missing': {
      en: 'The true positives are in the denominator of precision and in that of recall, so the 2 stands below as well.',
      zh: '精确率和召回率的分母中都有真正例，所以分母中也是 2TP。',
    },
    product: {
      en: 'The product *PR* has to be divided by the mean of *P* and *R*.',
      zh: '乘积 *PR* 还要除以 *P* 与 *R* 的平均值。',
    },
    'geometric-mean': {
      en: 'This is the geometric mean of precision and recall.',
      zh: '这是精确率与召回率的几何平均。',
    },
  },
};
