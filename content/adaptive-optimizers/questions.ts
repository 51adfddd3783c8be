import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.15'],
    section: 'family',
    box: 'answer',
    asks: {
      en: 'SGD uses one learning rate for all parameters. Write the updates of AdaGrad, RMSProp, Adam and AdamW, say what each of them mends, and explain bias correction.',
      zh: 'SGD 对所有参数使用同一个学习率。写出 AdaGrad、RMSProp、Adam 和 AdamW 的更新公式，说明各自改进了什么，并解释偏差修正的作用。',
    },
  },
];
