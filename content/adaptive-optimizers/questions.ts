import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.15'],
    section: 'family',
    asks: {
      en: 'SGD uses one learning rate for all parameters. Write the updates of AdaGrad, RMSProp, Adam and AdamW, say what each of them mends, and explain bias correction.',
      zh: 'SGD 对所有参数使用同一个学习率。写出 AdaGrad、RMSProp、Adam 和 AdamW 的更新公式，说明各自改进了什么，并解释偏差修正的作用。',
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
