import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'calibration', en: 'calibration', zh: '校准', soundsLike: '叫准' },
  { id: 'class-imbalance', en: 'class imbalance', zh: '类别不平衡' },
  { id: 'class-weight', en: 'class weight', zh: '类别权重' },
  { id: 'cost-sensitive-learning', en: 'cost-sensitive learning', zh: '代价敏感学习' },
  { id: 'focal-loss', en: 'focal loss', zh: '焦点损失' },
  { id: 'oversampling', en: 'oversampling / undersampling', zh: '过采样 / 欠采样' },
  {
    id: 'smote',
    en: 'SMOTE',
    zh: 'SMOTE',
    note: { en: 'Synthetic minority over-sampling technique.', zh: '合成少数类过采样技术。' },
  },
  { id: 'threshold-moving', en: 'threshold moving', zh: '阈值移动' },
];
