import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.2a', 'S0.2b', 'S0.2c', 'S0.2d', 'S1.14'],
    section: 'three-sets',
    box: 'answer',
    asks: {
      en: 'What are training set, validation set and test set for? Why must there be three independent parts?',
      zh: '训练集、验证集和测试集各有什么作用？为什么需要三个相互独立的部分？',
    },
  },
  {
    items: ['S1.15', 'S1.16'],
    section: 'errors',
    box: 'answer-errors',
    asks: {
      en: 'Define training error, validation error, test error and generalization error. Is training < validation < test ≈ generalization error always true?',
      zh: '说明训练误差、验证误差、测试误差和泛化误差的定义。“训练误差 < 验证误差 < 测试误差 ≈ 泛化误差”是否总成立？',
    },
  },
  {
    items: ['S1.20', 'S1.21', 'S1.22', 'S1.23', 'S1.24'],
    section: 'cross-validation',
    box: 'answer-cross-validation',
    asks: {
      en: 'Describe hold-out, K-fold cross-validation and leave-one-out, with advantages, drawbacks and cost. What to do with little data? Is a test set still needed?',
      zh: '说明留出法、K 折交叉验证和留一法的做法、优缺点和计算代价。数据较少时怎么办？是否还需要测试集？',
    },
  },
];
