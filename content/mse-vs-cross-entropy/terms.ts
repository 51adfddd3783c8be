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
