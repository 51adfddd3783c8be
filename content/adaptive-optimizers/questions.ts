import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.15'],
    section: 'family',
    asks: {
      en: 'Starting from SGD with momentum, give the updates of AdaGrad, RMSProp, Adam and AdamW, say what each one mends, and explain the bias correction of Adam.',
      zh: '从带动量的 SGD 出发，写出 AdaGrad、RMSProp、Adam 和 AdamW 的更新公式，说明各自改进了什么，并解释 Adam 的偏差修正。',
    },
  },
  {
    items: ['S3.15'],
    section: 'schedules',
    asks: {
      en: 'Why is the learning rate lowered during training, and why is it warmed up at the start? Give two schedules as formulas.',
      zh: '为什么训练中要降低学习率，训练开始时为什么要预热？写出两种学习率调度的公式。',
    },
  },
];
