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
      zh: '全部训练数据过一遍；与迭代次数不同。',
    },
  },
  { id: 'full-batch-gradient-descent', en: 'full-batch gradient descent', zh: '批量梯度下降 (BGD)' },
  {
    id: 'mini-batch-sgd',
    en: 'mini-batch SGD',
    zh: '小批量随机梯度下降',
    note: { en: 'MSGD is not an established abbreviation.', zh: '不缩写为 MSGD，这不是通行的缩写。' },
    avoid: ['MSGD'],
  },
  { id: 'noise-floor', en: 'noise floor', zh: '噪声下限' },
];
