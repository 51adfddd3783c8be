import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.4'],
    section: 'three-kinds',
    box: 'answer',
    asks: {
      en: 'What is a hyper-parameter, and how does it differ from a parameter? List the usual ones. Is the number of iterations a hyper-parameter?',
      zh: '什么是超参数？超参数与参数有何区别？列举神经网络常用的超参数，并说明迭代次数是否属于超参数。',
    },
  },
  {
    items: ['S1.5', 'S1.6', 'S1.7', 'S1.8', 'S1.9', 'S1.10', 'S1.11', 'S1.12'],
    section: 'capacity',
    box: 'answer-capacity',
    asks: {
      en: 'How do learning rate, loss hyper-parameters, batch size, drop probability, weight decay, momentum, depth and kernel size influence the capacity of a model? Say for each what it changes, and why.',
      zh: '学习率、损失函数中的超参数、批量大小、丢弃概率、权重衰减系数、动量系数、网络深度和卷积核尺寸如何影响模型的容量？逐项说明各自改变什么，并说明理由。',
    },
  },
];
