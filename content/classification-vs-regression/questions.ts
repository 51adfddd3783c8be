import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.3a', 'S0.3b', 'S0.3c', 'S0.3d'],
    section: 'target-type',
    box: 'answer',
    asks: {
      en: 'What is classification and what is regression? Give an example and a sketch of each, and state what the two have in common and where they differ.',
      zh: '什么是分类？什么是回归？各举一例并画出示意图，说明两者的联系与区别。',
    },
  },
  {
    items: ['S1.54', 'S1.66'],
    section: 'codes-as-numbers',
    box: 'answer-codes',
    asks: {
      en: 'Which relation does regression model, and what is it used for? Can one classify by fitting a regression to the class codes 0, 1, 2?',
      zh: '回归刻画的是哪些量之间的关系，用来解决什么问题？能否对类别编码 0、1、2 作回归来完成分类？',
    },
  },
];
