import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'remedies',
  options: {
    data: 'right',
    penalty: 'right',
    smaller: 'right',
    test: { pitfall: 'E1.64' },
    longer: { see: () => ({ demo: 'early-stopping' }), pitfall: 'E1.71' },
    larger: { see: () => ({ demo: 'bias-variance', set: { degree: 9 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which remedies help?', zh: '哪些方法有效？' },
  question: {
    en: 'Polynomial regression on few noisy samples: the training error is tiny, the validation error large. Which measures are remedies for that?',
    zh: '用少量含噪声的样本作多项式回归，训练误差极小，验证误差很大。下列哪些做法可以缓解这种情况？',
  },
  options: {
    data: { en: 'More independent training samples', zh: '增加独立的训练样本' },
    penalty: {
      en: 'An L2 penalty, its coefficient chosen on the validation set',
      zh: '加 L2 惩罚项，系数由验证集选择',
    },
    smaller: { en: 'A lower degree', zh: '降低次数' },
    test: { en: 'A larger test set', zh: '增大测试集' },
    longer: { en: 'More epochs of gradient descent', zh: '增加梯度下降的轮次' },
    larger: { en: 'A higher degree, still below the number of samples', zh: '提高次数，但仍小于样本数' },
  },
  why: {
    test: {
      en: 'It measures the error more precisely and leaves the model as it is.',
      zh: '这只能更准确地测量误差，模型没有改变。',
    },
    longer: {
      en: 'More epochs fit more of the noise: the training error goes on falling, and the validation error, already large, tends to rise further.',
      zh: '轮次越多，拟合的噪声越多，训练误差继续下降，而已经很大的验证误差往往进一步升高。',
    },
    larger: {
      en: 'Below the number of samples every further parameter adds variance, and here variance is the trouble.',
      zh: '次数小于样本数时，每增加一个参数都会增大方差，而这里的问题正是方差。',
    },
  },
  solution: {
    en: 'The gap between training and validation error speaks for variance. More independent samples, a penalty and a smaller family lower it. A test set measures; more epochs and more parameters go the wrong way.',
    zh: '训练误差与验证误差的差距说明方差过大。增加独立样本、加惩罚项、缩小模型类都能减小方差。测试集只用于评估，增加轮次和参数则适得其反。',
  },
};
