import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { spectrumOf } from './shared/spectrum';

const worse = {
  demo: 'zigzag',
  set: {
    centered: true,
    steps: 21,
    start: [0.5, 0],
    inputs: [
      [0.9, 0.1],
      [0.1, 0.9],
      [0.8, 0.3],
      [0.3, 0.8],
      [0.7, 0.2],
      [0.2, 0.7],
    ],
  },
} as const;

export const exercise = trueFalse({
  section: 'bias',
  spots: () => ({ coupled: spectrumOf(2, 1, { bias: true }).conditionNumber }),
  see: () => ({ demo: 'zero-mean-conditioning', set: { bias: true } }),
  statements: {
    fixes: { isTrue: false, pitfall: 'P20.3' },
    'never-lower': { isTrue: true, pitfall: 'P20.3' },
    'functions-change': false,
    'centering-with-bias': { isTrue: true, pitfall: 'P20.5' },
    'centering-without-bias': { isTrue: false, pitfall: 'P20.5', see: () => worse },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Bias and mean removal', zh: '偏置与去均值化' },
  question: {
    en: 'A linear neuron is trained by gradient descent on half the squared error. *κ* is the condition number of its Hessian; the covariance matrix of the inputs is invertible. Is the statement right?',
    zh: '用梯度下降训练一个线性神经元，损失为平方误差的一半，*κ* 是海森矩阵的条件数，输入的协方差矩阵可逆。判断下列说法是否正确。',
  },
  statements: {
    fixes: {
      en: 'With a bias the mean of the inputs has no influence on how fast gradient descent converges.',
      zh: '有了偏置，输入的均值就不影响梯度下降的收敛速度。',
    },
    'never-lower': {
      en: 'Adding a bias to the neuron never lowers *κ*.',
      zh: '给神经元加上偏置，*κ* 不会变小。',
    },
    'functions-change': {
      en: 'If the neuron has a bias, removing the mean of the inputs changes which functions of the inputs it can represent.',
      zh: '如果神经元有偏置，那么输入去均值会改变神经元能表示的函数。',
    },
    'centering-with-bias': {
      en: 'If the neuron has a bias, removing the mean of the inputs never raises *κ*.',
      zh: '如果神经元有偏置，那么输入去均值不会使 *κ* 变大。',
    },
    'centering-without-bias': {
      en: 'If the neuron has no bias, removing the mean of inputs and targets never raises *κ*.',
      zh: '如果神经元没有偏置，那么输入和目标值去均值不会使 *κ* 变大。',
    },
  },
  why: {
    fixes: {
      en: 'The mean couples bias and weights, and *κ* grows with it: about {coupled} instead of 1 for two uncorrelated inputs of mean 1 and variance 1.',
      zh: '均值使偏置与权重耦合，*κ* 随均值增大，两个互不相关、均值为 1、方差为 1 的输入就使 *κ* 从 1 变为约 {coupled}。',
    },
    'never-lower': {
      en: 'The Hessian without a bias is a block of the one with a bias, and eigenvalues interlace.',
      zh: '没有偏置时的海森矩阵是有偏置时的主子矩阵，特征值交错分布。',
    },
    'functions-change': {
      en: 'The new bias makes up for the mean: the functions are the same, only their parameters differ.',
      zh: '新的偏置可以抵消均值，能表示的函数相同，只是参数不同。',
    },
    'centering-with-bias': {
      en: 'Largest eigenvalue and largest eigenvalue of the inverse are at least those of the diagonal blocks that are left after centering.',
      zh: '最大特征值和逆矩阵的最大特征值，都不小于去均值后剩下的对角块的相应值。',
    },
    'centering-without-bias': {
      en: 'If the mean lies in the direction of the smallest variance, its outer product may have raised the smallest eigenvalue most. It may even if all inputs are positive.',
      zh: '如果均值向量沿方差最小的方向，均值的外积可能主要增大最小特征值，去掉之后 *κ* 反而变大。输入全为正时也可能如此。',
    },
  },
  solution: {
    en: 'A bias absorbs the mean in the functions, not in the training; it never lowers *κ*. With a bias removing the mean never raises *κ*; without one it may.',
    zh: '偏置只能在函数的表示上抵消均值，不能改善训练，*κ* 不会因此变小。有偏置时，去均值化不会使 *κ* 变大；没有偏置时则有可能。',
  },
};
