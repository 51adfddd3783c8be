import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.6c'],
    section: 'four-steps',
    box: 'answer',
    asks: {
      en: 'Write down the four steps of batch normalization with their formulas.',
      zh: '写出批归一化的四个步骤及其公式。',
    },
  },
  {
    items: ['S2.1b'],
    section: 'by-hand',
    box: 'answer',
    asks: {
      en: 'Apply the formulas to a batch of four numbers. What goes wrong if the mean lacks its factor 1/*m*?',
      zh: '对给定的四个数计算批归一化的结果。如果均值公式漏写 1/*m*，会出现什么问题？',
    },
  },
  {
    items: ['S2.1a', 'S3.14a'],
    section: 'benefits',
    box: 'answer-2',
    asks: {
      en: 'What is internal covariate shift, and does reducing it explain why batch normalization works? Does it settle vanishing and exploding gradients?',
      zh: '什么是内部协变量偏移？批归一化有效的原因是否在于减轻了内部协变量偏移？批归一化是否解决了梯度消失与梯度爆炸？',
    },
  },
  {
    items: ['S2.1c'],
    section: 'benefits',
    box: 'answer-2',
    asks: {
      en: 'State what batch normalization brings and what it costs.',
      zh: '说明批归一化的优点和代价。',
    },
  },
  {
    items: ['S3.14b'],
    section: 'scale-invariance',
    box: 'answer',
    asks: {
      en: 'Why does a network with batch normalization depend less on its initialization and bear a larger learning rate?',
      zh: '使用批归一化后，网络为什么对初始化不那么敏感，又能使用较大的学习率？',
    },
  },
  {
    items: ['S3.14c'],
    section: 'inference',
    box: 'answer',
    asks: {
      en: 'What takes the place of the batch statistics at test time, and which gap between training and evaluation remains?',
      zh: '推理时用什么代替批统计量？训练与推理的结果之间还有什么差距？',
    },
  },
  {
    items: ['S3.14d'],
    section: 'small-batches',
    box: 'answer',
    asks: {
      en: 'Why is batch normalization unsuited to very small batches and to online learning?',
      zh: '批归一化为什么不适用于很小的批量和在线学习？',
    },
  },
  {
    items: ['S3.14e'],
    section: 'recurrent',
    box: 'answer',
    asks: {
      en: 'Why is batch normalization awkward in recurrent networks, how can it be used all the same, and what is used instead?',
      zh: '批归一化为什么不便用于循环神经网络？若仍要使用应如何处理？通常用什么方法代替？',
    },
  },
];
