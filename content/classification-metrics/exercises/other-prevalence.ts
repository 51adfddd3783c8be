import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const rarer = () => ({ demo: 'prevalence', set: { prevalence: 0.001 } });

export const exercise = multiple({
  section: 'rare-positives',
  options: {
    recall: 'right',
    precision: { see: rarer },
    fpr: 'right',
    area: 'right',
    f1: { see: rarer },
    baseline: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Fewer positives', zh: '正类占比变小' },
  question: {
    en: 'A classifier with a fixed threshold is used in a population with fewer positives. Within each class the scores have the same distribution as before; recall and the false-positive rate lie between 0 and 1. Which of these keep their expected value?',
    zh: '阈值固定的分类器用于正类占比更小的总体，各类内部得分的分布不变，召回率与假正例率都在 0 与 1 之间。下列哪些量的期望保持不变？',
  },
  options: {
    recall: { en: 'recall', zh: '召回率' },
    precision: { en: 'precision', zh: '精确率' },
    fpr: { en: 'the false-positive rate', zh: '假正例率' },
    area: { en: 'AUC', zh: 'AUC' },
    f1: { en: 'F1', zh: 'F1' },
    baseline: {
      en: 'the precision of random calls',
      zh: '随机判断的精确率',
    },
  },
  why: {
    precision: {
      en: 'The negatives grow in number, and with them the false alarms, while the hits get fewer: precision falls.',
      zh: '负样本增多，误报随之增多，而真正例减少，所以精确率下降。',
    },
    f1: {
      en: 'Recall stays, precision falls, so their harmonic mean falls.',
      zh: '召回率不变，精确率下降，所以两者的调和平均下降。',
    },
    baseline: {
      en: 'Calls made at random have the prevalence as their precision.',
      zh: '随机判断的精确率等于正类占比。',
    },
  },
  solution: {
    en: String.raw`Recall and FPR are shares within a class, and so is all that is made of them: ROC curve and AUC. Precision, $\pi\,\mathrm{TPR}/(\pi\,\mathrm{TPR}+(1-\pi)\mathrm{FPR})$ with the share *π* of positives, mixes the classes, and F1 contains it.`,
    zh: String.raw`召回率与 FPR 是类内的比例，由两者构成的 ROC 曲线和 AUC 也不变。精确率 $\pi\,\mathrm{TPR}/(\pi\,\mathrm{TPR}+(1-\pi)\mathrm{FPR})$（*π* 为正类占比）同时涉及两类，F1 又包含精确率，所以都会改变。`,
  },
};
