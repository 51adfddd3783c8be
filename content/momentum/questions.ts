import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.7a'],
    section: 'unrolling',
    box: 'answer',
    asks: {
      en: 'Write the first moment of SGD with momentum as a weighted sum of all gradients so far. What does a gradient of age *i* weigh?',
      zh: '把带动量的 SGD 的一阶动量写成以往全部梯度的加权和，并写出距今 *i* 步的梯度的权重。',
    },
  },
  {
    items: ['S0.7b'],
    section: 'window',
    box: 'answer',
    asks: {
      en: 'Show why the exponentially weighted average of the gradients reaches back over about the last 1/(1−*β*) of them. What is exact in that statement, and what is a rule of thumb?',
      zh: '证明梯度的指数加权移动平均近似等于最近 1/(1−*β*) 个梯度的平均，并说明其中哪些结论严格成立，哪些只是近似说法。',
    },
  },
  {
    items: ['S0.7c'],
    section: 'window',
    box: 'answer',
    asks: {
      en: 'Which gradients count most in an exponentially weighted average, and how fast does the weight of an old one fall?',
      zh: '在指数加权移动平均中，哪些梯度的影响最大？旧梯度的权重衰减得有多快？',
    },
  },
  {
    items: ['S0.7d'],
    section: 'valley',
    box: 'answer-valley',
    asks: {
      en: 'How does momentum work, and what does it gain over plain SGD in a long, narrow valley? Give both updates and the best rates of convergence on a quadratic.',
      zh: '说明动量法的原理，并与普通 SGD 比较在狭长山谷中的优点。写出两者的更新公式和在二次函数上的最优收敛因子。',
    },
  },
  {
    items: ['S0.7e'],
    section: 'local-minima',
    box: 'answer-valley',
    asks: {
      en: 'SGD is stuck at rest in a local minimum. Will momentum carry it to the global one? And a ball that arrives there with speed?',
      zh: 'SGD 停在一个局部极小值处。改用动量能否到达全局最小值？若到达该处时速度不为零，结果又如何？',
    },
  },
];
