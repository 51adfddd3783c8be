import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  { id: 'co-adaptation', en: 'co-adaptation', zh: '共适应' },
  { id: 'ensemble', en: 'ensemble', zh: '集成' },
  {
    id: 'inverted-dropout',
    en: 'inverted dropout',
    zh: '反向丢弃法',
    also: [{ zh: '反向随机失活' }],
    note: { en: 'In Chinese the English name is added on first mention.', zh: '首次出现时附上英文。' },
  },
  {
    id: 'keep-probability',
    en: 'keep / drop probability',
    zh: '保留 / 丢弃概率',
    finds: { en: ['keep probability', 'drop probability'], zh: ['保留概率', '丢弃概率'] },
  },
];
