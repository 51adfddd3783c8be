import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'stopping',
  options: {
    'validation-rises': 'right',
    gap: 'right',
    'both-high': { see: () => ({ demo: 'bias-variance', set: { degree: 1 } }) },
    'training-falls': { see: () => ({ demo: 'early-stopping', set: { noise: 0 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Symptoms of overfitting', zh: '过拟合的表现' },
  question: { en: 'Which observations are symptoms of overfitting?', zh: '下列哪些现象是过拟合的表现？' },
  options: {
    'validation-rises': {
      en: 'The validation loss rises while the training loss still falls.',
      zh: '训练损失仍在下降，验证损失却上升。',
    },
    gap: {
      en: 'The training loss is small, the validation loss much larger.',
      zh: '训练损失很小，验证损失大得多。',
    },
    'both-high': {
      en: 'Training and validation loss are both high and close to each other.',
      zh: '训练损失与验证损失都高，而且相近。',
    },
    'training-falls': {
      en: 'The training loss falls to a small value.',
      zh: '训练损失降到很小的值。',
    },
  },
  why: {
    'both-high': {
      en: 'That is underfitting: even the training samples are not fitted, as by the straight lines here.',
      zh: '这是欠拟合，连训练样本都没有拟合好，正如图中的直线。',
    },
    'training-falls': {
      en: 'By itself that tells nothing about new data. Without noise, as here, the error on new data falls with it.',
      zh: '仅凭这一点无法判断新数据上的误差。例如图中没有噪声，新数据上的误差也随之下降。',
    },
  },
  solution: {
    en: 'Overfitting is seen in the comparison of training and held-out data: a large gap, or a validation loss that turns upwards while the training loss goes on falling. Both losses high means underfitting.',
    zh: '过拟合要通过比较训练集与留出数据来判断，表现为两者差距大，或训练损失继续下降而验证损失回升。两者都高属于欠拟合。',
  },
};
