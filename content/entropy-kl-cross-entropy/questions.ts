import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.7'],
    section: 'cross-entropy',
    asks: {
      en: 'Define entropy, cross-entropy and KL divergence. How are they related, and what do they become for a one-hot label?',
      zh: '写出信息熵、交叉熵与 KL 散度的定义和含义，说明三者的关系，以及标签为独热向量时的结果。',
    },
  },
  {
    items: ['S1.77'],
    section: 'entropy',
    asks: {
      en: 'What is self-information, what is entropy, and when is entropy largest?',
      zh: '什么是自信息？什么是信息熵？信息熵何时最大？',
    },
  },
  {
    items: ['S1.78'],
    section: 'gibbs',
    asks: {
      en: 'Prove that KL divergence is at least 0, with equality only for equal distributions. Is it a distance?',
      zh: '证明 KL 散度非负，且仅当两个分布相同时为 0。KL 散度是距离吗？',
    },
  },
  {
    items: ['S1.75'],
    section: 'training',
    asks: {
      en: 'Why does training minimize cross-entropy? Relate it to KL divergence and to maximum likelihood.',
      zh: '训练分类模型时为什么最小化交叉熵？说明与 KL 散度、极大似然的关系。',
    },
  },
];
