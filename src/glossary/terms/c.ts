import type { Term } from '../../note/term';

/** The terms whose English names begin with C. */
export const startingWithC: readonly Term[] = [
  { id: 'calibration', en: 'calibration', zh: '校准', soundsLike: '叫准' },
  {
    id: 'capacity',
    en: 'capacity (representational, effective)',
    zh: '容量（表示容量、有效容量）',
    note: { en: 'Not 容限.', zh: '不写“容限”。' },
    avoid: ['容限'],
  },
  { id: 'cauchy-schwarz-inequality', en: 'Cauchy–Schwarz inequality', zh: '柯西-施瓦茨不等式' },
  {
    id: 'cell-state',
    en: 'cell state',
    zh: '记忆单元状态',
    also: [{ zh: '记忆元', in: ['d2l'] }, { zh: '细胞状态' }],
  },
  { id: 'central-limit-theorem', en: 'central limit theorem', zh: '中心极限定理' },
  {
    id: 'chain-rule',
    en: 'chain rule',
    zh: '链式法则',
    definition: {
      en: 'For differentiable steps: multiply the derivatives along a path from variable to result, and add over all paths.',
      zh: '各步可微时，把从变量到结果的一条路径上的导数相乘，再对所有路径求和。',
    },
    at: 'backpropagation#graph',
  },
  {
    id: 'channel',
    en: 'channel / feature map',
    zh: '通道 / 特征图',
    also: [{ zh: '特征映射' }],
    definition: {
      en: 'One of the images that make up an input or an activation: height × width values from one filter.',
      zh: '构成输入或激活值的若干幅图之一：由同一个卷积核得到的“高 × 宽”个数。',
    },
    at: 'batch-normalization#axes',
  },
  { id: 'checkpoint', en: 'checkpoint', zh: '检查点' },
  { id: 'class-imbalance', en: 'class imbalance', zh: '类别不平衡' },
  { id: 'class-weight', en: 'class weight', zh: '类别权重' },
  { id: 'classification', en: 'classification', zh: '分类' },
  { id: 'clustering', en: 'clustering', zh: '聚类' },
  { id: 'co-adaptation', en: 'co-adaptation', zh: '共适应' },
  {
    id: 'computational-graph',
    en: 'computational graph',
    zh: '计算图',
    definition: {
      en: 'A directed graph without cycles: each node is a value, each edge says that one value is computed from another.',
      zh: '有向无环图：结点是数值，边表示由哪个值算出哪个值。',
    },
    at: 'backpropagation#graph',
  },
  {
    id: 'condition-number',
    en: 'condition number',
    zh: '条件数',
    definition: {
      en: 'Largest singular value over the smallest. For a positive definite Hessian: largest over smallest eigenvalue, κ = L/μ.',
      zh: '最大奇异值与最小奇异值之比。海森矩阵正定时，就是最大与最小特征值之比 κ = L/μ。',
    },
    at: 'momentum#valley',
  },
  { id: 'confusion-matrix', en: 'confusion matrix', zh: '混淆矩阵' },
  {
    id: 'convex-function',
    en: 'convex function',
    zh: '凸函数',
    note: {
      en: 'Here the chord lies above the graph; some Chinese calculus books use the word the other way round.',
      zh: '约定：弦在图像上方。国内有的微积分教材用法相反。',
    },
    definition: {
      en: 'On a convex set, no chord runs below the graph: f(tx + (1 − t)y) ≤ t f(x) + (1 − t) f(y) for 0 ≤ t ≤ 1.',
      zh: '定义域为凸集，且弦不低于图像：对 0 ≤ t ≤ 1，f(tx + (1 − t)y) ≤ t f(x) + (1 − t) f(y)。',
    },
    at: 'momentum#stability',
    finds: { en: ['convex function', 'convex'], zh: ['凸函数'] },
  },
  {
    id: 'convolution',
    en: 'convolution / cross-correlation',
    zh: '卷积 / 互相关',
    definition: {
      en: 'Applies the same small set of weights at every position. Libraries compute the cross-correlation: they do not flip the kernel.',
      zh: '在每个位置使用同一小组权重。各种库实际计算的是互相关：卷积核不翻转。',
    },
    at: 'batch-normalization#four-steps',
  },
  { id: 'coordinate-descent', en: 'coordinate descent', zh: '坐标下降', also: [{ zh: '坐标轴下降' }] },
  { id: 'cost-sensitive-learning', en: 'cost-sensitive learning', zh: '代价敏感学习' },
  {
    id: 'covariance-matrix',
    en: 'covariance matrix',
    zh: '协方差矩阵',
    finds: { en: ['covariance matrix', 'covariance'], zh: ['协方差矩阵', '协方差'] },
  },
  {
    id: 'cross-entropy',
    en: 'cross-entropy',
    zh: '交叉熵',
    definition: {
      en: 'H(p, q) = −Σ p log q, with targets p and predicted probabilities q. For given p it is smallest exactly at q = p.',
      zh: 'H(p, q) = −Σ p log q，p 为目标，q 为预测的概率。p 给定时，当且仅当 q = p 取最小值。',
    },
    at: 'activation-functions#sigmoid-tanh',
  },
  { id: 'cross-validation', en: 'cross-validation', zh: '交叉验证' },
];
