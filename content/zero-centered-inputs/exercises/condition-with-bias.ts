import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { spectrumOf } from './shared/spectrum';

export const exercise = numeric({
  section: 'bias',
  params: { dimension: oneOf(2, 3, 4, 5, 6, 8, 10), mean: oneOf(0.5, 1, 1.5, 2) },
  spots: ({ dimension, mean }) => {
    const { largest, smallest } = spectrumOf(dimension, mean, { bias: true });
    return { trace: 2 + dimension * mean ** 2, largest, smallest };
  },
  see: ({ dimension, mean }) => ({ demo: 'zero-mean-conditioning', set: { dimension, mean, bias: true } }),
  solve: ({ dimension, mean }) => spectrumOf(dimension, mean, { bias: true }).conditionNumber,
  slips: {
    'without-bias': {
      value: ({ dimension, mean }) => spectrumOf(dimension, mean).conditionNumber,
      pitfall: 'P20.3',
    },
    'largest-alone': ({ dimension, mean }) => spectrumOf(dimension, mean, { bias: true }).largest,
    'one-more-input': ({ dimension, mean }) => spectrumOf(dimension + 1, mean).conditionNumber,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Condition number with a bias', zh: '有偏置时的条件数' },
  question: {
    en: String.raw`A linear neuron **with** a bias has *d* = {dimension} uncorrelated inputs of mean *μ* = {mean} and variance 1, and half the squared error as loss. Two eigenvalues of its Hessian are those of $\begin{pmatrix}1+d\mu^2&\sqrt d\,\mu\\\sqrt d\,\mu&1\end{pmatrix}$, all others are 1. What is its condition number?`,
    zh: String.raw`一个**有**偏置的线性神经元有 *d* = {dimension} 个互不相关的输入，均值都是 *μ* = {mean}，方差都是 1，损失为平方误差的一半。海森矩阵有两个特征值等于 $\begin{pmatrix}1+d\mu^2&\sqrt d\,\mu\\\sqrt d\,\mu&1\end{pmatrix}$ 的特征值，其余都是 1。求条件数。`,
  },
  solution: {
    en: String.raw`The trace is $T=2+d\mu^2=\spot{trace}$ and the determinant is 1, so the two eigenvalues are reciprocal, $\lambda_\pm=\frac12(T\pm\sqrt{T^2-4})\approx\spot{largest},\ \spot{smallest}$, and they enclose 1. Hence

$$
\kappa=\lambda_+/\lambda_-=\lambda_+^2\approx\spot{answer}
$$`,
    zh: String.raw`迹为 $T=2+d\mu^2=\spot{trace}$，行列式为 1，所以两个特征值互为倒数，$\lambda_\pm=\frac12(T\pm\sqrt{T^2-4})\approx\spot{largest},\ \spot{smallest}$，而 1 介于两者之间。因此

$$
\kappa=\lambda_+/\lambda_-=\lambda_+^2\approx\spot{answer}
$$`,
  },
  slips: {
    'without-bias': {
      en: String.raw`$1+d\mu^2$ is the value without a bias. The bias is an input that is always 1: it has a row and a column of its own.`,
      zh: String.raw`$1+d\mu^2$ 是没有偏置时的条件数。偏置相当于恒为 1 的输入，在矩阵中占一行一列。`,
    },
    'largest-alone': {
      en: 'This is the largest eigenvalue. The smallest is not 1 but its reciprocal.',
      zh: '这只是最大特征值。最小特征值不是 1，而是最大特征值的倒数。',
    },
    'one-more-input': {
      en: 'The bias is not one more input of variance 1: it has mean 1 and variance 0.',
      zh: '偏置对应的输入均值为 1、方差为 0，不能当作又一个方差为 1 的输入。',
    },
  },
};
