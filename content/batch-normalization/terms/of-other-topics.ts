import type { Term } from '../../../src/note/term';

/** Terms that several topics use and none introduces: explained where they are read most. */
export const termsOfOtherTopics: readonly Term[] = [
  {
    id: 'batch-size',
    en: 'batch size',
    zh: '批量大小',
    also: [{ zh: '批大小' }],
    definition: {
      en: 'Number of samples in a mini-batch: m in batch normalization, B elsewhere.',
      zh: '一个小批量中的样本数，在批归一化中记作 m，在别处记作 B。',
    },
    at: 'batch-normalization#small-batches',
  },
  {
    id: 'residual-connection',
    en: 'residual connection',
    zh: '残差连接',
    definition: {
      en: 'Adds the input of a block to its output, y = x + F(x), so that signal and gradient also have a path around F.',
      zh: '把一个模块的输入加到输出上，y = x + F(x)，使信号和梯度另有一条绕过 F 的通路。',
    },
    at: 'batch-normalization#benefits',
  },
  {
    id: 'step-size',
    en: 'step size',
    zh: '步长',
    note: {
      en: 'In plain gradient descent the same as the learning rate.',
      zh: '在普通梯度下降中等于学习率。',
    },
    definition: {
      en: 'The factor before the direction of a step. In plain gradient descent it is the learning rate.',
      zh: '更新方向前面的系数，在普通梯度下降中就是学习率。',
    },
    at: 'batch-normalization#scale-invariance',
    finds: { en: ['step size'], zh: [] },
  },
];
