import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.4a'],
    section: 'same-sign',
    box: 'answer',
    asks: {
      en: 'A neuron is trained by gradient descent. Why does it converge more slowly when all its inputs are positive than when they have mean 0? Give the argument by signs, with its limits, and the one by the Hessian.',
      zh: '用梯度下降训练一个神经元。为什么输入恒为正时的收敛速度比输入为零均值时慢？从梯度的符号（并指出局限）和海森矩阵的条件数两方面说明。',
    },
  },
  {
    items: ['S0.4b'],
    section: 'wrong-answers',
    box: 'answer',
    asks: {
      en: 'For inputs that are all positive, training of one neuron is slow. Why are vanishing or exploding gradients no reason, and why is the larger slope of the activation near 0 a side effect at most?',
      zh: '输入恒为正时，单个神经元的训练较慢。为什么原因不是梯度消失或梯度爆炸？为什么激活函数在 0 附近导数较大至多只是次要因素？',
    },
  },
];
