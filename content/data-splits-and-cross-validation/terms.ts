import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'cross-validation',
    en: 'cross-validation',
    zh: '交叉验证',
    definition: {
      en: 'Estimating the error of a learning method by training on parts of the data and testing on the rest, in turn.',
      zh: '把数据分成若干部分，轮流用其中一部分测试、其余部分训练，以估计误差。',
    },
    at: 'data-splits-and-cross-validation#cross-validation',
  },
  {
    id: 'data-leakage',
    en: 'data leakage',
    zh: '数据泄漏',
    definition: {
      en: 'Information in training that will not be there in use, for example from the test set; estimates become too good.',
      zh: '训练时用到了实际使用时不可得的信息（例如来自测试集的信息），使评估结果偏于乐观。',
    },
    at: 'data-splits-and-cross-validation#leakage',
  },
  {
    id: 'generalization-error',
    en: 'generalization error',
    zh: '泛化误差',
    definition: {
      en: 'The expected error of a trained model on new samples from the same distribution.',
      zh: '训练好的模型在同一分布的新样本上的期望误差。',
    },
    at: 'data-splits-and-cross-validation#errors',
  },
  {
    id: 'hold-out',
    en: 'hold-out',
    zh: '留出法',
    definition: {
      en: 'Setting aside one part of the data once, to estimate the error on it.',
      zh: '一次性留出部分数据，用来估计误差。',
    },
    at: 'data-splits-and-cross-validation#cross-validation',
  },
  {
    id: 'k-fold-cross-validation',
    en: 'K-fold cross-validation',
    zh: 'K 折交叉验证',
    definition: {
      en: 'Cross-validation with K parts of about equal size; each is the test part once.',
      zh: '把数据分成大小相近的 K 份，每份轮流作一次测试部分的交叉验证。',
    },
    at: 'data-splits-and-cross-validation#cross-validation',
  },
  {
    id: 'leave-one-out',
    en: 'leave-one-out',
    zh: '留一法',
    definition: {
      en: 'Cross-validation with as many folds as samples: each sample is tested alone once.',
      zh: '折数等于样本数的交叉验证，每次只留一个样本做测试。',
    },
    at: 'data-splits-and-cross-validation#cross-validation',
  },
  {
    id: 'model-selection',
    en: 'model selection',
    zh: '模型选择',
    definition: {
      en: 'Choosing among models or hyper-parameters by their error on data that they were not trained on.',
      zh: '根据在未参与训练的数据上的误差，在多个模型或超参数之间做选择。',
    },
    at: 'data-splits-and-cross-validation#three-sets',
  },
  {
    id: 'nested-cross-validation',
    en: 'nested cross-validation',
    zh: '嵌套交叉验证',
    definition: {
      en: 'Cross-validation in two loops: the inner one selects hyper-parameters, the outer one estimates the error of the whole procedure.',
      zh: '两层交叉验证：内层选择超参数，外层估计整个流程的误差。',
    },
    at: 'data-splits-and-cross-validation#cross-validation',
  },
  {
    id: 'selection-bias',
    en: 'selection bias',
    zh: '选择偏差',
    definition: {
      en: 'The best of many estimates is too good on average, because it was chosen for being good.',
      zh: '从多个估计中选出最好的一个时，由于正是凭好结果被选中的，该估计平均而言偏于乐观。',
    },
    at: 'data-splits-and-cross-validation#best-of-many',
  },
  {
    id: 'test-set',
    en: 'test set',
    zh: '测试集',
    definition: {
      en: 'Data used only once, at the end, to estimate the error of the final model.',
      zh: '只在最后使用一次的数据，用来估计最终模型的误差。',
    },
    at: 'data-splits-and-cross-validation#three-sets',
  },
  {
    id: 'training-error',
    en: 'training error',
    zh: '训练误差',
    definition: {
      en: 'The error of a model on the samples it was trained on.',
      zh: '模型在训练样本上的误差。',
    },
    at: 'data-splits-and-cross-validation#errors',
  },
  {
    id: 'training-set',
    en: 'training set',
    zh: '训练集',
    definition: { en: 'The data from which the parameters are learned.', zh: '用来学习参数的数据。' },
    at: 'data-splits-and-cross-validation#three-sets',
  },
  {
    id: 'validation-set',
    en: 'validation set',
    zh: '验证集',
    definition: {
      en: 'Samples kept out of training, on which hyper-parameters are chosen. The final error is measured on a test set that took no part in any choice.',
      zh: '不参与训练、用来选择超参数的样本。最终误差要在没有参与任何选择的测试集上估计。',
    },
    at: 'data-splits-and-cross-validation#three-sets',
  },
];
