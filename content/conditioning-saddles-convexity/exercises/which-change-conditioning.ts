import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'remedies',
  options: {
    scaling: 'right',
    preconditioner: 'right',
    batch: { pitfall: 'E3.5' },
    rate: { pitfall: 'E3.5', see: () => ({ demo: 'gd-condition', set: { learningRate: 'inverse' } }) },
    'all-larger': { pitfall: 'E3.6' },
    'loss-factor': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What changes the condition number?', zh: '什么会改变条件数？' },
  question: {
    en: 'Least squares without bias; two uncorrelated features with mean 0, one in meters, one in millimeters, so that the second has a thousand times the spread. Which measures lower the condition number of the problem that gradient descent meets?',
    zh: '无偏置的最小二乘，两个特征均值为 0 且互不相关，一个以米为单位，另一个以毫米为单位，后者的离散程度是前者的一千倍。下列哪些做法能够降低梯度下降所面对的条件数？',
  },
  options: {
    scaling: { en: 'z-scoring both features', zh: '对两个特征作 z-score 标准化' },
    preconditioner: {
      en: 'multiplying the gradient by the inverse of the diagonal of *H*',
      zh: '用 *H* 的对角元的倒数乘以梯度',
    },
    batch: { en: 'SGD with batches of one sample', zh: '改用批量大小为 1 的 SGD' },
    rate: { en: 'halving the learning rate', zh: '把学习率减半' },
    'all-larger': { en: 'dividing both features by 1000', zh: '把两个特征都除以 1000' },
    'loss-factor': { en: 'multiplying the loss by 100', zh: '把损失乘以 100' },
  },
  why: {
    batch: {
      en: 'The expected gradient is the same, and so is the Hessian. Noise does not make the valley rounder.',
      zh: '梯度的期望不变，海森矩阵也不变，噪声不会使山谷变圆。',
    },
    rate: {
      en: 'The step changes, not the curvatures. The flat direction becomes even slower: at *κ* = 100 and from (1, 1), with about half of the best *η*, *f* takes 458 steps to fall to a millionth of its start, not 346.',
      zh: '改变的是步长而不是曲率，平缓方向反而更慢。例如 *κ* = 100、起点为 (1, 1) 时，*η* 取最优值的一半左右，*f* 降到初值的百万分之一需要 458 步，而不是 346 步。',
    },
    'all-larger': {
      en: 'Both eigenvalues shrink to a millionth; their ratio stays.',
      zh: '两个特征值都变为原来的百万分之一，比值不变。',
    },
    'loss-factor': {
      en: 'All eigenvalues become 100 times as large; their ratio stays.',
      zh: '所有特征值都变为原来的 100 倍，比值不变。',
    },
  },
  solution: {
    en: 'Only what treats directions differently changes the ratio of the curvatures: scaling each feature, or a preconditioner. As the features are uncorrelated with mean 0, *H* is diagonal, and here both even give *κ* = 1.',
    zh: '只有对不同方向区别对待的做法才能改变曲率之比，即逐个特征缩放或预条件。特征均值为 0 且互不相关，所以 *H* 是对角矩阵，这两种做法都使 *κ* = 1。',
  },
};
