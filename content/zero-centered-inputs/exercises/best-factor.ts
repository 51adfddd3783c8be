import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { optimalSettings } from '../../../src/math/optimization/momentum-theory';
import { spectrumOf } from './shared/spectrum';

const factor = (dimension: number, mean: number) =>
  optimalSettings('gradient-descent', spectrumOf(dimension, mean)).rate;

export const exercise = numeric({
  section: 'conditioning',
  params: { dimension: oneOf(2, 3, 4, 5, 8, 10), mean: oneOf(0.5, 1, 1.5, 2) },
  spots: ({ dimension, mean }) => ({ condition: spectrumOf(dimension, mean).conditionNumber }),
  see: ({ dimension, mean }) => ({ demo: 'zero-mean-conditioning', set: { dimension, mean } }),
  solve: ({ dimension, mean }) => factor(dimension, mean),
  slips: {
    'safe-rate': ({ dimension, mean }) => 1 - 1 / spectrumOf(dimension, mean).conditionNumber,
    roots: ({ dimension, mean }) => optimalSettings('momentum', spectrumOf(dimension, mean)).rate,
    squared: ({ dimension, mean }) => factor(dimension, mean) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Best factor per step', zh: '最优收敛因子' },
  question: {
    en: 'A linear neuron without bias has *d* = {dimension} uncorrelated inputs of mean *μ* = {mean} and variance 1, and half the squared error as loss. By which factor does gradient descent at its best learning rate shrink the error of the weights per step, in the worst direction?',
    zh: '一个没有偏置的线性神经元有 *d* = {dimension} 个互不相关的输入，均值都是 *μ* = {mean}，方差都是 1，损失为平方误差的一半。梯度下降取最优学习率时，在最不利的方向上，权重的误差每步乘以多大的因子？',
  },
  solution: {
    en: String.raw`$\kappa=1+d\mu^2=\spot{condition}$, and at $\eta=2/(\lambda_{\min}+\lambda_{\max})$

$$
\frac{\kappa-1}{\kappa+1}=\frac{d\mu^2}{2+d\mu^2}\approx\spot{answer}
$$`,
    zh: String.raw`$\kappa=1+d\mu^2=\spot{condition}$，取 $\eta=2/(\lambda_{\min}+\lambda_{\max})$ 时

$$
\frac{\kappa-1}{\kappa+1}=\frac{d\mu^2}{2+d\mu^2}\approx\spot{answer}
$$`,
  },
  slips: {
    'safe-rate': {
      en: String.raw`$1-1/\kappa$ belongs to $\eta=1/\lambda_{\max}$. The best learning rate is larger.`,
      zh: String.raw`$1-1/\kappa$ 对应 $\eta=1/\lambda_{\max}$，最优学习率更大。`,
    },
    roots: {
      en: String.raw`With $\sqrt\kappa$ it is the rate of the best heavy ball, a momentum method.`,
      zh: String.raw`含 $\sqrt\kappa$ 的是最优重球法（动量法）的收敛因子。`,
    },
    squared: {
      en: 'The square is the factor of the loss. The error of the weights shrinks by its root.',
      zh: '平方是损失的收敛因子，权重误差的收敛因子是其平方根。',
    },
  },
};
