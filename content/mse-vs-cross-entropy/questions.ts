import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.5'],
    section: 'two-gradients',
    box: 'answer',
    asks: {
      en: 'Why is a sigmoid or softmax output trained with cross-entropy and not with squared error? Derive both gradients by the net input.',
      zh: '输出层为 sigmoid 或 softmax 时，为什么用交叉熵而不用均方误差？推导两种损失对净输入的梯度。',
    },
  },
  {
    items: ['S1.71'],
    section: 'softmax',
    box: 'answer-softmax',
    asks: {
      en: 'Which loss suits softmax regression, squared error or cross-entropy? Compare where their gradients are steep and flat.',
      zh: 'softmax 回归应采用均方误差还是交叉熵？比较两种损失的梯度，说明损失曲面在何处陡、何处平缓。',
    },
  },
];
