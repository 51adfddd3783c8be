import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

/** The ten scores of the demo, squared: another scale, the same order. */
const squared = [0.81, 0.64, 0.49, 0.36, 0.36, 0.36, 0.25, 0.16, 0.09, 0.04];

export const exercise = trueFalse({
  section: 'auc',
  statements: {
    squares: { isTrue: false, see: () => ({ demo: 'auc-rank', set: { scores: squared } }) },
    threshold: {
      isTrue: false,
      see: () => ({ demo: 'auc-rank', set: { threshold: 0.35 } }),
      pitfall: 'P33.2',
    },
    pairs: { isTrue: true, see: () => ({ demo: 'auc-rank' }) },
    alarms: {
      isTrue: false,
      see: () => ({ demo: 'confusion', set: { threshold: -1 } }),
      pitfall: 'P33.4',
    },
    negated: { isTrue: true, pitfall: 'E2.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about AUC', zh: '关于 AUC 的说法' },
  question: {
    en: 'A classifier gives scores to samples of two classes. Is the statement right?',
    zh: '分类器给出两类样本的得分。判断下列说法是否正确。',
  },
  statements: {
    squares: {
      en: 'All scores are positive. If each is squared, the AUC changes in general.',
      zh: '所有得分都为正数。把每个得分取平方，AUC 一般会改变。',
    },
    threshold: {
      en: 'With a well chosen threshold the AUC gets larger.',
      zh: '适当选取阈值，可以使 AUC 变大。',
    },
    pairs: {
      en: 'AUC is the share of pairs of a positive and a negative sample in which the positive scores higher, a tie counting one half.',
      zh: 'AUC 等于正、负样本对中正样本得分较高的比例，并列的一对计 ½。',
    },
    alarms: {
      en: 'If the AUC is above 9/10, more than half of the samples called positive are positive, whatever the threshold.',
      zh: '只要 AUC 大于 9/10，那么无论阈值取多少，判为正类的样本中都有一半以上是正样本。',
    },
    negated: {
      en: 'If all scores are multiplied by −1, the AUC becomes 1 − AUC.',
      zh: '把所有得分乘以 −1，AUC 就变为 1 − AUC。',
    },
  },
  why: {
    squares: {
      en: 'Squaring keeps the order of positive numbers, and ties stay ties. Only the order counts.',
      zh: '对正数取平方不改变大小次序，并列的仍然并列，而 AUC 只取决于次序。',
    },
    threshold: {
      en: 'The threshold picks a point of the curve. The area under the curve is made of all thresholds.',
      zh: '阈值只选定曲线上的一个点，曲线下的面积则由全部阈值决定。',
    },
    pairs: {
      en: 'That is what the formula by ranks counts, and what lies under the ROC curve.',
      zh: '用秩计算的公式统计的正是这样的样本对，ROC 曲线下的面积也是如此。',
    },
    alarms: {
      en: 'Precision depends on the prevalence and on the threshold, and AUC knows neither.',
      zh: '精确率取决于正类占比和阈值，而 AUC 与两者都无关。',
    },
    negated: {
      en: 'Won pairs become lost ones and the other way round; ties stay ties.',
      zh: '正样本得分较高的样本对变为得分较低，反之亦然，并列的仍然并列。',
    },
  },
  solution: {
    en: 'AUC counts pairs: won, plus half of the tied, over all. It depends on the order of the scores only: not on their scale, not on a threshold, not on the shares of the classes. Precision is another matter.',
    zh: 'AUC 统计样本对，把正样本得分较高的个数加上并列个数的一半，再除以样本对的总数。AUC 只取决于得分的次序，与得分的尺度、阈值和两类的比例都无关，精确率则不同。',
  },
};
