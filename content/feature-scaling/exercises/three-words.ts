import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'three-words',
  points: ['formulas', 'affine', 'min-max', 'z-score', 'mean-removal', 'training'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three words in one table', zh: '三个概念的比较' },
  question: {
    en: 'Compare normalization (min–max), standardization and mean removal: formulas, what they have in common, results, weaknesses, uses.',
    zh: '比较归一化、标准化与去均值化的公式、共同点、结果、缺点和适用场合。',
  },
  points: {
    formulas: {
      en: 'Three formulas: (*x* − min)/(max − min), (*x* − *μ*)/*σ*, *x* − *μ*.',
      zh: '三个公式：(*x* − min)/(max − min)、(*x* − *μ*)/*σ*、*x* − *μ*。',
    },
    affine: {
      en: 'Common: affine, one map for each feature; order and shape stay, so data do not become normal.',
      zh: '共同点：都是对每个特征分别做的仿射变换，不改变次序和分布形状，数据不会因此变为正态分布。',
    },
    'min-max': {
      en: 'Normalization: range [0, 1]; mean between 0 and 1, variance at most ¼, neither fixed; hangs on two samples, so an outlier spoils it; for bounded data.',
      zh: '归一化：取值范围为 [0, 1]，均值在 0 与 1 之间，方差至多为 ¼，都不固定；只由两个样本决定，对离群点敏感；适用于有界数据。',
    },
    'z-score': {
      en: 'Standardization: mean 0, variance 1, no fixed range; every sample counts; the usual choice for gradient methods, SVM, PCA.',
      zh: '标准化：均值为 0，方差为 1，没有固定范围；与每个样本有关；常用于梯度法、支持向量机、主成分分析。',
    },
    'mean-removal': {
      en: 'Mean removal: mean 0, variance and unit unchanged; the first half of standardization.',
      zh: '去均值化：均值为 0，方差与量纲不变；是标准化的前一半。',
    },
    training: {
      en: 'The numbers come from the training set; or scaling makes features comparable and gradient descent faster.',
      zh: '参数由训练集求出；或者写出目的，即消除量纲影响、加快梯度下降的收敛。',
    },
  },
  solution: {
    en: 'All three are affine maps *x′* = (*x* − *c*)/*u* for each feature, with numbers from the training set; they keep order and shape, so data do not become normal. Normalization: *c* = min, *u* = max − min, range [0, 1], mean between 0 and 1, variance at most ¼, neither fixed; it hangs on two samples, so one outlier spoils it; for bounded data. Standardization: *c* = *μ*, *u* = *σ* (mean and standard deviation), mean 0, variance 1, no fixed range; every sample counts; the usual choice for gradient methods, SVM and PCA. Mean removal: *c* = *μ*, *u* = 1, mean 0, variance and unit unchanged, the first half of standardization. The first two take the unit out, which makes features comparable and, as a rule, gradient descent faster.',
    zh: '三者都是对每个特征做的仿射变换 *x′* = (*x* − *c*)/*u*，参数由训练集求出，不改变次序和形状，数据不会因此变为正态分布。归一化取 *c* = min、*u* = max − min，范围为 [0, 1]，均值在 0 与 1 之间，方差至多为 ¼，都不固定，只由两个样本决定，对离群点敏感，适用于有界数据。标准化取 *c* = *μ*、*u* = *σ*（均值与标准差），结果的均值为 0、方差为 1，没有固定范围，与每个样本有关，常用于梯度法、支持向量机和主成分分析。去均值化取 *c* = *μ*、*u* = 1，均值为 0，方差与量纲不变，是标准化的前一半。前两者消除量纲的影响，使特征可比，一般能加快梯度下降的收敛。',
  },
};
