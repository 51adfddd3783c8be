import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'shape',
  statements: {
    skewness: {
      isTrue: false,
      see: () => ({ demo: 'shape-invariance', set: { distribution: 'exponential' } }),
      pitfall: 'E4.11',
    },
    variance: {
      isTrue: false,
      // The mean of the data is ½: their deviation stays as it was.
      see: () => ({ demo: 'shape-invariance', set: { distribution: 'uniform', shift: -0.5 } }),
      pitfall: 'P19.1',
    },
    convergence: {
      isTrue: true,
      see: () => ({ demo: 'gd-scaling', set: { learningRateFactor: 0.5 } }),
      pitfall: 'E4.15',
    },
    ratios: {
      isTrue: true,
      see: () => ({ demo: 'scaling-methods', set: { method: 'decimal' } }),
      pitfall: 'E4.12',
    },
    clipping: {
      isTrue: false,
      see: () => ({ demo: 'scaling-leak', set: { testValue: 250 } }),
      pitfall: 'E4.10',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'True or false?', zh: '判断正误' },
  question: { en: 'Judge this statement.', zh: '判断下列说法是否正确。' },
  statements: {
    skewness: {
      en: 'The z-score brings the skewness of a feature to 0.',
      zh: '标准化使特征的偏度变为 0。',
    },
    variance: {
      en: 'Mean removal makes the variance of a feature smaller.',
      zh: '去均值化会减小特征的方差。',
    },
    convergence: {
      en: 'On raw features with linearly independent columns, gradient descent on least squares converges if the learning rate is small enough.',
      zh: '即使特征未经缩放（各列线性无关），只要学习率足够小，最小二乘的梯度下降仍然收敛。',
    },
    ratios: {
      en: 'Decimal scaling keeps the ratios of the values.',
      zh: '小数定标保持数值之间的比例不变。',
    },
    clipping: {
      en: 'Min–max scaling to [0, 1], fitted on the training set, guarantees test values in [0, 1].',
      zh: '用训练集的最值归一化到 [0, 1]，测试值就一定落在 [0, 1] 内。',
    },
  },
  why: {
    skewness: {
      en: 'It is an affine map with positive factor; skewness is computed from the standardized values and stays.',
      zh: '标准化是系数为正的仿射变换，而偏度由标准化之后的值算出，所以不变。',
    },
    variance: {
      en: 'The variance is the mean square of the deviations from the mean, and these stay.',
      zh: '方差是与均值之差的平方的均值，这些差没有变。',
    },
    convergence: {
      en: 'Any rate between 0 and 2/λₘₐₓ converges. On raw data that bound is small and the number of steps large.',
      zh: '0 与 2/λₘₐₓ 之间的学习率都收敛，只是原始数据的上限很小，所需步数很多。',
    },
    ratios: { en: 'All values are divided by the same power of ten.', zh: '所有数值除以同一个 10 的幂。' },
    clipping: {
      en: 'A test value beyond the training values leaves the range; nothing is clipped.',
      zh: '测试值超出训练值的范围时，结果也超出区间，并不截断。',
    },
  },
  solution: {
    en: 'Affine maps with a positive factor keep the shape; mean removal keeps variances; scaling changes how fast gradient descent is, and with a small enough learning rate it converges without scaling too; new data may leave the range of min–max.',
    zh: '系数为正的仿射变换不改变形状；去均值化不改变方差；缩放影响梯度下降的快慢，只要学习率足够小，不缩放也能收敛；新数据可能超出最小-最大归一化的区间。',
  },
};
