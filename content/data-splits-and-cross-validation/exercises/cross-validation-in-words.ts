import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'cross-validation',
  points: ['hold-out', 'k-fold', 'leave-one-out', 'cost', 'variance', 'little-data', 'test-set'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three ways to validate', zh: '三种评估方法' },
  question: {
    en: 'Compare hold-out, K-fold cross-validation and leave-one-out. What with little data? Does cross-validation replace the test set?',
    zh: '比较留出法、K 折交叉验证和留一法。数据较少时怎么办？交叉验证能否代替测试集？',
  },
  points: {
    'hold-out': {
      en: 'Hold-out: one split; cheap, depends on the split, the held-out part does not train.',
      zh: '留出法只划分一次，计算量小，但依赖于划分，留出的样本不能用于训练。',
    },
    'k-fold': {
      en: 'K-fold: each part validates once, the others train; mean of the K errors.',
      zh: 'K 折交叉验证中每份轮流验证，其余用于训练，取 K 个误差的平均。',
    },
    'leave-one-out': {
      en: 'Leave-one-out: K = n, one sample validates at a time; no chance in the split, low bias (n − 1 samples train).',
      zh: '留一法即 K = n，每个样本轮流单独验证一次，不受随机划分影响，用 n − 1 个样本训练，偏差小。',
    },
    cost: {
      en: 'Cost: 1, K, n fits for each setting.',
      zh: '每种设置的训练次数分别为 1、K、n。',
    },
    variance: {
      en: 'Leave-one-out: nearly equal training sets, correlated errors, the variance can be high.',
      zh: '留一法的各训练集几乎相同，误差彼此相关，方差可能较大。',
    },
    'little-data': {
      en: 'Little data: cross-validation instead of a validation set, then retrain on all but the test set.',
      zh: '数据较少时用交叉验证代替验证集，最后用测试集以外的全部数据重新训练。',
    },
    'test-set': {
      en: 'It does not replace the test set if it chooses (selection bias): test set or nested cross-validation.',
      zh: '用来做选择时存在选择偏差，不能代替测试集，须保留测试集或采用嵌套交叉验证。',
    },
  },
  solution: {
    en: 'Hold-out trains once per setting: cheap, but it depends on the split, and the held-out part does not train. K-fold trains K times, lets every sample validate once, and averages the K errors. Leave-one-out is K = n, the number of samples: n fits, no chance in the split, low bias because n − 1 samples train; but the training sets are nearly equal and the errors correlated, so the variance can be high. With little data cross-validation takes the place of the validation set; the chosen setting is then retrained on everything but the test set. As the best CV score is optimistic, a test set or nested cross-validation is still needed.',
    zh: '留出法每种设置训练一次，计算量小，但结果依赖于划分，留出的样本不能用于训练。K 折交叉验证训练 K 次，每个样本验证一次，误差取平均。留一法即 K = n（样本数），要训练 n 次，不受随机划分影响，用 n − 1 个样本训练，偏差小；但各训练集几乎相同，误差彼此相关，方差可能较大。数据较少时，用交叉验证代替验证集，再用测试集以外的全部数据训练选定的设置。由于最好的交叉验证得分偏于乐观，仍须保留测试集或采用嵌套交叉验证。',
  },
};
