import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'remedies',
  points: ['data', 'family', 'penalty', 'noise', 'stopping', 'averaging', 'limits'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Remedies by mechanism', zh: '防止过拟合的方法' },
  question: {
    en: 'Name remedies for overfitting by the way they work. Does regularization always lower the test error?',
    zh: '按作用方式列举防止过拟合的方法。正则化是否总能降低测试误差？',
  },
  points: {
    data: { en: 'More, cleaner, augmented training data.', zh: '增加、清洗、增强训练数据。' },
    family: {
      en: 'A smaller hypothesis space: fewer parameters or features, weight sharing.',
      zh: '缩小假设空间，减少参数或特征，共享权重。',
    },
    penalty: { en: 'Penalties: L2 (weight decay), L1.', zh: '惩罚项，L2（权重衰减）与 L1。' },
    noise: { en: 'Noise in training: dropout, label smoothing.', zh: '训练中加入噪声，丢弃法与标签平滑。' },
    stopping: { en: 'Early stopping by the validation error.', zh: '早停法，由验证误差决定。' },
    averaging: {
      en: 'Averaging models (ensemble): errors that are not fully correlated partly cancel.',
      zh: '集成，对多个模型取平均，不完全相关的误差部分抵消。',
    },
    limits: {
      en: 'Not always: too strong a penalty underfits, and training and test error both rise.',
      zh: '并非总能。惩罚过强会欠拟合，训练误差与测试误差都升高。',
    },
  },
  solution: {
    en: 'Data: more, cleaner, augmented. Hypothesis space: fewer parameters or features, weight sharing. Penalty: L2, L1. Noise: dropout, label smoothing. Stopping by the validation error. Averaging of models whose errors are not fully correlated. They lower the variance, mostly at the price of some bias. So regularization does not always lower the test error: too much of it underfits, and training and test error both rise.',
    zh: '（1）增加、清洗和增强训练数据。（2）缩小假设空间，如减少参数或特征、共享权重。（3）加惩罚项，如 L2、L1。（4）训练中加入噪声，如丢弃法、标签平滑。（5）早停法，由验证误差决定停止时刻。（6）集成，对误差不完全相关的多个模型取平均。这些方法减小方差，大多以增加一些偏差为代价。所以正则化并非总能降低测试误差，过强则欠拟合，训练误差与测试误差都升高。',
  },
};
