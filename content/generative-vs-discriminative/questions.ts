import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S2.10a', 'S2.10c', 'S2.10e'],
    section: 'two-ways',
    asks: {
      en: 'What is a generative model, what is a discriminative model? Explain both with a classifier that tells goats from sheep by their height, sketch each, and compare them.',
      zh: '什么是生成模型？什么是判别模型？以按身高区分山羊与绵羊为例加以说明，分别画出示意图，并比较两者。',
    },
  },
  {
    items: ['S2.10b', 'S2.10d'],
    section: 'model-list',
    asks: {
      en: 'Name five generative and five discriminative models. Where does LDA belong, and where does linear regression?',
      zh: '列举生成模型与判别模型各五种，并说明 LDA 与线性回归应归入哪一类。',
    },
  },
];
