import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'class-imbalance',
    en: 'class imbalance',
    zh: '类别不平衡',
    definition: {
      en: 'Classes of very different frequency in the data, so that a few errors on the rare class hardly change the accuracy.',
      zh: '各类别的样本数相差悬殊，以致少数类上的错误几乎不影响准确率。',
    },
    at: 'class-imbalance#problem',
  },
  {
    id: 'class-weight',
    en: 'class weight',
    zh: '类别权重',
    definition: {
      en: 'A factor on the loss of each sample according to its class, often larger for the rare class.',
      zh: '按样本所属的类别乘在损失上的系数，少数类通常取较大的值。',
    },
    at: 'class-imbalance#weights',
  },
  {
    id: 'cost-sensitive-learning',
    en: 'cost-sensitive learning',
    zh: '代价敏感学习',
    definition: {
      en: 'Learning or deciding with different costs for different kinds of error, so as to lower the expected cost.',
      zh: '为不同类型的错误规定不同的代价，以期望代价最小为目标来学习或决策。',
    },
    at: 'class-imbalance#prior-correction',
  },
  {
    id: 'focal-loss',
    en: 'focal loss',
    zh: '焦点损失',
    definition: {
      en: 'Cross-entropy times (1 − p)^γ, p the probability given to the right class: easy samples count less.',
      zh: '在交叉熵上乘以 (1 − p)^γ，其中 p 是正确类别的预测概率，使易分样本的权重减小。',
    },
    at: 'class-imbalance#focal-loss',
  },
  {
    id: 'oversampling',
    en: 'oversampling / undersampling',
    zh: '过采样 / 欠采样',
    definition: {
      en: 'Repeating or adding samples of the rare class (over), or leaving out samples of the frequent one (under).',
      zh: '过采样是重复或增添少数类样本，欠采样是减少多数类样本。',
    },
    at: 'class-imbalance#resampling',
  },
  {
    id: 'smote',
    en: 'SMOTE',
    zh: 'SMOTE',
    definition: {
      en: 'Oversampling by new points on the segments between a minority sample and its nearest neighbors of the same class.',
      zh: '在少数类样本与其同类近邻的连线上生成新样本的过采样方法。',
    },
    note: { en: 'Synthetic minority over-sampling technique.', zh: '合成少数类过采样技术。' },
    at: 'class-imbalance#resampling',
  },
  {
    id: 'threshold-moving',
    en: 'threshold moving',
    zh: '阈值移动',
    definition: {
      en: 'Choosing another threshold than 1/2 for the predicted probability, according to costs or class frequencies.',
      zh: '根据代价或类别比例，把预测概率的判定阈值取为 1/2 以外的值。',
    },
    at: 'class-imbalance#prior-correction',
  },
];
