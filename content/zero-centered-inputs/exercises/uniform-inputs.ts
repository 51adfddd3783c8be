import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { spectrumOf } from './shared/spectrum';

export const exercise = numeric({
  section: 'conditioning',
  params: { dimension: oneOf(2, 3, 5, 10, 20, 50, 100), width: oneOf(1, 2, 255) },
  see: ({ dimension }) => ({ demo: 'zero-mean-conditioning', set: { dimension, source: 'uniform' } }),
  solve: ({ dimension, width }) =>
    spectrumOf(dimension, width / 2, { variance: width ** 2 / 12 }).conditionNumber,
  slips: {
    'variance-one': ({ dimension, width }) => spectrumOf(dimension, width / 2).conditionNumber,
    'standard-deviation': ({ dimension, width }) =>
      1 + (dimension * (width / 2) ** 2) / (width / Math.sqrt(12)),
    'without-one': ({ dimension }) => 3 * dimension,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Uniform inputs, such as pixels', zh: '均匀分布的输入（如像素）' },
  question: {
    en: 'A linear neuron without bias has *d* = {dimension} independent inputs, uniform on [0, {width}], and half the squared error as loss. What is the condition number of its Hessian?',
    zh: '一个没有偏置的线性神经元有 *d* = {dimension} 个相互独立的输入，都服从 [0, {width}] 上的均匀分布，损失为平方误差的一半。求海森矩阵的条件数。',
  },
  solution: {
    en: String.raw`A uniform number on $[0,c]$ has mean $c/2$ and variance $c^2/12$, so $\mu^2/\sigma^2=3$, whatever *c* is:

$$
\kappa=1+\frac{d\mu^2}{\sigma^2}=1+3\cdot\spot{dimension}=\spot{answer}
$$

Dividing by the largest value changes nothing in $\kappa$; subtracting the mean does.`,
    zh: String.raw`$[0,c]$ 上的均匀分布均值为 $c/2$，方差为 $c^2/12$，所以无论 *c* 取何值都有 $\mu^2/\sigma^2=3$，于是

$$
\kappa=1+\frac{d\mu^2}{\sigma^2}=1+3\cdot\spot{dimension}=\spot{answer}
$$

除以最大值不改变 $\kappa$，减去均值才会改变。`,
  },
  slips: {
    'variance-one': {
      en: 'The variance of these inputs is not 1. It divides the squared mean.',
      zh: '这些输入的方差不是 1，均值的平方还要除以方差。',
    },
    'standard-deviation': {
      en: 'Divide by the variance, not by the standard deviation.',
      zh: '应除以方差，而不是标准差。',
    },
    'without-one': {
      en: 'The variance itself is missing in the largest eigenvalue: add 1.',
      zh: '最大特征值中漏了方差本身，还要加 1。',
    },
  },
};
