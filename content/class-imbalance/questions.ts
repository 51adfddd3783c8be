import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S2.5a'],
    section: 'problem',
    box: 'answer',
    asks: {
      en: 'What does class imbalance do to training and to evaluation? Name the remedies, each with what it gives and what it costs.',
      zh: '类别不平衡对训练和评估有什么影响？列举处理方法，并说明每种方法的优点和代价。',
    },
  },
  {
    items: ['S2.5b', 'S2.5c'],
    section: 'resampling',
    box: 'answer-resampling',
    asks: {
      en: 'Compare oversampling, SMOTE and undersampling. Give the formula of SMOTE. Which data may be resampled, and when?',
      zh: '比较过采样、SMOTE 与欠采样，写出 SMOTE 的公式，并说明应在何时、对哪些数据重采样。',
    },
  },
  {
    items: ['S2.5d', 'S2.5e'],
    section: 'weights',
    box: 'answer-weights',
    asks: {
      en: 'How do class weights change the loss, and how are they chosen? Describe the ensemble method. What do both do to the predicted probabilities?',
      zh: '类别权重怎样改变损失函数，如何取值？说明处理类别不平衡的集成方法。两者对预测概率有什么影响？',
    },
  },
];
