import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S3.2a', 'S3.12'],
    section: 'central-limit',
    asks: {
      en: 'Why is the Gaussian distribution so widely used? State the central limit theorem with its conditions, and name a distribution to which it does not apply.',
      zh: '为什么高斯分布应用广泛？叙述中心极限定理及其条件，并举出一个不适用的分布。',
    },
  },
  {
    items: ['S3.2b'],
    section: 'maximum-entropy',
    asks: {
      en: 'In which sense does the Gaussian distribution assume least among all densities of equal variance? Prove it.',
      zh: '在方差相同的所有密度中，为什么说高斯分布引入的先验知识最少？请证明。',
    },
  },
  {
    items: ['S3.2c', 'S3.2d'],
    section: 'densities',
    asks: {
      en: 'Write down the density of the Gaussian distribution in one and in *d* dimensions, and derive the second from independent standard normal variables.',
      zh: '写出一元和 *d* 元高斯分布的概率密度函数，并由独立的标准正态变量推导后者。',
    },
  },
];
