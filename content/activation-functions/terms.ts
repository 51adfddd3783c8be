import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'activation-function',
    en: 'activation function',
    zh: '激活函数',
    also: [{ zh: '激励函数' }],
    definition: {
      en: 'The function that a unit applies to its net input, a = f(z). If it is affine in every layer, the whole network is one affine map.',
      zh: '作用于神经元净输入的函数，a = f(z)。如果各层的激活函数都是仿射的，整个网络就等价于一个仿射映射。',
    },
    at: 'activation-functions#collapse',
  },
  {
    id: 'affine',
    en: 'affine',
    zh: '仿射',
    note: { en: 'Linear plus a bias, so not 线性 alone.', zh: '线性加偏置，不宜写成“线性”。' },
    definition: {
      en: 'Linear plus a constant: x ↦ Wx + b. Affine maps after each other are one affine map.',
      zh: '线性映射加上常数，x ↦ Wx + b。仿射映射的复合仍是仿射映射。',
    },
    at: 'activation-functions#collapse',
    finds: { en: ['affine map', 'affine'], zh: ['仿射映射', '仿射变换', '仿射'] },
  },
  {
    id: 'dead-unit',
    en: 'dead unit (dying ReLU)',
    zh: '死亡神经元',
    also: [{ zh: '死亡 ReLU' }, { zh: '神经元坏死' }],
    definition: {
      en: 'A ReLU unit whose net input is at most 0 for all data: the gradient of its own weights is exactly 0.',
      zh: '对全部数据净输入都不大于 0 的 ReLU 神经元，其权重的梯度恰好为 0。',
    },
    at: 'activation-functions#dead-units',
    finds: { en: ['dead unit', 'dying ReLU'], zh: ['死亡神经元'] },
  },
  {
    id: 'exponential-linear-unit',
    en: 'exponential linear unit (ELU)',
    zh: '指数线性单元',
    definition: {
      en: 'x for x > 0, else α(eˣ − 1). With α = 1 the derivative is continuous at 0.',
      zh: 'x > 0 时为 x，否则为 α(eˣ − 1)；α = 1 时导数在 0 处连续。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['exponential linear unit', 'ELU'], zh: ['指数线性单元', 'ELU'] },
  },
  {
    id: 'hyperbolic-tangent',
    en: 'hyperbolic tangent',
    zh: '双曲正切 (tanh)',
    definition: {
      en: 'tanh x = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ) = 2σ(2x) − 1, odd, between −1 and 1. Its derivative 1 − tanh²x is at most 1, at 0.',
      zh: 'tanh x = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ) = 2σ(2x) − 1，奇函数，介于 −1 与 1 之间。导数 1 − tanh²x 在 0 处最大，为 1。',
    },
    at: 'activation-functions#gallery',
    finds: { en: ['hyperbolic tangent', 'tanh'], zh: ['双曲正切', 'tanh'] },
  },
  {
    id: 'leaky-relu',
    en: 'leaky ReLU',
    zh: '带泄漏的 ReLU',
    also: [
      { zh: '渗漏整流线性单元', in: ['goodfellow'] },
      { zh: '带泄露的 ReLU', in: ['qiu'] },
    ],
    definition: {
      en: 'max(0, x) + α min(0, x) with a small fixed α > 0, such as 1/100.',
      zh: 'max(0, x) + α min(0, x)，α 是固定的小正数，例如 1/100。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['leaky ReLU'], zh: ['带泄漏的 ReLU', 'Leaky ReLU'] },
  },
  {
    id: 'parametric-relu',
    en: 'parametric ReLU (PReLU)',
    zh: '参数化 ReLU',
    also: [{ zh: '带参数的 ReLU' }],
    definition: {
      en: 'max(0, x) + α min(0, x) with a learned slope: ∂f/∂α = min(0, x).',
      zh: 'max(0, x) + α min(0, x)，斜率 α 由学习得到：∂f/∂α = min(0, x)。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['parametric ReLU', 'PReLU'], zh: ['参数化 ReLU', 'PReLU'] },
  },
  {
    id: 'randomized-relu',
    en: 'randomized ReLU (RReLU)',
    zh: '随机 ReLU',
    definition: {
      en: 'A leaky ReLU whose slope is drawn from U(l, u) for every element of every forward pass in training; evaluation uses the mean, (l + u)/2.',
      zh: '训练时，每次前向传播的每个元素都从 U(l, u) 重新抽取斜率；评估时用平均值 (l + u)/2。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['randomized ReLU', 'RReLU'], zh: ['随机 ReLU', 'RReLU'] },
  },
  {
    id: 'rectified-linear-unit',
    en: 'rectified linear unit (ReLU)',
    zh: '修正线性单元',
    also: [{ zh: '整流线性单元', in: ['goodfellow'] }],
    definition: {
      en: 'max(0, x): derivative 1 for x > 0, 0 for x < 0, none at 0.',
      zh: 'max(0, x)，导数在 x > 0 时为 1，在 x < 0 时为 0，在 0 处不存在。',
    },
    at: 'activation-functions#relu-family',
    finds: { en: ['rectified linear unit', 'ReLU'], zh: ['修正线性单元', 'ReLU'] },
  },
  {
    id: 'saturation',
    en: 'saturation',
    zh: '饱和',
    definition: {
      en: 'The state in which a function is nearly flat: its derivative is close to 0 and lets hardly any gradient through.',
      zh: '函数曲线趋于平坦、导数接近 0 的现象，此时梯度几乎传不过去。',
    },
    at: 'activation-functions#properties',
    finds: { en: ['saturation', 'saturate', 'saturated'], zh: ['饱和'] },
  },
  {
    id: 'sigmoid-function',
    en: 'sigmoid function',
    zh: 'sigmoid 函数',
    also: [{ zh: 'S 型函数' }, { zh: 'Logistic 函数', in: ['qiu'] }, { zh: '对数几率函数', in: ['zhou'] }],
    definition: {
      en: 'σ(x) = 1/(1 + e⁻ˣ), between 0 and 1. Its derivative σ(1 − σ) is at most 1/4, at 0.',
      zh: 'σ(x) = 1/(1 + e⁻ˣ)，介于 0 与 1 之间。导数 σ(1 − σ) 在 0 处最大，为 1/4。',
    },
    at: 'activation-functions#gallery',
    finds: { en: ['sigmoid function', 'sigmoid'], zh: ['sigmoid 函数', 'sigmoid'] },
  },
  {
    id: 'sparsity',
    en: 'sparsity',
    zh: '稀疏性',
    definition: {
      en: 'Many entries are exactly 0. With ReLU: the outputs of many units.',
      zh: '许多元素严格为 0。ReLU 的稀疏性是指许多神经元的输出为 0。',
    },
    at: 'activation-functions#wrong-answers',
    finds: { en: ['sparsity', 'sparse'], zh: ['稀疏性', '稀疏'] },
  },
  {
    id: 'step-function',
    en: 'step function',
    zh: '阶跃函数',
    definition: {
      en: '1 for x ≥ 0, else 0. Its derivative is 0 wherever it has one, so gradients cannot train it.',
      zh: 'x ≥ 0 时为 1，否则为 0。凡可导处导数都为 0，所以不能用梯度训练。',
    },
    at: 'activation-functions#gallery',
    finds: { en: ['step function'], zh: ['阶跃函数'] },
  },
  {
    id: 'universal-approximation-theorem',
    en: 'universal approximation theorem',
    zh: '万能近似定理',
    also: [{ zh: '通用近似定理' }],
    definition: {
      en: 'With a continuous, non-polynomial activation, one hidden layer that is wide enough, with a linear output, comes as close as you like to any continuous function on a compact set. It promises nothing about training.',
      zh: '激活函数连续且不是多项式时，足够宽、输出层为线性的单隐藏层网络能以任意精度逼近紧集上的任一连续函数。至于能否通过训练得到，定理不作保证。',
    },
    at: 'activation-functions#universal-approximation',
    finds: {
      en: ['universal approximation theorem', 'universal approximation'],
      zh: ['万能近似定理', '万能近似'],
    },
  },
];
