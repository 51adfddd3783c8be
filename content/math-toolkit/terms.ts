import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'broadcasting',
    en: 'broadcasting',
    zh: '广播',
    definition: {
      en: 'Combining arrays of different shape as if size-1 axes were repeated; shapes are aligned from the right.',
      zh: '形状不同的数组从右端对齐，把大小为 1 的轴视为重复若干次，再逐元素运算。',
    },
    at: 'math-toolkit#shapes',
  },
  {
    id: 'imputation',
    en: 'imputation',
    zh: '插补',
    definition: {
      en: 'Filling in missing values, for example by the mean of the feature.',
      zh: '用特征的均值等填补缺失值。',
    },
    at: 'math-toolkit#filling-gaps',
    also: [{ zh: '插值法', in: ['d2l'] }],
    note: {
      en: '插值 is kept for interpolation; the d2l edition says 插值法 here.',
      zh: '“插值”只用于 interpolation；《动手学深度学习》在这里用“插值法”。',
    },
  },
  {
    id: 'norm',
    en: 'norm (L1, L2, Frobenius)',
    zh: '范数',
    definition: {
      en: 'L1: Σ|xᵢ|. L2: √Σxᵢ². Frobenius: the L2 norm of all entries of a matrix.',
      zh: 'L1 范数为 Σ|xᵢ|，L2 范数为 √Σxᵢ²，Frobenius 范数为矩阵全部元素的 L2 范数。',
    },
    at: 'math-toolkit#lengths',
  },
  {
    id: 'prior',
    en: 'prior / posterior',
    zh: '先验 / 后验',
    definition: {
      en: 'Prior: the distribution before the data. Posterior: after them, proportional to prior times likelihood.',
      zh: '先验是看到数据之前的分布；后验是看到数据之后的分布，正比于先验与似然之积。',
    },
    at: 'math-toolkit#natural-frequencies',
    finds: { en: ['prior', 'posterior'], zh: ['先验', '后验'] },
  },
  {
    id: 'sensitivity',
    en: 'sensitivity / specificity',
    zh: '灵敏度 / 特异度',
    definition: {
      en: 'Sensitivity: the share of positives that test positive. Specificity: the share of negatives that test negative.',
      zh: '灵敏度是正例中检测为阳性的比例，特异度是负例中检测为阴性的比例。',
    },
    at: 'math-toolkit#natural-frequencies',
    note: { en: 'Sensitivity is recall.', zh: '灵敏度就是召回率。' },
  },
  {
    id: 'tensor',
    en: 'tensor',
    zh: '张量',
    definition: {
      en: 'An array of numbers with any number of axes: a vector has one, a matrix two, a batch of images four.',
      zh: '有任意多个轴的数组。向量有一个轴，矩阵有两个轴，一批图像有四个轴。',
    },
    at: 'math-toolkit#shapes',
  },
];
