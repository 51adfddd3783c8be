import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'broadcasting', en: 'broadcasting', zh: '广播' },
  {
    id: 'imputation',
    en: 'imputation',
    zh: '插补',
    also: [{ zh: '插值法', in: ['d2l'] }],
    note: {
      en: '插值 is kept for interpolation; the d2l edition says 插值法 here.',
      zh: '“插值”只用于 interpolation；《动手学深度学习》在这里用“插值法”。',
    },
  },
  {
    id: 'prior',
    en: 'prior / posterior',
    zh: '先验 / 后验',
    finds: { en: ['prior', 'posterior'], zh: ['先验', '后验'] },
  },
  {
    id: 'sensitivity',
    en: 'sensitivity / specificity',
    zh: '灵敏度 / 特异度',
    note: { en: 'Sensitivity is recall.', zh: '灵敏度就是召回率。' },
  },
];
