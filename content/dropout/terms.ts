import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'co-adaptation',
    en: 'co-adaptation',
    zh: '共适应',
    definition: {
      en: 'Hidden units that are useful only together with certain others; dropout works against it.',
      zh: '隐藏神经元只有与特定的其他神经元配合才起作用；丢弃法可以减轻这种现象。',
    },
  },
  {
    id: 'ensemble',
    en: 'ensemble',
    zh: '集成',
    definition: {
      en: 'Several models whose predictions are averaged or put to the vote.',
      zh: '由多个模型组成，对各自的预测取平均或投票。',
    },
  },
  {
    id: 'inverted-dropout',
    en: 'inverted dropout',
    zh: '反向丢弃法',
    definition: {
      en: 'Dropout that divides the kept activations by the keep probability in training, so that nothing is scaled in evaluation.',
      zh: '训练时把保留的激活值除以保留概率，使评估时无需缩放的丢弃法。',
    },
    also: [{ zh: '反向随机失活' }],
    note: { en: 'In Chinese the English name is added on first mention.', zh: '首次出现时附上英文。' },
  },
  {
    id: 'keep-probability',
    en: 'keep / drop probability',
    zh: '保留 / 丢弃概率',
    definition: {
      en: 'The probability with which dropout keeps a unit; the drop probability is 1 minus it.',
      zh: '丢弃法保留一个神经元的概率；丢弃概率等于 1 减去保留概率。',
    },
    finds: { en: ['keep probability', 'drop probability'], zh: ['保留概率', '丢弃概率'] },
  },
];
