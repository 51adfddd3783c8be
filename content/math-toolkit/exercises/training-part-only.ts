import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'filling-gaps',
  points: ['fit', 'apply', 'leak', 'estimate'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why from the training set only?', zh: '为什么只用训练集计算？' },
  question: {
    en: 'Gaps are filled with the mean of the feature. Why is this mean computed on the training set only, and what happens to gaps in the test set?',
    zh: '用特征的均值填补缺失值时，为什么均值只能由训练集计算？测试集中的缺失值怎样处理？',
  },
  points: {
    fit: {
      en: 'The mean is a number learned from data, like a weight: it is fitted on the training set.',
      zh: '均值同权重一样是由数据估计的量，应当由训练集计算。',
    },
    apply: {
      en: 'Gaps in validation and test data are filled with the stored mean of the training set.',
      zh: '验证集与测试集中的缺失值，用训练集的均值填补。',
    },
    leak: {
      en: 'A mean of all data carries information of the test set into training: data leakage.',
      zh: '若用全部数据计算均值，测试集的信息就进入训练，造成数据泄漏。',
    },
    estimate: {
      en: 'The test set stands for new data, of which nothing is known in training; otherwise the score is no honest estimate of generalization.',
      zh: '测试集代表训练时未知的新数据，否则评价结果不能如实反映泛化能力。',
    },
  },
  solution: {
    en: 'The mean is learned from data and belongs to the model, so it is computed on the training set, stored, and used for the gaps of validation and test data as well. A mean of all data would let the test set influence training (leakage), and the score would no longer estimate how the model does on data it has not seen.',
    zh: '均值是由数据估计的量，属于模型的一部分，应当由训练集计算并保存，再用于填补验证集与测试集的缺失值。若用全部数据计算，测试集就影响了训练，造成数据泄漏，评价结果不再反映模型对未知数据的泛化能力。',
  },
};
