import type { Remember } from '../../src/note/remember';

export const remember: Remember = [
  {
    en: 'With rare positives accuracy misleads, since “always negative” scores the share of negatives: report recall, precision, F1 or costs.',
    zh: '正类稀少时准确率会误导，因为一律判为负类时准确率就等于负样本的比例，应报告召回率、精确率、F1 或代价。',
  },
  {
    en: 'Split first, then resample the training part only; otherwise copies of one sample stand in training and test: leakage.',
    zh: '先划分数据，再只对训练集重采样，否则同一样本的副本会分处训练集与测试集，造成数据泄漏。',
  },
  {
    en: 'After balancing, the predicted probabilities are those of balanced data; for two classes subtract $\\ln\\frac{\\pi_s/(1-\\pi_s)}{\\pi/(1-\\pi)}$ from the log-odds, $\\pi_s$ the sampling prior and $\\pi$ the true one.',
    zh: '平衡类别之后，预测的是平衡数据中的概率；二分类时应从对数几率中减去 $\\ln\\frac{\\pi_s/(1-\\pi_s)}{\\pi/(1-\\pi)}$，其中 $\\pi_s$ 为采样先验，$\\pi$ 为真实先验。',
  },
];
