import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'comparison',
  points: ['over', 'under', 'weights', 'ensemble', 'split'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Four methods, for and against', zh: '四种方法的优缺点' },
  question: {
    en: 'For oversampling (with SMOTE), undersampling, class weights and the ensemble method give one advantage and one drawback each, and say which data may be resampled.',
    zh: '对过采样（含 SMOTE）、欠采样、类别权重和集成方法，各写出一个优点和一个缺点，并说明可以对哪些数据重采样。',
  },
  points: {
    over: {
      en: 'Oversampling keeps all data; copies are easily overfitted, and SMOTE may put points where the classes overlap.',
      zh: '过采样保留全部数据，但对副本容易过拟合，SMOTE 可能加重类别重叠。',
    },
    under: {
      en: 'Undersampling trains fast; information about the majority is lost.',
      zh: '欠采样训练快，但丢失多数类的信息。',
    },
    weights: {
      en: 'Class weights leave the data as they are; the gradients of rare samples become large, and outputs no longer estimate the true probabilities (too high for the rare class).',
      zh: '类别权重不改变数据，但少数类样本的梯度变大，输出不再是真实概率的估计（对少数类偏高）。',
    },
    ensemble: {
      en: 'The ensemble uses more of the majority and lowers variance; it trains several models.',
      zh: '集成方法用到更多多数类样本，方差较小，但要训练多个模型。',
    },
    split: {
      en: 'Split first; only the training data are resampled, or copies of one sample stand in training and test.',
      zh: '先划分，只对训练集重采样，否则同一样本的副本会分处训练集与测试集。',
    },
  },
  solution: {
    en: 'Oversampling keeps all data but easily overfits copies (SMOTE interpolates, but may fill overlaps). Undersampling is fast but loses information. Class weights leave the data as they are, but the gradients of rare samples become large, and the outputs no longer estimate the true probabilities (too high for the rare class). The ensemble uses more of the majority with less variance, at several trainings. Split first and resample the training part only, or copies of one sample stand in training and test.',
    zh: '过采样保留全部数据，但对副本容易过拟合（SMOTE 做插值，但可能加重类别重叠）。欠采样训练快，但丢失信息。类别权重不改变数据，易于实现，但少数类样本的梯度变大，输出不再是真实概率的估计（对少数类偏高）。集成方法用到更多多数类样本，方差较小，但要训练多个模型。先划分，只对训练集重采样，否则同一样本的副本会分处训练集与测试集。',
  },
};
