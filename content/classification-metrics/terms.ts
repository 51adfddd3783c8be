import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'accuracy',
    en: 'accuracy',
    zh: '准确率',
    definition: { en: 'The share of samples that are classified rightly.', zh: '分类正确的样本所占的比例。' },
    also: [{ zh: '精度', in: ['zhou', 'd2l'] }],
    at: 'classification-metrics#four-counts',
  },
  {
    id: 'area-under-the-curve',
    en: 'area under the curve (AUC)',
    zh: '曲线下面积',
    definition: {
      en: 'The area under the ROC curve: the probability that a random positive sample scores above a random negative one, ties counting one half.',
      zh: 'ROC 曲线下的面积，等于随机正样本的得分高于随机负样本得分的概率，并列计一半。',
    },
    at: 'classification-metrics#auc',
  },
  {
    id: 'average-precision',
    en: 'average precision (AP)',
    zh: '平均精确率',
    definition: {
      en: 'The sum of the precisions at the thresholds, each weighted by its gain in recall: one number for a precision–recall curve.',
      zh: '以召回率的增量为权重，对各阈值处的精确率求和，用一个数概括精确率-召回率曲线。',
    },
    also: [{ zh: '平均精度' }],
    at: 'classification-metrics#rare-positives',
  },
  {
    id: 'confusion-matrix',
    en: 'confusion matrix',
    zh: '混淆矩阵',
    definition: {
      en: 'The table of counts of samples by true and predicted class.',
      zh: '按真实类别与预测类别统计样本数的表格。',
    },
    at: 'classification-metrics#four-counts',
  },
  {
    id: 'f1-score',
    en: 'F1 score',
    zh: 'F1 值',
    definition: {
      en: 'The harmonic mean of precision and recall, 2PR/(P + R).',
      zh: '精确率与召回率的调和平均，即 2PR/(P + R)。',
    },
    at: 'classification-metrics#harmonic-mean',
  },
  {
    id: 'macro-average',
    en: 'macro / micro average',
    zh: '宏平均 / 微平均',
    definition: {
      en: 'Macro: the mean of a measure over the classes. Micro: the measure computed from the counts of all classes together.',
      zh: '宏平均是各类别指标的平均值；微平均是把各类别的计数合并之后再计算的指标。',
    },
    finds: { en: ['macro average', 'micro average'], zh: ['宏平均', '微平均'] },
    at: 'classification-metrics#classes',
  },
  {
    id: 'precision',
    en: 'precision',
    zh: '精确率',
    definition: {
      en: 'Of the samples predicted positive, the share that is positive: TP/(TP + FP).',
      zh: '预测为正类的样本中，真正为正类的比例，即 TP/(TP + FP)。',
    },
    also: [{ zh: '查准率', in: ['zhou'] }],
    note: {
      en: 'Never 精度: it means accuracy to Zhou Zhihua and in d2l, but precision in the Chinese edition of Deep Learning.',
      zh: '不用“精度”：周志华与《动手学深度学习》用它指 accuracy，《深度学习》用它指 precision。',
    },
    finds: { en: [], zh: [] },
    at: 'classification-metrics#four-counts',
  },
  {
    id: 'prevalence',
    en: 'prevalence',
    zh: '患病率 / 正类占比',
    definition: { en: 'The share of positive samples in the population.', zh: '总体中正类样本所占的比例。' },
    finds: { en: ['prevalence'], zh: ['患病率', '正类占比'] },
    at: 'classification-metrics#rare-positives',
  },
  {
    id: 'rank',
    en: 'rank / ties',
    zh: '秩 / 并列',
    definition: {
      en: 'The place of a value in the sorted list; equal values (ties) share the mean of their places.',
      zh: '数值在排序后的位次；相等的数值（并列）取各自位次的平均值。',
    },
    finds: { en: [], zh: [] },
    at: 'classification-metrics#ties',
  },
  {
    id: 'recall',
    en: 'recall',
    zh: '召回率',
    definition: {
      en: 'Of the positive samples, the share that is found: TP/(TP + FN). Also called sensitivity.',
      zh: '正类样本中被找出的比例，即 TP/(TP + FN)，又称灵敏度。',
    },
    also: [{ zh: '查全率', in: ['zhou'] }],
    at: 'classification-metrics#four-counts',
  },
  {
    id: 'roc-curve',
    en: 'ROC curve',
    zh: 'ROC 曲线',
    definition: {
      en: 'The true-positive rate against the false-positive rate as the threshold moves.',
      zh: '阈值变动时，以假正例率为横轴、真正例率为纵轴画出的曲线。',
    },
    at: 'classification-metrics#threshold',
  },
  {
    id: 'true-positive-rate',
    en: 'true-positive rate / false-positive rate (TPR, FPR)',
    zh: '真正例率 / 假正例率',
    definition: {
      en: 'Of the positive samples, and of the negative ones, the share that is called positive. The first is recall, the second 1 − specificity.',
      zh: '正类样本和负类样本中判为正类的比例，前者就是召回率，后者等于 1 − 特异度。',
    },
    finds: { en: ['true-positive rate', 'false-positive rate'], zh: ['真正例率', '假正例率'] },
    at: 'classification-metrics#four-counts',
  },
  {
    id: 'matthews-correlation',
    en: 'Matthews correlation coefficient (MCC)',
    zh: '马修斯相关系数',
    definition: {
      en: 'The correlation coefficient of label and prediction of a two-class classifier, from −1 to 1.',
      zh: '二分类中真实类别与预测类别的相关系数，取值在 −1 与 1 之间。',
    },
    at: 'classification-metrics#harmonic-mean',
  },
];
