import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: 'maximum-likelihood',
    en: 'maximum likelihood',
    zh: '极大似然',
    definition: {
      en: 'Choosing the parameters under which the observed data have the greatest probability (density).',
      zh: '选取使观测数据的概率（密度）最大的参数。',
    },
    at: 'classification-vs-regression#one-model',
    also: [{ zh: '最大似然' }],
  },
  {
    id: 'mean-absolute-error',
    en: 'mean absolute error',
    zh: '平均绝对误差',
    definition: {
      en: 'The mean of |prediction − target|. The constant that minimizes it is a median.',
      zh: '|预测值 − 目标值| 的平均；使之最小的常数是中位数。',
    },
    at: 'classification-vs-regression#mean-median',
    also: [{ zh: 'L1 损失' }],
  },
  {
    id: 'median',
    en: 'median',
    zh: '中位数',
    definition: {
      en: 'The middle value of a sorted list, or the mean of the two in the middle.',
      zh: '排序后居中的数；个数为偶数时，通常取中间两数的平均。',
    },
    at: 'classification-vs-regression#mean-median',
  },
  {
    id: 'negative-log-likelihood',
    en: 'negative log-likelihood',
    zh: '负对数似然',
    definition: {
      en: '−ln of the probability that the model gives to the data; minimizing it is maximum likelihood.',
      zh: '模型赋予数据的概率取负对数；使之最小就是极大似然。',
    },
    at: 'classification-vs-regression#one-model',
  },
  {
    id: 'one-hot-encoding',
    en: 'one-hot encoding',
    zh: '独热编码',
    definition: {
      en: 'A class as a vector with a 1 at its own place and 0 elsewhere.',
      zh: '把类别表示为向量，该类别所在的位置为 1，其余为 0。',
    },
    at: 'classification-vs-regression#one-model',
  },
  {
    id: 'classification',
    en: 'classification',
    zh: '分类',
    definition: {
      en: 'Predicting which of finitely many classes an input belongs to. Regression predicts a number.',
      zh: '预测输入属于有限个类别中的哪一个；回归预测的则是一个数值。',
    },
    at: 'classification-vs-regression#target-type',
  },
  {
    id: 'regression',
    en: 'regression',
    zh: '回归',
    definition: {
      en: 'Supervised learning whose target is a real number or a vector of them, not a class.',
      zh: '目标是实数或实数向量，而不是类别的监督学习。',
    },
    at: 'classification-vs-regression#target-type',
  },
];
