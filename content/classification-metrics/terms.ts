import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'accuracy', en: 'accuracy', zh: '准确率', also: [{ zh: '精度', in: ['zhou', 'd2l'] }] },
  { id: 'area-under-the-curve', en: 'area under the curve (AUC)', zh: '曲线下面积' },
  { id: 'average-precision', en: 'average precision (AP)', zh: '平均精确率', also: [{ zh: '平均精度' }] },
  { id: 'confusion-matrix', en: 'confusion matrix', zh: '混淆矩阵' },
  { id: 'f1-score', en: 'F1 score', zh: 'F1值' },
  {
    id: 'macro-average',
    en: 'macro / micro average',
    zh: '宏平均 / 微平均',
    finds: { en: ['macro average', 'micro average'], zh: ['宏平均', '微平均'] },
  },
  {
    id: 'precision',
    en: 'precision',
    zh: '精确率',
    also: [{ zh: '查准率', in: ['zhou'] }],
    note: {
      en: 'Never 精度: it means accuracy to Zhou Zhihua and in d2l, but precision in the Chinese edition of Deep Learning.',
      zh: '不用“精度”：周志华与《动手学深度学习》用它指 accuracy，《深度学习》用它指 precision。',
    },
    finds: { en: [], zh: [] },
  },
  {
    id: 'prevalence',
    en: 'prevalence',
    zh: '患病率 / 正类占比',
    finds: { en: ['prevalence'], zh: ['患病率', '正类占比'] },
  },
  { id: 'rank', en: 'rank / ties', zh: '秩 / 并列', finds: { en: [], zh: [] } },
  { id: 'recall', en: 'recall', zh: '召回率', also: [{ zh: '查全率', in: ['zhou'] }] },
  { id: 'roc-curve', en: 'ROC curve', zh: 'ROC曲线' },
];
