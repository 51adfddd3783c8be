import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.30', 'S1.32', 'S1.33'],
    section: 'scaling',
    box: 'answer',
    asks: {
      en: 'What does dropout do in training, and what in evaluation? Show that scaling keeps the mean of an activation, compute the variance that dropout adds, and name usual probabilities.',
      zh: '丢弃法在训练时做什么，在评估时做什么？证明缩放后激活值的均值不变，求丢弃法引入的方差，并写出丢弃概率的常用取值。',
    },
  },
  {
    items: ['S0.6b', 'S1.31'],
    section: 'why',
    box: 'answer-why',
    asks: {
      en: 'Why does dropout reduce overfitting? Give three explanations, with what is proved and what is approximate. What does it do to the weights?',
      zh: '丢弃法为什么能减轻过拟合？从三个角度解释，并说明哪些结论是严格的，哪些是近似的。丢弃法对权重有什么影响？',
    },
  },
];
