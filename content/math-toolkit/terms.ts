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
    id: 'expectation',
    en: 'expectation',
    zh: '期望',
    definition: {
      en: 'E[x]: the mean of a random variable over its distribution. It is linear; that of a product is the product only if the factors are uncorrelated.',
      zh: 'E[x]，随机变量按其分布的均值。期望是线性的；乘积的期望等于期望的乘积，当且仅当两个因子不相关。',
    },
    at: 'math-toolkit#variance',
  },
  {
    id: 'hadamard-product',
    en: 'Hadamard product',
    zh: '哈达玛积',
    also: [{ zh: '按元素乘积' }],
    definition: {
      en: 'a ⊙ b: the product entry by entry of two vectors or matrices of the same shape.',
      zh: 'a ⊙ b，即形状相同的两个向量或矩阵按元素相乘。',
    },
    at: 'math-toolkit#two-products',
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
      zh: '灵敏度是正样本中检测为阳性的比例，特异度是负样本中检测为阴性的比例。',
    },
    at: 'math-toolkit#natural-frequencies',
    note: { en: 'Sensitivity is recall.', zh: '灵敏度就是召回率。' },
  },
  {
    id: 'singular-value',
    en: 'singular value',
    zh: '奇异值',
    definition: {
      en: 'Square root of an eigenvalue of AᵀA. The largest is the most that A stretches any vector, and for a square A the smallest is the least.',
      zh: 'AᵀA 的特征值的平方根。最大奇异值是 A 对向量的最大拉伸倍数；A 为方阵时，最小奇异值是最小拉伸倍数。',
    },
    at: 'math-toolkit#lengths',
  },
  {
    id: 'standard-deviation',
    en: 'standard deviation',
    zh: '标准差',
    note: {
      en: '均方差 is avoided: it may be read as this or as the mean squared error.',
      zh: '不用“均方差”，因为这个词有时指标准差，有时指均方误差。',
    },
    definition: {
      en: 'The square root of the variance. It has the unit of the quantity itself.',
      zh: '方差的平方根，与原来的量同单位。',
    },
    at: 'math-toolkit#variance',
    everyday: true,
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
  {
    id: 'variance',
    en: 'variance',
    zh: '方差',
    definition: {
      en: 'Var(x) = E[(x − E[x])²] = E[x²] − E[x]²: the mean square minus the square of the mean.',
      zh: 'Var(x) = E[(x − E[x])²] = E[x²] − E[x]²，即平方的均值减去均值的平方。',
    },
    at: 'math-toolkit#variance',
    everyday: true,
  },
];
