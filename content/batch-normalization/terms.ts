import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
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
      zh: '把每个特征在小批量上标准化，x̂ = (x − μ)/√(σ² + ε)，再缩放与平移，y = γx̂ + β。推理时用移动平均代替 μ 和 σ²。',
    },
    at: 'batch-normalization#four-steps',
  },
  {
    id: 'unbiased-variance',
    en: 'biased / unbiased variance',
    zh: '有偏方差 / 无偏方差',
    note: { en: '1/m and 1/(m − 1).', zh: '分别除以 m 与 m − 1。' },
    definition: {
      en: 'Σ(xᵢ − x̄)² over m, or over m − 1. For independent samples of one distribution only the second has the true variance as its expectation.',
      zh: 'Σ(xᵢ − x̄)² 除以 m 为有偏方差，除以 m − 1 为无偏方差。样本独立同分布时，只有后者的期望等于真实方差。',
    },
    at: 'batch-normalization#inference',
    finds: { en: ['biased variance', 'unbiased variance'], zh: ['有偏方差', '无偏方差'] },
  },
  {
    id: 'group-normalization',
    en: 'instance / group normalization',
    zh: '实例 / 组归一化',
    definition: {
      en: 'Instance: statistics of one channel of one sample. Group: of several channels of one sample together.',
      zh: '实例归一化的统计量取自一个样本的一个通道，组归一化的统计量取自一个样本的若干通道。',
    },
    at: 'batch-normalization#axes',
    finds: { en: ['instance normalization', 'group normalization'], zh: ['实例归一化', '组归一化'] },
  },
  {
    id: 'internal-covariate-shift',
    en: 'internal covariate shift',
    zh: '内部协变量偏移',
    definition: {
      en: 'The inputs of a layer change their distribution while the layers before it learn. As the main reason why batch normalization helps it is not well supported.',
      zh: '前面各层在学习时，后一层输入的分布随之改变。把它当作批归一化有效的主要原因，依据不足。',
    },
    at: 'batch-normalization#benefits',
  },
  {
    id: 'layer-normalization',
    en: 'layer normalization',
    zh: '层归一化',
    also: [{ zh: '层规范化', in: ['d2l'] }],
    definition: {
      en: 'Standardizes over the features of each sample. It needs no batch and computes the same in training and at inference.',
      zh: '在每个样本自身的特征上做标准化，不依赖批，训练与推理的计算相同。',
    },
    at: 'batch-normalization#axes',
  },
  {
    id: 'running-mean',
    en: 'running mean / variance',
    zh: '均值的移动平均 / 方差的移动平均',
    also: [{ zh: '滑动平均' }],
    note: { en: 'The same moving average (移动平均) as in EMA.', zh: '与 EMA 是同一种移动平均。' },
    definition: {
      en: 'Exponentially weighted averages of the batch means and variances (unbiased in PyTorch, biased in Keras 3): updated in training, used at inference, not learned by gradients.',
      zh: '各批均值与方差（PyTorch 取无偏方差，Keras 3 取有偏方差）的指数加权移动平均，训练时更新，推理时使用，不由梯度学习。',
    },
    at: 'batch-normalization#inference',
    finds: {
      en: ['running mean', 'running variance', 'running average', 'running statistics'],
      zh: ['均值的移动平均', '方差的移动平均', '统计量的移动平均', '无偏方差的移动平均'],
    },
  },
  {
    id: 'scale-and-shift',
    en: 'scale and shift (γ, β)',
    zh: '缩放与平移',
    definition: {
      en: 'The last step of a normalization, y = γx̂ + β, with learned γ and β. γ = √(σ² + ε) and β = μ would restore the input.',
      zh: '归一化的最后一步 y = γx̂ + β，其中 γ 和 β 是可学习参数。取 γ = √(σ² + ε)、β = μ 就能还原输入。',
    },
    at: 'batch-normalization#scale-and-shift',
    finds: { en: ['scale and shift'], zh: ['缩放与平移'] },
  },
  {
    id: 'evaluation-mode',
    en: 'training / evaluation mode',
    zh: '训练模式 / 评估模式',
    note: { en: 'train() and eval() in PyTorch.', zh: 'PyTorch 中为 train() 与 eval()。' },
    definition: {
      en: 'Training mode takes statistics from the batch and applies dropout; evaluation mode uses stored statistics and no dropout.',
      zh: '训练模式用当前批的统计量，并启用丢弃法；评估模式用保存的统计量，不启用丢弃法。',
    },
    at: 'batch-normalization#inference',
    finds: { en: ['training mode', 'evaluation mode'], zh: ['训练模式', '评估模式'] },
  },
];
