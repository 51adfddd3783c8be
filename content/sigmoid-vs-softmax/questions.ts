import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S4.5a', 'S4.5b', 'S4.5c'],
    section: 'three-tasks',
    box: 'answer',
    asks: {
      en: 'Compare sigmoid and softmax as output layer of a classifier: meaning of the outputs, tasks, losses. When can one replace the other?',
      zh: '比较 sigmoid 与 softmax 作为分类输出层时的输出含义、适用任务与损失函数，并说明两者在什么条件下可以互换。',
    },
  },
  {
    items: ['S4.6a', 'S4.6b', 'S4.6c'],
    section: 'why-softmax',
    box: 'answer-why-softmax',
    asks: {
      en: 'Why is softmax the usual output for several exclusive classes? Judge the reasons “no threshold”, “relations between classes” and “stable gradients”.',
      zh: '互斥的多分类为什么通常采用 softmax 输出？评价“不需要阈值”“能捕捉类别关系”“梯度更稳定”三条理由。',
    },
  },
];
