import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { spectrumOf } from './shared/spectrum';

export const exercise = numeric({
  section: 'conditioning',
  params: { dimension: oneOf(2, 3, 4, 5, 8, 10, 20, 50, 100), mean: decimal(0.2, 2, 0.1) },
  spots: ({ dimension, mean }) => ({ largest: spectrumOf(dimension, mean).largest }),
  see: ({ dimension, mean }) => ({ demo: 'zero-mean-conditioning', set: { dimension, mean } }),
  solve: ({ dimension, mean }) => spectrumOf(dimension, mean).conditionNumber,
  slips: {
    'without-one': ({ dimension, mean }) => dimension * mean ** 2,
    'not-squared': ({ dimension, mean }) => 1 + dimension * mean,
    'one-input': ({ mean }) => 1 + mean ** 2,
    'with-bias': {
      value: ({ dimension, mean }) => spectrumOf(dimension, mean, { bias: true }).conditionNumber,
      see: ({ dimension, mean }) => ({
        demo: 'zero-mean-conditioning',
        set: { dimension, mean, bias: true },
      }),
      pitfall: 'P20.3',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Condition number from the mean', zh: '由均值求条件数' },
  question: {
    en: 'A linear neuron without bias has *d* = {dimension} uncorrelated inputs, each with mean *μ* = {mean} and variance 1. The loss is half the squared error. What is the condition number of the Hessian?',
    zh: '一个没有偏置的线性神经元有 *d* = {dimension} 个互不相关的输入，均值都是 *μ* = {mean}，方差都是 1，损失为平方误差的一半。求海森矩阵的条件数。',
  },
  solution: {
    en: String.raw`The Hessian is $I+\boldsymbol\mu\boldsymbol\mu^\top$. Along $\boldsymbol\mu$ its eigenvalue is $1+d\mu^2=\spot{largest}$, across it 1. So

$$
\kappa=1+\spot{dimension}\cdot\spot{mean}^2=\spot{answer}
$$`,
    zh: String.raw`海森矩阵为 $I+\boldsymbol\mu\boldsymbol\mu^\top$。沿 $\boldsymbol\mu$ 方向的特征值是 $1+d\mu^2=\spot{largest}$，与之正交的方向的特征值是 1，所以

$$
\kappa=1+\spot{dimension}\cdot\spot{mean}^2=\spot{answer}
$$`,
  },
  slips: {
    'without-one': {
      en: 'The variance is missing: the largest eigenvalue is the variance plus the squared length of the mean.',
      zh: '漏了方差。最大特征值等于方差加上均值向量长度的平方。',
    },
    'not-squared': {
      en: String.raw`The mean enters as the outer product $\boldsymbol\mu\boldsymbol\mu^\top$, so it is squared.`,
      zh: String.raw`均值以外积 $\boldsymbol\mu\boldsymbol\mu^\top$ 的形式出现，所以要平方。`,
    },
    'one-input': {
      en: String.raw`All *d* means count: $\lVert\boldsymbol\mu\rVert^2=d\mu^2$.`,
      zh: String.raw`*d* 个均值都要计入，$\lVert\boldsymbol\mu\rVert^2=d\mu^2$。`,
    },
    'with-bias': {
      en: 'This is the value with a bias. The neuron has none.',
      zh: '这是有偏置时的结果，而题中的神经元没有偏置。',
    },
  },
};
