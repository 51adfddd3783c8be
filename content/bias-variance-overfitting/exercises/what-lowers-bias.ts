import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'decomposition',
  options: {
    flexible: 'right',
    data: { see: () => ({ demo: 'bias-variance', set: { degree: 1, samples: 50 } }) },
    penalty: 'wrong',
    stopping: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Lowering the bias', zh: '减小偏差' },
  question: {
    en: 'Straight lines are fitted to samples of a curve; the bias is large, the variance small. Which change is made to lower the bias?',
    zh: '用直线拟合一条曲线的样本，偏差大，方差小。下列哪种做法的目的是减小偏差？',
  },
  options: {
    flexible: { en: 'Polynomials of a higher degree', zh: '改用次数更高的多项式' },
    data: { en: 'More samples of the same kind', zh: '增加同样分布的样本' },
    penalty: { en: 'A stronger L2 penalty', zh: '加大 L2 惩罚' },
    stopping: { en: 'Fewer steps of gradient descent from 0', zh: '减少从 0 出发的梯度下降步数' },
  },
  why: {
    data: {
      en: 'More samples lower the variance. The mean of the fitted lines stays about where it is: a line.',
      zh: '增加样本减小的是方差，所拟合直线的平均大致不变，仍是直线。',
    },
    penalty: {
      en: 'A penalty pulls the fit away from the data, towards 0: less variance, more bias.',
      zh: '惩罚项使拟合偏离数据、趋向 0，方差减小，偏差增大。',
    },
    stopping: {
      en: 'Stopping early acts like a penalty: less variance, more bias.',
      zh: '早停法的作用类似惩罚项，方差减小，偏差增大。',
    },
  },
  solution: {
    en: 'Bias is the distance of the mean fit from the truth. It is there because the family has no function near the truth, so the family must become more flexible. More data, penalties and early stopping work on the variance.',
    zh: '偏差是平均拟合与真实函数之差，原因在于模型类中没有接近真实函数的函数，所以要换成更灵活的模型类。增加数据、加惩罚项和早停法针对的都是方差。',
  },
};
