import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'leakage',
  options: {
    scaler: 'right',
    features: 'right',
    duplicates: 'right',
    epoch: 'right',
    stratified: 'wrong',
    fold: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What leaks?', zh: '哪些做法造成数据泄漏？' },
  question: {
    en: 'Which of these let information from validation or test data into training or into choices, so that the result can be too good?',
    zh: '下列做法中，哪些会使验证或测试数据的信息进入训练或选择，从而可能使评估结果偏于乐观？',
  },
  options: {
    scaler: {
      en: 'Mean and standard deviation for scaling are computed from all the data, then the data are split',
      zh: '先用全部数据计算缩放所用的均值和标准差，再划分数据',
    },
    features: {
      en: 'The twenty features that go best with the labels of all samples are selected, then cross-validation follows',
      zh: '先用全部样本的标签选出最相关的二十个特征，再做交叉验证',
    },
    duplicates: {
      en: 'Several pictures of one patient lie in training and test set',
      zh: '同一位病人的多张图片分别出现在训练集和测试集中',
    },
    epoch: {
      en: 'The epoch with the smallest test error is kept',
      zh: '保留测试误差最小的那个轮次的模型',
    },
    stratified: {
      en: 'The split is stratified: every part gets the same share of each class',
      zh: '采用分层划分，使每一部分中各类别的比例相同',
    },
    fold: {
      en: 'The scaler is fitted anew on the training part of each fold',
      zh: '在每一折的训练部分上重新拟合缩放参数',
    },
  },
  why: {
    stratified: {
      en: 'It only makes the class shares of the parts alike; the model learns nothing about the test samples from it.',
      zh: '分层只是使各部分的类别比例一致，模型并没有由此得到测试样本的信息。',
    },
    fold: {
      en: 'That is how it should be: the validation part takes no part in the fit.',
      zh: '这正是正确的做法，验证部分没有参与拟合。',
    },
  },
  solution: {
    en: 'Nothing that is fitted or chosen may use the data that judge it: scaling and features are fitted on the training part, the epoch is chosen on validation data. Samples of one group stay in one part. Stratified splitting is no leak.',
    zh: '凡是需要拟合或选择的，都不能用到评估所用的数据。缩放与特征选择只用训练部分拟合，轮次用验证数据选择；同组样本应放在同一部分。分层划分不是泄漏。',
  },
};
