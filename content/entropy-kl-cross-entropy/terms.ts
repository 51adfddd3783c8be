import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'entropy',
    en: 'entropy',
    zh: '熵',
    also: [{ zh: '信息熵' }],
    finds: { en: ['entropy'], zh: ['信息熵'] },
  },
  { id: 'kl-divergence', en: 'KL divergence', zh: 'KL散度', also: [{ zh: '相对熵' }] },
  { id: 'self-information', en: 'self-information', zh: '自信息' },
];
