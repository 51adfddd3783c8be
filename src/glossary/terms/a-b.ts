import type { Term } from '../../note/term';

/** The terms from A to B, by their English names. */
export const aToB: readonly Term[] = [
  { id: 'accuracy', en: 'accuracy', zh: '准确率', also: [{ zh: '精度', in: ['zhou', 'd2l'] }] },
  {
    id: 'activation-function',
    en: 'activation function',
    zh: '激活函数',
    definition: {
      en: 'The function that a unit applies to its net input, a = f(z). If it is affine in every layer, the whole network is one affine map.',
      zh: '神经元作用于净输入的函数，a = f(z)。若各层都是仿射的，整个网络就只是一个仿射映射。',
    },
    at: 'activation-functions#collapse',
  },
  { id: 'adaptive-learning-rate', en: 'adaptive learning rate', zh: '自适应学习率' },
  {
    id: 'affine',
    en: 'affine',
    zh: '仿射',
    note: { en: 'Linear plus a bias; not 线性.', zh: '线性加偏置，不要写成“线性”。' },
    definition: {
      en: 'Linear plus a constant: x ↦ Wx + b. Affine maps after each other are one affine map.',
      zh: '线性再加常数：x ↦ Wx + b。仿射映射的复合仍是仿射映射。',
    },
    at: 'activation-functions#collapse',
    finds: { en: ['affine map', 'affine'], zh: ['仿射映射', '仿射变换', '仿射'] },
  },
  { id: 'analytic-solution', en: 'analytic (closed-form) solution', zh: '解析解', also: [{ zh: '闭式解' }] },
  { id: 'area-under-the-curve', en: 'area under the curve (AUC)', zh: '曲线下面积' },
  { id: 'artificial-neural-network', en: 'artificial neural network', zh: '人工神经网络' },
  {
    id: 'automatic-differentiation',
    en: 'automatic differentiation',
    zh: '自动微分',
    definition: {
      en: 'The chain rule applied to each elementary operation of a program, on numbers: neither formulas nor difference quotients.',
      zh: '对程序的每个基本运算使用链式法则，传递的是数：既不推导公式，也不用差商。',
    },
    at: 'backpropagation#autodiff',
  },
  { id: 'average-precision', en: 'average precision (AP)', zh: '平均精确率', also: [{ zh: '平均精度' }] },
  {
    id: 'backpropagation',
    en: 'backpropagation',
    zh: '反向传播',
    definition: {
      en: 'The chain rule applied from the loss backwards: one sweep gives the gradient of all weights, exact up to rounding. It changes no weight.',
      zh: '从损失出发、由后往前使用链式法则：扫一遍得到全部权重的梯度，除舍入外是精确的。它不改变权重。',
    },
    at: 'backpropagation#what-it-is',
  },
  {
    id: 'backpropagation-through-time',
    en: 'backpropagation through time',
    zh: '随时间反向传播',
    also: [{ zh: '通过时间反向传播', in: ['goodfellow', 'd2l'] }],
  },
  { id: 'bandit', en: 'bandit', zh: '多臂赌博机', also: [{ zh: '多臂老虎机' }] },
  {
    id: 'mini-batch',
    en: 'batch / mini-batch',
    zh: '批量 / 小批量',
    definition: {
      en: 'A mini-batch is the group of samples whose mean gradient makes one update: at least 1, fewer than all.',
      zh: '小批量是求一次平均梯度、更新一次参数所用的那组样本：至少一个，少于全部。',
    },
    at: 'backpropagation#batch',
    finds: { en: ['mini-batch', 'batch'], zh: ['小批量', '批量'] },
  },
  {
    id: 'batch-normalization',
    en: 'batch normalization',
    zh: '批归一化',
    also: [
      { zh: '批标准化', in: ['goodfellow'] },
      { zh: '批量规范化', in: ['d2l'] },
      { zh: '批量归一化', in: ['qiu'] },
    ],
    definition: {
      en: 'Standardizes each feature over the mini-batch, x̂ = (x − μ)/√(σ² + ε), then scales and shifts, y = γx̂ + β. At inference stored averages replace μ and σ².',
      zh: '每个特征在小批量上标准化，x̂ = (x − μ)/√(σ² + ε)，再缩放与平移，y = γx̂ + β。推理时用保存的平均代替 μ 和 σ²。',
    },
    at: 'batch-normalization#four-steps',
  },
  {
    id: 'batch-size',
    en: 'batch size',
    zh: '批量大小',
    also: [{ zh: '批大小' }],
    definition: {
      en: 'Number of samples in a mini-batch: m in batch normalization, B elsewhere.',
      zh: '一个小批量中的样本数：批归一化里记作 m，别处记作 B。',
    },
    at: 'batch-normalization#small-batches',
  },
  {
    id: 'bias-parameter',
    en: 'bias (parameter)',
    zh: '偏置',
    note: {
      en: 'Not the bias of an estimator, which is 偏差 in Chinese.',
      zh: '不要写成“偏差”：那是估计量的偏差。',
    },
    definition: {
      en: 'A learned constant added to the weighted sum of a unit. With it the map is affine, without it linear.',
      zh: '加在加权和上的常数，由学习得到。有了它，映射是仿射的；没有它，才是线性的。',
    },
    at: 'backpropagation#biases',
    everyday: true,
  },
  {
    id: 'bias-statistical',
    en: 'bias (statistical)',
    zh: '偏差',
    note: {
      en: 'Not the parameter of a unit, which is 偏置 in Chinese.',
      zh: '与神经元的“偏置”不同，两者英文都是 bias。',
    },
    definition: {
      en: 'Expected value of an estimator minus the true value. If it is 0, the estimator is unbiased.',
      zh: '估计量的期望减去真值；等于 0 时，称估计是无偏的。',
    },
    at: 'momentum#bias-correction',
    finds: { en: [], zh: [] },
  },
  {
    id: 'bias-correction',
    en: 'bias correction',
    zh: '偏差修正',
    definition: {
      en: 'Dividing an exponentially weighted average that starts at 0 by the sum of its weights, 1 − βᵗ.',
      zh: '初值为 0 的指数加权移动平均除以权重之和 1 − βᵗ。',
    },
    at: 'momentum#bias-correction',
  },
  {
    id: 'unbiased-variance',
    en: 'biased / unbiased variance',
    zh: '有偏方差 / 无偏方差',
    note: { en: '1/m and 1/(m − 1).', zh: '分别除以 m 与 m − 1。' },
    definition: {
      en: 'Σ(xᵢ − x̄)² over m, or over m − 1. For independent samples of one distribution only the second has the true variance as its expectation.',
      zh: 'Σ(xᵢ − x̄)² 除以 m，或除以 m − 1。样本独立同分布时，只有后者的期望等于真实方差。',
    },
    at: 'batch-normalization#inference',
    finds: { en: ['biased variance', 'unbiased variance'], zh: ['有偏方差', '无偏方差'] },
  },
  { id: 'bias-variance-decomposition', en: 'bias–variance decomposition', zh: '偏差-方差分解' },
  { id: 'binary-cross-entropy', en: 'binary cross-entropy', zh: '二元交叉熵' },
  { id: 'bottleneck', en: 'bottleneck', zh: '瓶颈结构' },
  { id: 'broadcasting', en: 'broadcasting', zh: '广播' },
];
