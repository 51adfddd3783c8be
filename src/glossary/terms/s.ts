import type { Term } from '../../note/term';

/** The terms whose English names begin with S. */
export const startingWithS: readonly Term[] = [
  { id: 'saddle-point', en: 'saddle point', zh: '鞍点' },
  {
    id: 'saturation',
    en: 'saturation',
    zh: '饱和',
    definition: {
      en: 'Where a function is nearly flat, its slope is close to 0 and lets hardly any gradient through.',
      zh: '函数几乎变平的地方：斜率接近 0，梯度几乎传不过去。',
    },
    at: 'activation-functions#properties',
    finds: { en: ['saturation', 'saturate', 'saturated'], zh: ['饱和'] },
  },
  {
    id: 'scale-and-shift',
    en: 'scale and shift (γ, β)',
    zh: '缩放与平移',
    definition: {
      en: 'The last step of a normalization, y = γx̂ + β, with learned γ and β. γ = √(σ² + ε) and β = μ would restore the input.',
      zh: '归一化的最后一步 y = γx̂ + β，γ 和 β 由学习得到。取 γ = √(σ² + ε)、β = μ 就还原输入。',
    },
    at: 'batch-normalization#scale-and-shift',
    finds: { en: ['scale and shift'], zh: ['缩放与平移'] },
  },
  { id: 'selection-bias', en: 'selection bias', zh: '选择偏差' },
  { id: 'self-information', en: 'self-information', zh: '自信息' },
  { id: 'self-supervised-learning', en: 'self-supervised learning', zh: '自监督学习' },
  { id: 'self-training', en: 'self-training', zh: '自训练' },
  { id: 'semi-supervised-learning', en: 'semi-supervised learning', zh: '半监督学习' },
  {
    id: 'sensitivity',
    en: 'sensitivity / specificity',
    zh: '灵敏度 / 特异度',
    note: { en: 'Sensitivity is recall.', zh: '灵敏度就是召回率。' },
  },
  {
    id: 'sigmoid-function',
    en: 'sigmoid function',
    zh: 'sigmoid函数',
    also: [{ zh: 'S型函数' }],
    definition: {
      en: 'σ(x) = 1/(1 + e⁻ˣ), between 0 and 1. Its slope σ(1 − σ) is at most 1/4, at 0.',
      zh: 'σ(x) = 1/(1 + e⁻ˣ)，介于 0 与 1 之间。导数 σ(1 − σ) 在 0 处最大，为 1/4。',
    },
    at: 'activation-functions#gallery',
    finds: { en: ['sigmoid function', 'sigmoid'], zh: ['sigmoid函数', 'sigmoid'] },
  },
  {
    id: 'singular-value',
    en: 'singular value',
    zh: '奇异值',
    definition: {
      en: 'Square root of an eigenvalue of AᵀA. The largest is the most that A stretches any vector, and for a square A the smallest is the least.',
      zh: 'AᵀA 的特征值的平方根。最大的是 A 对向量的最大拉伸倍数；A 为方阵时，最小的是最小拉伸倍数。',
    },
    at: 'weight-initialization#orthogonal',
  },
  {
    id: 'skewness',
    en: 'skewness / kurtosis',
    zh: '偏度 / 峰度',
    definition: {
      en: 'E[(x − μ)³]/σ³ and E[(x − μ)⁴]/σ⁴. A normal distribution has 0 and 3; excess kurtosis subtracts the 3.',
      zh: 'E[(x − μ)³]/σ³ 与 E[(x − μ)⁴]/σ⁴。正态分布分别为 0 和 3；超额峰度减去了这个 3。',
    },
    at: 'batch-normalization#by-hand',
    finds: { en: ['skewness', 'excess kurtosis', 'kurtosis'], zh: ['偏度', '超额峰度', '峰度'] },
  },
  {
    id: 'smote',
    en: 'SMOTE',
    zh: 'SMOTE',
    note: { en: 'Synthetic minority over-sampling technique.', zh: '合成少数类过采样技术。' },
  },
  { id: 'soft-thresholding', en: 'soft thresholding', zh: '软阈值' },
  { id: 'softmax-regression', en: 'softmax regression', zh: 'softmax回归' },
  {
    id: 'sparsity',
    en: 'sparsity',
    zh: '稀疏性',
    definition: {
      en: 'Many entries are exactly 0. With ReLU: many outputs.',
      zh: '许多元素恰好为 0。对 ReLU，指许多输出为 0。',
    },
    at: 'activation-functions#wrong-answers',
    finds: { en: ['sparsity', 'sparse'], zh: ['稀疏性', '稀疏'] },
  },
  {
    id: 'standard-deviation',
    en: 'standard deviation',
    zh: '标准差',
    note: {
      en: '均方差 is avoided: it may be read as this or as the mean squared error.',
      zh: '不用“均方差”：它有时指标准差，有时指均方误差。',
    },
    definition: {
      en: 'The square root of the variance. It has the unit of the quantity itself.',
      zh: '方差的平方根，与原来的量同单位。',
    },
    at: 'weight-initialization#variance-rule',
    everyday: true,
  },
  {
    id: 'standardization',
    en: 'standardization (z-score)',
    zh: '标准化',
    definition: {
      en: '(x − mean)/(standard deviation): mean 0, variance 1. The shape of the distribution stays.',
      zh: '(x − 均值)/标准差：均值为 0，方差为 1，分布的形状不变。',
    },
    at: 'batch-normalization#axes',
    finds: { en: ['standardization', 'standardize', 'standardized'], zh: ['标准化'] },
  },
  { id: 'steepest-descent', en: 'steepest descent', zh: '最速下降' },
  {
    id: 'step-function',
    en: 'step function',
    zh: '阶跃函数',
    definition: {
      en: '1 for x ≥ 0, else 0. Its slope is 0 wherever it has one, so gradients cannot train it.',
      zh: 'x ≥ 0 时为 1，否则为 0。凡可导处导数都是 0，所以不能用梯度训练。',
    },
    at: 'activation-functions#gallery',
    finds: { en: ['step function'], zh: ['阶跃函数'] },
  },
  {
    id: 'step-size',
    en: 'step size',
    zh: '步长',
    note: {
      en: 'In plain gradient descent the same as the learning rate.',
      zh: '普通梯度下降里等于学习率。',
    },
    definition: {
      en: 'The factor before the direction of a step. In plain gradient descent it is the learning rate.',
      zh: '更新方向前面的系数；普通梯度下降里就是学习率。',
    },
    at: 'batch-normalization#scale-invariance',
    finds: { en: ['step size'], zh: [] },
  },
  {
    id: 'stochastic-gradient-descent',
    en: 'stochastic gradient descent',
    zh: '随机梯度下降 (SGD)',
    definition: {
      en: 'Gradient descent with the gradient of one sample, in practice of a mini-batch. If samples are drawn uniformly, its expectation is the full gradient.',
      zh: '每步只用一个样本（实际多用一个小批量）的梯度。样本均匀抽取时，它的期望等于全部样本的梯度。',
    },
    at: 'momentum#noise',
    finds: { en: ['stochastic gradient descent', 'SGD'], zh: ['随机梯度下降', 'SGD'] },
  },
  { id: 'stride', en: 'stride / padding', zh: '步幅 / 填充', also: [{ zh: '步长' }] },
  {
    id: 'subgradient',
    en: 'subgradient',
    zh: '次梯度',
    definition: {
      en: 'For convex f, any g with f(y) ≥ f(x) + g·(y − x) for all y. Where f is differentiable, only the gradient; for ReLU at 0, every number from 0 to 1.',
      zh: '对凸函数 f，凡使 f(y) ≥ f(x) + g·(y − x) 对一切 y 成立的 g。在可微处只有梯度；ReLU 在 0 处，0 到 1 的数都是。',
    },
    at: 'activation-functions#wrong-answers',
  },
  { id: 'supervised-learning', en: 'supervised learning', zh: '监督学习', also: [{ zh: '有监督学习' }] },
  { id: 'support-vector-machine', en: 'support vector machine', zh: '支持向量机' },
  {
    id: 'symmetry-breaking',
    en: 'symmetry breaking',
    zh: '打破对称性',
    definition: {
      en: 'Units with the same incoming and outgoing weights get the same gradient and stay equal; random first weights make them differ.',
      zh: '输入、输出权重都相同的神经元梯度相同，永远一样；随机的初始权重使它们不同。',
    },
    at: 'weight-initialization#why-not-zeros',
    finds: {
      en: ['symmetry breaking', 'break the symmetry', 'break this symmetry'],
      zh: ['打破对称性', '打破这种对称性'],
    },
  },
];
