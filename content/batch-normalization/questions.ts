import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.6c'],
    section: 'four-steps',
    asks: {
      en: 'Write down the four steps of batch normalization.',
      zh: '写出批归一化的四个步骤。',
    },
  },
  {
    items: ['S2.1b'],
    section: 'by-hand',
    asks: {
      en: 'Apply the formulas to a batch of four numbers. What goes wrong if the mean lacks its factor 1/*m*?',
      zh: '把公式用到一批四个数上。如果均值漏了 1/*m*，会出什么问题？',
    },
  },
  {
    items: ['S2.1a', 'S3.14a'],
    section: 'benefits',
    asks: {
      en: 'What is internal covariate shift, and does reducing it explain why batch normalization works? Does it settle vanishing and exploding gradients?',
      zh: '什么是内部协变量偏移？批归一化有效，是因为减小了它吗？梯度消失与梯度爆炸由此解决了吗？',
    },
  },
  {
    items: ['S2.1c'],
    section: 'benefits',
    asks: {
      en: 'Name what batch normalization brings and what it costs.',
      zh: '批归一化带来哪些好处，代价是什么？',
    },
  },
  {
    items: ['S3.14b'],
    section: 'scale-invariance',
    asks: {
      en: 'Why does a network with batch normalization depend less on its initialization and bear a larger learning rate?',
      zh: '用了批归一化，网络为什么不那么依赖初始化，也能承受更大的学习率？',
    },
  },
  {
    items: ['S3.14c'],
    section: 'inference',
    asks: {
      en: 'What takes the place of the batch statistics at test time, and which gap between training and evaluation remains?',
      zh: '测试时用什么代替批统计量？训练与评估之间还留下什么差距？',
    },
  },
  {
    items: ['S3.14d'],
    section: 'small-batches',
    asks: {
      en: 'Why is batch normalization unsuited to very small batches and to online learning?',
      zh: '批归一化为什么不适合很小的批量，也不适合在线学习？',
    },
  },
  {
    items: ['S3.14e'],
    section: 'recurrent',
    asks: {
      en: 'Why is it awkward in recurrent networks, how can it be done all the same, and what is used instead?',
      zh: '为什么批归一化用在循环网络里很别扭？硬要用该怎么做？通常改用什么？',
    },
  },
];
