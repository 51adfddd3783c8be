import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'capacity',
    en: 'capacity (representational, effective)',
    zh: '容量（表示容量、有效容量）',
    definition: {
      en: 'Which functions a model family contains (representational), and which of them training really reaches (effective).',
      zh: '表示容量指模型族包含哪些函数；有效容量指训练实际能够达到其中哪些函数。',
    },
    note: { en: 'Not 容限.', zh: '不写“容限”。' },
    at: 'hyperparameters-and-capacity#capacity',
    finds: {
      en: ['capacity', 'representational capacity', 'effective capacity'],
      zh: ['容量', '表示容量', '有效容量'],
    },
    avoid: ['容限'],
  },
  {
    id: 'hyper-parameter',
    en: 'hyper-parameter',
    zh: '超参数',
    definition: {
      en: 'A quantity that is set before training and not changed by its gradient steps: learning rate, batch size, number of layers.',
      zh: '训练之前选定、不由梯度更新的量，如学习率、批量大小、层数。',
    },
    at: 'hyperparameters-and-capacity#three-kinds',
    finds: { en: ['hyper-parameter', 'hyperparameter'], zh: ['超参数'] },
  },
  {
    id: 'parameter',
    en: 'parameter',
    zh: '参数',
    definition: {
      en: 'A quantity that training changes by gradient steps: weights, biases, γ and β of a normalization.',
      zh: '训练时由梯度更新的量，如权重、偏置，以及归一化层的 γ 和 β。',
    },
    at: 'hyperparameters-and-capacity#three-kinds',
    everyday: true,
  },
];
