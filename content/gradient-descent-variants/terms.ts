import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
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
];
