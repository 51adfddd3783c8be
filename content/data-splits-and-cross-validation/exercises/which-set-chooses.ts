import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'three-sets',
  options: {
    validation: 'right',
    training: 'wrong',
    test: { pitfall: 'E1.8', see: () => ({ demo: 'best-of-k', view: 2 }) },
    all: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which set chooses λ?', zh: '用哪个集合选择 λ？' },
  question: {
    en: 'Ridge regression is trained with eight values of the regularization strength λ. On which data is the best λ chosen?',
    zh: '用正则化强度 λ 的八个取值分别训练岭回归，应依据哪一部分数据选择最好的 λ？',
  },
  options: {
    validation: { en: 'On the validation set', zh: '验证集' },
    training: { en: 'On the training set', zh: '训练集' },
    test: { en: 'On the test set', zh: '测试集' },
    all: { en: 'On all the data together', zh: '全部数据合在一起' },
  },
  why: {
    training: {
      en: 'The training error is smallest for the smallest λ, because the penalty can only raise it.',
      zh: '训练误差在 λ 最小时最小，因为加强惩罚不会使训练误差减小。',
    },
    test: {
      en: 'A set that chooses is optimistic about what it chose. Then no unbiased estimate is left for the end.',
      zh: '在用来选择的集合上，被选中模型的得分偏于乐观，最后就没有无偏的估计可用了。',
    },
    all: {
      en: 'All the data include those that the weights were fitted to, and the test set as well.',
      zh: '全部数据既包括拟合权重所用的样本，也包括测试集。',
    },
  },
  solution: {
    en: 'The weights for each λ come from the training set, λ from the validation set (or from cross-validation), and the test set is used once, for the winner.',
    zh: '每个 λ 对应的权重由训练集得到，λ 由验证集（或交叉验证）选择，测试集只对选中的模型使用一次。',
  },
};
