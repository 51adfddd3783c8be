import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.29', 'S2.4a', 'S2.4b', 'S2.4c'],
    section: 'derivative',
    box: 'answer',
    asks: {
      en: 'Write the L1 and the L2 penalty. Why does L1 give weights that are exactly 0, and L2 not? Explain it by the derivative at 0, by geometry, and by the prior.',
      zh: '写出 L1 与 L2 惩罚项。为什么 L1 能使权重恰好为 0，而 L2 不能？分别从 0 处的导数、几何和先验三个角度说明。',
    },
  },
  {
    items: ['S2.4d', 'S2.4e'],
    section: 'algorithms',
    box: 'answer-algorithms',
    asks: {
      en: 'Why does deep learning mostly use L2 rather than L1? Can a network with an L1 penalty be trained by SGD? How does one get sparse weights in practice?',
      zh: '深度学习为什么多用 L2 而少用 L1？加了 L1 惩罚的网络能用 SGD 训练吗？实践中怎样得到稀疏的权重？',
    },
  },
  {
    items: ['S1.25', 'S3.6'],
    section: 'generalization',
    box: 'answer-overfitting',
    asks: {
      en: 'Why do L1 and L2 regularization help against overfitting? Are smaller weights a simpler model? How is λ chosen?',
      zh: 'L1 与 L2 正则化为什么能够防止过拟合？权重越小，模型就越简单吗？如何选择 λ？',
    },
  },
];
