import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'adaptive-learning-rate',
    en: 'adaptive learning rate',
    zh: '自适应学习率',
    definition: {
      en: 'A step size of its own for each parameter, made from its past gradients, as in AdaGrad, RMSProp, Adam.',
      zh: '每个参数各有自己的学习率，由该参数以往的梯度算出，如 AdaGrad、RMSProp、Adam。',
    },
    at: 'adaptive-optimizers#family',
  },
  {
    id: 'learning-rate-schedule',
    en: 'learning-rate schedule / decay',
    zh: '学习率调度 / 衰减',
    also: [{ zh: '学习率调整' }],
    definition: {
      en: 'A rule that changes the learning rate during training, mostly downwards, sometimes after a warm-up.',
      zh: '训练过程中改变学习率的规则，多为逐渐减小，有时先预热。',
    },
    at: 'adaptive-optimizers#schedules',
    finds: { en: ['learning-rate schedule', 'schedule'], zh: ['学习率调度', '调度'] },
  },
  {
    id: 'warm-up',
    en: 'warm-up',
    zh: '预热',
    definition: {
      en: 'Raising the learning rate from a small value to the planned one during the first steps of training.',
      zh: '训练开始的若干步内，把学习率从很小的值逐步提高到预定值。',
    },
    at: 'adaptive-optimizers#schedules',
  },
];
