import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'split-first',
  statements: {
    before: {
      isTrue: false,
      see: () => ({ demo: 'leak-oversample', set: { copies: 5 } }),
      pitfall: 'E2.12',
    },
    'smote-before': { isTrue: false, pitfall: 'E2.12' },
    fold: true,
    test: { isTrue: false, pitfall: 'P34.2' },
    information: true,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about resampling', zh: '关于重采样的说法' },
  question: {
    en: 'The positives are rare. Is the statement right?',
    zh: '某数据集中正样本很少。判断下列说法是否正确。',
  },
  statements: {
    before: {
      en: 'Minority samples may be copied before the data are split, as long as the split is random.',
      zh: '只要随机划分，就可以在划分数据之前复制少数类样本。',
    },
    'smote-before': {
      en: 'SMOTE may be applied before the split, since its samples are no copies.',
      zh: 'SMOTE 合成的不是副本，所以可以在划分之前使用。',
    },
    fold: {
      en: 'In cross-validation the resampling is done anew within each training part.',
      zh: '做交叉验证时，每一折都应只在该折的训练部分内重采样。',
    },
    test: {
      en: 'The test set should be resampled like the training set.',
      zh: '测试集应当与训练集一样重采样。',
    },
    information: {
      en: 'Undersampling discards samples that could have taught the model something about the majority.',
      zh: '欠采样丢弃的样本，本来可以提供关于多数类的信息。',
    },
  },
  why: {
    before: {
      en: 'A random split is what puts copies of one sample on both sides.',
      zh: '正是随机划分把同一样本的副本分到了训练集和测试集。',
    },
    'smote-before': {
      en: 'A synthetic sample lies between two samples, and these may stand in the test set.',
      zh: '合成样本位于两个原样本之间，而原样本可能在测试集中。',
    },
    fold: {
      en: 'Otherwise samples of the validation part, or points made from them, are in training.',
      zh: '否则验证部分的样本，或由这些样本合成的样本，会进入训练数据。',
    },
    test: {
      en: 'It stands for future data, whose class shares are the natural ones. Precision and accuracy depend on them.',
      zh: '测试集代表将来的数据，应保持自然的类别比例，精确率和准确率都取决于这个比例。',
    },
    information: {
      en: 'It is the price of the short training; with a huge majority it may be small.',
      zh: '这是训练快的代价；多数类样本极多时，损失的信息可能不多。',
    },
  },
  solution: {
    en: 'Split first. Resample the training part only, in each fold again. Validation and test keep the natural shares.',
    zh: '先划分，再只对训练部分重采样，交叉验证的每一折都要单独重采样；验证集和测试集保持自然的类别比例。',
  },
};
