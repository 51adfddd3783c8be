import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.3a', 'S3.3b'],
    section: 'conditioning',
    box: 'answer',
    asks: {
      en: 'What is ill-conditioning, how does the condition number measure it, and which methods really help against it?',
      zh: '什么是病态？条件数怎样衡量病态？哪些方法真正有效？',
    },
  },
  {
    items: ['S3.3c'],
    section: 'remedies',
    box: 'answer',
    asks: {
      en: 'What makes a loss ill-conditioned? Explain preconditioning, and why the inverse Hessian solves a quadratic in one step.',
      zh: '损失函数的病态有哪些成因？解释预条件，并说明为什么以海森矩阵的逆作预条件时，二次函数一步收敛。',
    },
  },
  {
    items: ['S3.3d', 'S3.3e', 'S3.3f'],
    section: 'saddles',
    box: 'answer-saddles',
    asks: {
      en: 'Define a saddle point. Why are there more saddles than local minima in high dimension, and what helps to leave them?',
      zh: '写出鞍点的定义。高维空间中鞍点为什么多于局部极小值？怎样逃离鞍点？',
    },
  },
  {
    items: ['S3.4a', 'S3.4b', 'S3.4c'],
    section: 'convexity',
    box: 'answer-convexity',
    asks: {
      en: 'Why do we give up convexity by adding hidden non-linear units? State the cost, the hardness result, and the gain.',
      zh: '为什么要加入非线性隐藏神经元而放弃凸性？说明代价、计算复杂性的结论和好处。',
    },
  },
  {
    items: ['S1.59'],
    section: 'convexity',
    box: 'answer-convexity',
    asks: {
      en: 'How does one decide whether a function is convex? Give the chord inequality and the criterion with second derivatives.',
      zh: '怎样判定一个函数是凸函数？写出弦的不等式和二阶导数判据。',
    },
  },
  {
    items: ['S3.11'],
    section: 'derivatives',
    box: 'answer-derivatives',
    asks: {
      en: 'Define the Jacobian and the Hessian matrix. What is each used for in deep learning?',
      zh: '写出雅可比矩阵与海森矩阵的定义，并说明两者在深度学习中的作用。',
    },
  },
];
