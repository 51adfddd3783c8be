import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S2.7'],
    section: 'four-counts',
    box: 'answer',
    asks: {
      en: 'Define precision, recall and F1 by the confusion matrix. Why the harmonic mean, when is each measure the right one, why is accuracy not enough, and how are they averaged over classes?',
      zh: '用混淆矩阵写出精确率、召回率和 F1 的定义，说明 F1 为什么取调和平均、各指标适用于什么场合、只看准确率为什么不够，以及多分类时如何求平均。',
    },
  },
  {
    items: ['S2.6'],
    section: 'auc',
    box: 'answer-auc',
    asks: {
      en: 'Give the formula of AUC by ranks, with all symbols and the rule for ties, say what AUC means, and derive the formula.',
      zh: '写出用秩计算 AUC 的公式，说明各符号、并列时的处理方法以及 AUC 的含义，并推导这个公式。',
    },
  },
];
