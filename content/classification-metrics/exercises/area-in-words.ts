import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'auc',
  points: ['probability', 'ties', 'threshold', 'order', 'values'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What AUC means', zh: 'AUC 的含义' },
  question: {
    en: 'Say in one sentence what AUC means, then what it does not depend on, and its values for a perfect and for a random order.',
    zh: '用一句话说明 AUC 的含义，并指出 AUC 与哪些因素无关，以及完全排对和随机排序时的取值。',
  },
  points: {
    probability: {
      en: 'The probability that a random positive sample scores above a random negative one.',
      zh: '随机取一个正样本和一个负样本，正样本得分较高的概率。',
    },
    ties: { en: 'A tie counts one half.', zh: '得分相同（并列）时计 ½。' },
    threshold: {
      en: 'It needs no threshold: it is the area under the ROC curve of all thresholds.',
      zh: '不需要选定阈值，因为 ROC 曲线由全部阈值得到，AUC 是该曲线下的面积。',
    },
    order: {
      en: 'Only the order of the scores counts, not their scale. As long as the scores within each class keep their distribution, the prevalence does not matter.',
      zh: '只取决于得分的次序，与得分的尺度无关；只要各类得分的分布不变，也与正类占比无关。',
    },
    values: {
      en: '1 for a perfect order, ½ on average for a random one.',
      zh: '完全排对时为 1，随机排序时期望为 ½。',
    },
  },
  solution: {
    en: String.raw`$\mathrm{AUC}=P(s^+>s^-)+\frac12P(s^+=s^-)$: the probability that a random positive scores above a random negative, a tie counting one half. It needs no threshold, being the area under the ROC curve of all thresholds; only the order of the scores counts, not their scale, and the prevalence does not matter as long as the scores within each class keep their distribution. A perfect order gives 1, a random one ½ on average.`,
    zh: String.raw`$\mathrm{AUC}=P(s^+>s^-)+\frac12P(s^+=s^-)$，即随机取一个正样本和一个负样本，正样本得分较高的概率，并列计 ½。ROC 曲线由全部阈值得到，AUC 是该曲线下的面积，所以不需要选定阈值；AUC 只取决于得分的次序，与得分的尺度无关；只要各类得分的分布不变，就与正类占比无关。完全排对时为 1，随机排序时期望为 ½。`,
  },
};
