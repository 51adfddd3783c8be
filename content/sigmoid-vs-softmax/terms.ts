import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'multi-class',
    en: 'multi-class / multi-label',
    zh: '多分类 / 多标签',
    definition: {
      en: 'Multi-class: exactly one of K classes is right (softmax). Multi-label: any number of K labels may be right at once (K sigmoids).',
      zh: '多分类：K 个类别中恰有一个正确（用 softmax）。多标签：K 个标签中可以同时有任意多个正确（用 K 个 sigmoid）。',
    },
    at: 'activation-functions#which-one',
    finds: { en: ['multi-class', 'multi-label'], zh: ['多分类', '多标签'] },
  },
];
