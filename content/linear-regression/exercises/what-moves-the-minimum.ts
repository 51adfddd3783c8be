import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'normal-equation',
  options: {
    half: {
      see: () => ({ demo: 'zero-init-regression', set: { learningRate: 0.1 } }),
      pitfall: 'P07.1',
    },
    sum: { pitfall: 'P07.1' },
    'no-bias': 'right',
    absolute: 'right',
    start: { see: () => ({ demo: 'zero-init-regression', set: { start: [5, 5, -5], steps: 1000 } }) },
    twice: 'right',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What moves the minimum?', zh: '什么会改变最小值点？' },
  question: {
    en: String.raw`Linear regression with the loss $\frac1{2n}\lVert Xw-y\rVert^2$; *X* has full column rank, the targets do not lie on a plane. Which changes lead, in general, to other optimal weights?`,
    zh: String.raw`线性回归的损失为 $\frac1{2n}\lVert Xw-y\rVert^2$，*X* 列满秩，目标值不在同一平面上。以下哪些改动一般会使最优权重改变？`,
  },
  options: {
    half: { en: 'Leave out the factor ½', zh: '去掉系数 ½' },
    sum: { en: 'Sum over the samples instead of taking the mean', zh: '对样本求和而不取平均' },
    'no-bias': { en: 'Leave out the column of ones', zh: '去掉全为 1 的一列' },
    absolute: { en: 'Use absolute instead of squared errors', zh: '把平方误差换成绝对误差' },
    start: {
      en: 'Start gradient descent (η small enough) elsewhere',
      zh: '梯度下降（η 足够小）从其他初值开始',
    },
    twice: { en: 'Let one of the samples occur twice', zh: '使某一个样本出现两次' },
  },
  why: {
    half: {
      en: 'A positive factor scales the loss and its gradient; the minimum stays where it is. The largest stable learning rate changes.',
      zh: '乘以正的系数只缩放损失和梯度，最小值点不变，改变的是学习率的稳定上限。',
    },
    sum: {
      en: 'The sum is *n* times the mean: a positive factor. The largest stable learning rate is then *n* times smaller.',
      zh: '总和等于平均值的 *n* 倍，也是乘以正的系数，只是学习率的稳定上限变为原来的 1/*n*。',
    },
    start: {
      en: 'The loss is strictly convex at full column rank: it has one minimum, whatever the start.',
      zh: '列满秩时损失是严格凸函数，最小值点唯一，与初值无关。',
    },
  },
  solution: {
    en: 'Positive factors and the start change nothing about where the minimum lies. Another model (no bias), another loss (absolute errors) or other weights of the samples (one counts twice) do.',
    zh: '正的系数和初值都不影响最小值点的位置；模型不同（无偏置）、损失不同（绝对误差）、样本的权重不同（某个样本计两次），则最小值点一般随之改变。',
  },
};
