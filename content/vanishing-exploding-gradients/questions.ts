import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.5a', 'S0.5b', 'S2.8'],
    section: 'jacobian-product',
    box: 'answer',
    asks: {
      en: 'What are vanishing and exploding gradients, and what causes them in a deep network?',
      zh: '什么是梯度消失和梯度爆炸？深层网络中产生的原因是什么？',
    },
  },
  {
    items: ['S0.5c'],
    section: 'larger-learning-rate',
    box: 'answer',
    asks: {
      en: 'Can a larger learning rate relieve vanishing gradients? Give the reason.',
      zh: '增大学习率能否缓解梯度消失？说明理由。',
    },
  },
  {
    items: ['S3.3g', 'S3.3h', 'S3.3j'],
    section: 'jacobian-product',
    box: 'answer',
    asks: {
      en: 'For a network of four layers, derive by the chain rule how the gradient of the second weight matrix depends on weights and derivatives. When does it vanish, when does it explode?',
      zh: '对四层网络，用链式法则推导第二层权重的梯度与权重、导数的关系，并说明何时消失、何时爆炸。',
    },
  },
  {
    items: ['S3.3i'],
    section: 'not-backpropagation',
    box: 'answer',
    asks: {
      en: 'Why do the layers of a deep network learn at different speeds? Is backpropagation the cause?',
      zh: '为什么深层网络各层的学习速度不同？反向传播是根本原因吗？',
    },
  },
  {
    items: ['S3.3l', 'S3.3m', 'S3.3n', 'S3.3o', 'S3.18'],
    section: 'remedies',
    box: 'answer-remedies',
    asks: {
      en: 'List the remedies for vanishing and for exploding gradients, and say for each on which factor of the product it acts.',
      zh: '列举缓解梯度消失和梯度爆炸的方法，并说明每种方法作用于乘积中的哪个因子。',
    },
  },
  {
    items: ['S3.3k'],
    section: 'clipping',
    box: 'answer',
    asks: {
      en: 'What does gradient clipping by norm do, what does clipping by value do, and which of the two problems does clipping solve?',
      zh: '按范数裁剪与按值裁剪梯度有何区别？梯度裁剪解决的是哪一个问题？',
    },
  },
];
