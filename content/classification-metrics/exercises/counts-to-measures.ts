import { fill } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { accuracyOf, fScore, precisionOf, recallOf } from '../../../src/math/metrics/binary-metrics';

interface Numbers {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

const counts = ({ tp, fp, fn, tn }: Numbers) => ({
  truePositives: tp,
  falsePositives: fp,
  falseNegatives: fn,
  trueNegatives: tn,
});

export const exercise = fill({
  section: 'four-counts',
  params: { tp: whole(20, 60), fp: whole(5, 40), fn: whole(10, 80), tn: whole(100, 900) },
  see: (numbers) => ({ demo: 'confusion', set: counts(numbers) }),
  cells: {
    accuracy: {
      value: (numbers) => accuracyOf(counts(numbers))!,
      slips: { 'only-hits': ({ tp, fp, fn, tn }) => tp / (tp + fp + fn + tn) },
    },
    precision: {
      value: (numbers) => precisionOf(counts(numbers))!,
      slips: {
        'is-recall': (numbers) => recallOf(counts(numbers))!,
        ratio: ({ tp, fp }) => tp / fp,
      },
    },
    recall: {
      value: (numbers) => recallOf(counts(numbers))!,
      slips: {
        'is-precision': (numbers) => precisionOf(counts(numbers))!,
        ratio: ({ tp, fn }) => tp / fn,
      },
    },
    f1: {
      value: (numbers) => fScore(counts(numbers))!,
      slips: {
        arithmetic: {
          value: (numbers) => (precisionOf(counts(numbers))! + recallOf(counts(numbers))!) / 2,
          pitfall: 'E2.15',
        },
        'no-two': (numbers) => fScore(counts(numbers))! / 2,
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From counts to measures', zh: '由混淆矩阵计算指标' },
  question: {
    en: 'A classifier has TP = {tp}, FP = {fp}, FN = {fn}, TN = {tn}. Fill in what is missing, to at least three digits.',
    zh: '某分类器的 TP = {tp}，FP = {fp}，FN = {fn}，TN = {tn}。填写空缺的值，至少保留三位有效数字。',
  },
  cells: {
    accuracy: { en: 'accuracy', zh: '准确率' },
    precision: { en: 'precision', zh: '精确率' },
    recall: { en: 'recall', zh: '召回率' },
    f1: { en: 'F1 score', zh: 'F1 值' },
  },
  slips: {
    'accuracy.only-hits': {
      en: 'The true negatives are classified rightly too: add them to TP.',
      zh: '真反例也是正确的判断，分子应再加上 TN。',
    },
    'precision.is-recall': {
      en: 'This is recall. Precision divides by the samples *called* positive, TP + FP.',
      zh: '这是召回率。精确率的分母是**判为**正类的样本数 TP + FP。',
    },
    'precision.ratio': {
      en: 'Divide by all samples called positive, TP + FP, not by the false ones only.',
      zh: '分母应是全部判为正类的样本数 TP + FP，而不只是其中的误报数。',
    },
    'recall.is-precision': {
      en: 'This is precision. Recall divides by the samples that *are* positive, TP + FN.',
      zh: '这是精确率。召回率的分母是**真正**的正类样本数 TP + FN。',
    },
    'recall.ratio': {
      en: 'Divide by all positive samples, TP + FN, not by the missed ones only.',
      zh: '分母应是全部正类样本数 TP + FN，而不只是其中的漏报数。',
    },
    'f1.arithmetic': {
      en: 'This is the arithmetic mean. F1 is the harmonic one, 2*PR*/(*P* + *R*).',
      zh: '这是算术平均。F1 是调和平均，即 2*PR*/(*P* + *R*)。',
    },
    'f1.no-two': {
      en: 'The factor 2 is missing: with *P* = *R* the mean must be *P* too.',
      zh: '漏了系数 2。当 *P* = *R* 时，平均值也应等于 *P*。',
    },
  },
  solution: {
    en: String.raw`$$
\begin{aligned}
P&=\frac{TP}{TP+FP}\approx\spot{precision}\\
R&=\frac{TP}{TP+FN}\approx\spot{recall}\\
F_1&=\frac{2TP}{2TP+FP+FN}\approx\spot{f1}
\end{aligned}
$$

Accuracy is $(TP+TN)$ over all samples, about $\spot{accuracy}$.`,
    zh: String.raw`$$
\begin{aligned}
P&=\frac{TP}{TP+FP}\approx\spot{precision}\\
R&=\frac{TP}{TP+FN}\approx\spot{recall}\\
F_1&=\frac{2TP}{2TP+FP+FN}\approx\spot{f1}
\end{aligned}
$$

准确率为 $(TP+TN)$ 除以样本总数，约等于 $\spot{accuracy}$。`,
  },
};
