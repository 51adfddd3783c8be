import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S1.17', 'S1.18', 'S1.19', 'S3.13a'],
    section: 'terms',
    box: 'answer-terms',
    asks: {
      en: 'Define epoch, batch, mini-batch and iteration. How many iterations do *E* epochs over *N* samples have with batch size *B*?',
      zh: '名词解释：轮次、批量、小批量、迭代。*N* 个样本、批量大小为 *B*，训练 *E* 个轮次共有多少次迭代？',
    },
  },
  {
    items: ['S1.60', 'S1.61', 'S1.62', 'S1.63'],
    section: 'paths',
    box: 'answer',
    asks: {
      en: 'Compare batch, stochastic and mini-batch gradient descent: update, advantages, disadvantages.',
      zh: '比较批量、随机和小批量梯度下降，写出更新公式和各自的优缺点。',
    },
  },
  {
    items: ['S3.13b'],
    section: 'noise',
    box: 'answer',
    asks: {
      en: 'Show that the gradient of a random batch is unbiased, and how its standard deviation falls with the batch size. Why is the return less than linear?',
      zh: '证明随机批量的梯度无偏，说明其标准差如何随批量大小的增大而减小，以及回报为什么低于线性。',
    },
  },
  {
    items: ['S3.13c', 'S3.13d', 'S3.13e', 'S3.13f'],
    section: 'batch-size',
    box: 'answer-batch-size',
    asks: {
      en: 'What does the batch size influence: generalization, learning rate, memory, hardware? Which sizes are usual, and why?',
      zh: '批量大小对泛化、学习率、显存和硬件利用率有什么影响？一般取多大，理由是什么？',
    },
  },
  {
    items: ['S3.13g'],
    section: 'workers',
    box: 'answer',
    asks: {
      en: 'Can updates on different mini-batches be computed in parallel? Compare averaging the gradients with applying all of them.',
      zh: '不同小批量上的更新能否并行计算？比较梯度取平均与全部用来更新这两种做法。',
    },
  },
];
