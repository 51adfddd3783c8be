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
    at: 'dropout#why',
  },
  {
    id: 'dropout',
    en: 'dropout',
    zh: '丢弃法',
    definition: {
      en: 'In training, sets each unit of a layer to 0 with the drop probability, anew for every sample and step; in evaluation all units are used, with the means kept by a scale.',
      zh: '训练时以丢弃概率把一层中的各个神经元置 0，每个样本、每一步重新抽取；评估时使用全部神经元，并通过缩放保持均值不变。',
    },
    also: [{ zh: '暂退法', in: ['d2l'] }, { zh: '随机失活' }],
    finds: { en: ['dropout'], zh: ['丢弃法', 'dropout'] },
    at: 'dropout#scaling',
  },
  {
    id: 'dropout-mask',
    en: 'mask (of dropout)',
    zh: '掩码（丢弃法）',
    definition: {
      en: 'One number for each unit, 1 where it is kept and 0 where it is dropped; it picks a sub-network.',
      zh: '每个神经元对应一个数，保留取 1，丢弃取 0；一个掩码确定一个子网络。',
    },
    finds: { en: ['masks'], zh: ['掩码'] },
    at: 'dropout#scaling',
  },
  {
    id: 'ensemble',
    en: 'ensemble',
    zh: '集成',
    definition: {
      en: 'Several models whose predictions are averaged or put to the vote.',
      zh: '组合多个模型，对各自的预测取平均或投票。',
    },
    at: 'dropout#ensemble',
  },
  {
    id: 'inverted-dropout',
    en: 'inverted dropout',
    zh: '反向丢弃法',
    definition: {
      en: 'Dropout that divides the kept activations by the keep probability in training, so that nothing is scaled in evaluation.',
      zh: '训练时把保留的激活值除以保留概率，使评估时无须缩放的丢弃法。',
    },
    also: [{ zh: '反向随机失活' }],
    note: { en: 'In Chinese the English name is added on first mention.', zh: '首次出现时附上英文。' },
    at: 'dropout#scaling',
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
    at: 'dropout#rates',
  },
];
