import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.8a'],
    section: 'formats',
    box: 'answer',
    asks: {
      en: 'What are overflow and underflow in floating-point arithmetic, and what does each do to a softmax?',
      zh: '什么是浮点运算中的上溢和下溢？两者分别怎样影响 softmax 的计算？',
    },
  },
  {
    items: ['S3.8b'],
    section: 'shift',
    box: 'answer',
    asks: {
      en: 'Softmax is computed after subtracting the largest logit. Prove that this does not change the result, and say why it can then neither overflow nor divide by 0.',
      zh: '计算 softmax 之前先减去最大的得分。证明结果不变，并说明为什么既不会上溢，也不会除以 0。',
    },
  },
  {
    items: ['S3.8c'],
    section: 'log-softmax',
    box: 'answer',
    asks: {
      en: 'After the shift a numerator of softmax may still underflow. Why is that a problem for the cross-entropy, and which formula avoids it?',
      zh: '减去最大值之后，softmax 的分子仍可能下溢。这对交叉熵有什么影响？用什么公式避免？',
    },
  },
];
