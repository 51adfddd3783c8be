import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: '1x1-convolution', en: '1×1 convolution', zh: '1×1卷积' },
  { id: 'bottleneck', en: 'bottleneck', zh: '瓶颈结构' },
  { id: 'kernel', en: 'kernel (filter)', zh: '卷积核', finds: { en: [], zh: [] } },
  { id: 'parameter-sharing', en: 'parameter sharing', zh: '参数共享', also: [{ zh: '权值共享' }] },
  { id: 'pooling', en: 'pooling', zh: '池化', also: [{ zh: '汇聚' }] },
  {
    id: 'receptive-field',
    en: 'receptive field',
    zh: '感受野',
    also: [{ zh: '接受域', in: ['goodfellow'] }],
  },
  { id: 'stride', en: 'stride / padding', zh: '步幅 / 填充', also: [{ zh: '步长' }] },
  { id: 'translation-equivariance', en: 'translation equivariance', zh: '平移等变性' },
];
