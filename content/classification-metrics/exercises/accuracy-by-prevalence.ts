import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'rare-positives',
  variables: { p: between(0.05, 0.6), t: between(0.5, 0.98), f: between(0.02, 0.4) },
  answer: ({ p, t, f }) => p * t + (1 - p) * (1 - f),
  key: 'p*t+(1-p)*(1-f)',
  slips: {
    'false-alarms-right': ({ p, t, f }) => p * t + (1 - p) * f,
    balanced: ({ t, f }) => (t + 1 - f) / 2,
    'positives-only': ({ p, t }) => p * t,
    precision: ({ p, t, f }) => (p * t) / (p * t + (1 - p) * f),
    swapped: ({ p, t, f }) => (1 - p) * t + p * (1 - f),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Accuracy from both rates', zh: '由两个比率求准确率' },
  question: {
    en: 'A classifier has the true-positive rate *t* and the false-positive rate *f*. In the population the share of positives is *p*. What is the probability that it is right about a sample drawn at random? Write it in *p*, *t* and *f*.',
    zh: '某分类器的真正例率为 *t*，假正例率为 *f*，总体中正类占比为 *p*。对随机抽取的样本，判断正确的概率是多少？请用 *p*、*t* 和 *f* 写出。',
  },
  solution: {
    en: 'With probability *p* the sample is positive, and then the classifier is right with probability *t*. With probability $1-p$ it is negative, and then the classifier is right if it gives no false alarm, with probability $1-f$. For small *p* the second part decides: that is why accuracy says little about rare positives.',
    zh: '样本以概率 *p* 为正类，此时判断正确的概率为 *t*；以概率 $1-p$ 为负类，此时不误报就正确，概率为 $1-f$。*p* 很小时，准确率主要由后一部分决定，所以正类稀少时准确率不能说明问题。',
  },
  slips: {
    'false-alarms-right': {
      en: 'This is the share of samples called positive. A negative is judged rightly with probability 1 − *f*.',
      zh: '这是判为正类的比例。负样本判断正确的概率是 1 − *f*。',
    },
    balanced: {
      en: 'This is the balanced accuracy, in which both classes weigh the same whatever their shares.',
      zh: '这是平衡准确率，两类的权重相同，与占比无关。',
    },
    'positives-only': {
      en: 'Negatives that are called negative are right too.',
      zh: '负样本判为负类也是正确的，这里没有计入。',
    },
    precision: {
      en: 'This is the precision, the share of positives among those called positive.',
      zh: '这是精确率，即判为正类的样本中正类的比例。',
    },
    swapped: {
      en: '*t* belongs to the positives, whose share is *p*.',
      zh: '*t* 属于正样本，占比是 *p*，这里两个占比写反了。',
    },
  },
};
