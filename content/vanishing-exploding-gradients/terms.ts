import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'gradient-clipping',
    en: 'gradient clipping',
    zh: '梯度裁剪',
    also: [{ zh: '梯度截断', in: ['goodfellow'] }, { zh: '梯度剪切' }],
  },
];
