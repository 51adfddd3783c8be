import type { ExamQuestion } from '../../src/note/exam-question';

export const questions: readonly ExamQuestion[] = [
  {
    items: ['S0.7a'],
    section: 'unrolling',
    asks: {
      en: 'Write the first moment of SGD with momentum as a weighted sum of all gradients so far. What does a gradient of age *i* weigh?',
      zh: '把带动量 SGD 的一阶矩写成以往全部梯度的加权和。年龄为 *i* 的梯度权重是多少？',
    },
  },
  {
    items: ['S0.7b'],
    section: 'window',
    asks: {
      en: 'Show why this average reaches back over about the last 1/(1−*β*) gradients. What is exact in that statement, and what is a rule of thumb?',
      zh: '证明这个平均大约覆盖最近 1/(1−*β*) 个梯度。其中哪些是定理，哪些只是经验说法？',
    },
  },
  {
    items: ['S0.7c'],
    section: 'window',
    asks: {
      en: 'Which gradients count most in the average, and how fast is an old one forgotten?',
      zh: '平均中哪些梯度最重要？旧梯度被遗忘得有多快？',
    },
  },
  {
    items: ['S0.7d'],
    section: 'valley',
    asks: {
      en: 'How does momentum work, and what does it gain over plain SGD in a long, narrow valley?',
      zh: '动量的原理是什么？在狭长的山谷里，它比普通 SGD 好在哪里？',
    },
  },
  {
    items: ['S0.7e'],
    section: 'local-minima',
    asks: {
      en: 'SGD is stuck in a local minimum. Will momentum carry it to the global one?',
      zh: 'SGD 陷在一个局部极小值里。动量能把它带到全局最小值吗？',
    },
  },
];
