import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'brier-score',
    en: 'Brier score',
    zh: 'Brier 分数',
    definition: {
      en: 'The mean of (a − y)² over samples with labels y ∈ {0, 1} and predicted probabilities a. On average it is least for the true probability.',
      zh: '标签 y ∈ {0, 1} 与预测概率 a 之差的平方 (a − y)² 在样本上的均值，a 等于真实概率时期望最小。',
    },
    at: 'mse-vs-cross-entropy#when-squared-error',
  },
  {
    id: 'mean-squared-error',
    en: 'mean squared error (MSE)',
    zh: '均方误差',
    note: { en: 'Not 均方差, which is ambiguous.', zh: '不写“均方差”，以免误解为标准差。' },
    definition: {
      en: 'The squared difference between prediction and target, averaged over the samples (and over the outputs, if there are several: say so).',
      zh: '预测与目标之差的平方对样本的平均值（有多个输出时，是否也对输出求平均应当写明）。',
    },
    at: 'mse-vs-cross-entropy#two-gradients',
    finds: { en: ['mean squared error', 'MSE'], zh: ['均方误差'] },
    avoid: ['均方差'],
  },
  {
    id: 'proper-scoring-rule',
    en: 'strictly proper scoring rule',
    zh: '严格适当的评分规则',
    definition: {
      en: 'A loss of a predicted distribution whose expected value is least at the true distribution and nowhere else. Cross-entropy and the Brier score are examples.',
      zh: '关于预测分布的损失，其期望仅在预测等于真实分布时取最小值，如交叉熵与 Brier 分数。',
    },
    at: 'mse-vs-cross-entropy#when-squared-error',
    finds: { en: ['strictly proper'], zh: ['严格适当'] },
  },
];
