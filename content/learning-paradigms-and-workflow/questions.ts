import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.39', 'S1.40', 'S1.41', 'S1.42'],
    section: 'feedback',
    asks: {
      en: 'Explain supervised, unsupervised, semi-supervised and reinforcement learning, with an example of each. On which assumptions does semi-supervised learning rest?',
      zh: '说明什么是监督学习、无监督学习、半监督学习和强化学习，各举一例，并写出半监督学习依据的假设。',
    },
  },
  {
    items: ['S1.13'],
    section: 'elements',
    asks: {
      en: 'Name and explain the three elements of machine learning.',
      zh: '机器学习的三要素是什么？分别加以说明。',
    },
  },
  {
    items: ['S1.3', 'S1.76'],
    section: 'workflow',
    asks: {
      en: 'Describe the general steps of a deep-learning project and one round of the training loop.',
      zh: '简述深度学习的一般步骤，并说明训练循环的每次迭代包括哪些操作。',
    },
  },
  {
    items: ['S1.111', 'S1.112', 'S1.113', 'S1.114', 'S1.115', 'S1.116', 'S1.117'],
    section: 'tools',
    asks: {
      en: 'What are miniconda, CUDA, PyCharm, PyTorch, torchvision and d2l, and how are they related?',
      zh: 'miniconda、CUDA、PyCharm、PyTorch、torchvision 与 d2l 分别是什么？它们之间有什么关系？',
    },
  },
  {
    items: ['S1.43'],
    section: 'frameworks',
    asks: {
      en: 'Name common deep-learning frameworks. Which names in older lists have ended?',
      zh: '列举常用的深度学习框架，并指出旧资料中哪些框架已停止开发。',
    },
  },
  {
    // The outline of the exam, and what of the sources is only their frame: front matter, an empty heading, stray marks.
    items: ['S0.0', 'S1.1', 'S1.2', 'S1.123', 'S2.0', 'S2.11'],
    section: 'outline',
    asks: {
      en: 'Which forms do the questions of the exam take, and which topics do they ask for?',
      zh: '考试有哪些题型？考查哪些内容？',
    },
  },
];
