import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'leakage',
  options: {
    'training-part': 'right',
    everything: { see: () => ({ demo: 'scaling-leak', set: { fitOn: 'all' } }) },
    'each-by-itself': 'wrong',
    'test-part': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Scaling in cross-validation', zh: '交叉验证中的标准化' },
  question: {
    en: 'A model with z-scored inputs is judged by 5-fold cross-validation. From which samples are *μ* and *σ* computed?',
    zh: '用 5 折交叉验证评估一个使用标准化输入的模型。*μ* 和 *σ* 应由哪些样本计算？',
  },
  options: {
    'training-part': {
      en: 'In each round from the four training folds, and used on the fifth as they are',
      zh: '每一轮由用于训练的四折计算，再原样用于留出的一折',
    },
    everything: {
      en: 'Once from all samples, before the folds are made',
      zh: '划分之前，由全部样本计算一次',
    },
    'each-by-itself': {
      en: 'From the training folds for these, from the fifth fold for itself',
      zh: '训练的四折与留出的一折分别计算',
    },
    'test-part': { en: 'In each round from the fifth fold', zh: '每一轮由留出的一折计算' },
  },
  why: {
    everything: {
      en: 'Then each fifth fold has had its say in the scaling: information leaks from the data that judge the model.',
      zh: '这样每一轮留出的一折都参与了 *μ*、*σ* 的计算，评估所用数据的信息泄漏到了训练中。',
    },
    'each-by-itself': {
      en: 'Then equal raw values get different scaled values in training and test, and a single new sample could not be scaled at all.',
      zh: '这样同一个原始值在训练和测试时变为不同的值，单个新样本甚至无法标准化。',
    },
    'test-part': {
      en: 'The scaling is part of the model and has to be learned from the training data.',
      zh: '缩放是模型的一部分，应由训练数据确定。',
    },
  },
  solution: {
    en: 'The scaling is part of the model: fit it on the training part of each round, then apply it unchanged to the held-out fold. In scikit-learn a Pipeline does so.',
    zh: '缩放是模型的一部分。每一轮只用训练部分求 *μ* 和 *σ*，再原样用于留出的一折。scikit-learn 的 Pipeline 就是这样做的。',
  },
};
