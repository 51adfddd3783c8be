import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'batch-size',
    en: 'batch size',
    zh: '批量大小',
    also: [{ zh: '批大小' }],
    definition: {
      en: 'Number of samples in a mini-batch: m in batch normalization, B elsewhere.',
      zh: '一个小批量中的样本数，在批归一化中记作 m，在别处记作 B。',
    },
    at: 'gradient-descent-variants#batch-size',
  },
  {
    id: 'epoch',
    en: 'epoch',
    zh: '轮次',
    also: [
      { zh: '轮', in: ['goodfellow'] },
      { zh: '迭代周期', in: ['d2l'] },
      { zh: '回合', in: ['qiu'] },
    ],
    note: {
      en: 'One pass over all training data; not the number of iterations (迭代次数).',
      zh: '遍历一次全部训练数据；与迭代次数不同。',
    },
    definition: {
      en: 'Each training sample used once: ⌈N/B⌉ iterations with N samples in batches of B.',
      zh: '每个训练样本各使用一次。N 个样本、批量大小为 B 时，一个轮次有 ⌈N/B⌉ 次迭代。',
    },
    at: 'gradient-descent-variants#terms',
  },
  {
    id: 'full-batch-gradient-descent',
    en: 'full-batch gradient descent',
    zh: '批量梯度下降 (BGD)',
    definition: {
      en: 'Gradient descent in which each update uses the mean gradient of all training samples.',
      zh: '每次更新都使用全部训练样本梯度的平均的梯度下降。',
    },
    at: 'gradient-descent-variants#paths',
    finds: { en: ['BGD', 'batch gradient descent'], zh: ['BGD', '批量梯度下降'] },
  },
  {
    id: 'iteration',
    en: 'iteration / step',
    zh: '迭代 / 步',
    definition: { en: 'One update of the parameters.', zh: '参数更新一次。' },
    at: 'gradient-descent-variants#terms',
    everyday: true,
  },
  {
    id: 'mini-batch',
    en: 'batch / mini-batch',
    zh: '批量 / 小批量',
    definition: {
      en: 'A mini-batch is the group of samples whose mean gradient makes one update: at least 1, fewer than all.',
      zh: '小批量是求一次平均梯度、更新一次参数所用的那组样本，至少一个，少于全部。',
    },
    at: 'gradient-descent-variants#terms',
    finds: { en: ['mini-batch', 'batch'], zh: ['小批量', '批量'] },
  },
  {
    id: 'mini-batch-sgd',
    en: 'mini-batch SGD',
    zh: '小批量随机梯度下降',
    note: { en: 'MSGD is not an established abbreviation.', zh: '不缩写为 MSGD，这不是通行的缩写。' },
    definition: {
      en: 'Gradient descent in which each update uses the mean gradient of a few random samples, more than one and fewer than all.',
      zh: '每次更新都使用若干个随机样本梯度的平均的梯度下降，样本数多于一个、少于全部。',
    },
    at: 'gradient-descent-variants#paths',
    avoid: ['MSGD'],
  },
  {
    id: 'noise-floor',
    en: 'noise floor',
    zh: '噪声下限',
    definition: {
      en: 'Where the mean square distance from the minimum levels off for SGD at a constant learning rate; ησ²/(λ(2 − ηλ)B) on a parabola of curvature λ with gradient noise of variance σ²/B, independent from step to step.',
      zh: '学习率恒定时，SGD 的参数到最小值点距离的均方最终稳定的水平。在曲率为 λ 的抛物线上，若梯度噪声的方差为 σ²/B 且各步独立，则等于 ησ²/(λ(2 − ηλ)B)。',
    },
    at: 'gradient-descent-variants#noise-floor',
  },
  {
    id: 'stochastic-gradient-descent',
    en: 'stochastic gradient descent',
    zh: '随机梯度下降 (SGD)',
    definition: {
      en: 'Gradient descent with the gradient of one sample, in practice of a mini-batch. If samples are drawn uniformly, its expectation is the full gradient.',
      zh: '每步只用一个样本（实际多用一个小批量）的梯度更新参数。样本均匀抽取时，这个梯度的期望等于全部样本的平均梯度。',
    },
    at: 'gradient-descent-variants#paths',
    finds: { en: ['stochastic gradient descent', 'SGD'], zh: ['随机梯度下降', 'SGD'] },
  },
];
