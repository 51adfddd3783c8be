import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stabilityLimit } from '../../../src/math/optimization/momentum-theory';
import { spectrumOf } from './shared/spectrum';

const limitFor = (largestCurvature: number) =>
  stabilityLimit('gradient-descent', { momentum: 0, largestCurvature });

export const exercise = numeric({
  section: 'conditioning',
  params: { dimension: oneOf(2, 4, 5, 10, 20, 50), mean: decimal(0.5, 2, 0.1) },
  spots: ({ dimension, mean }) => ({ largest: spectrumOf(dimension, mean).largest }),
  see: ({ dimension, mean }) => ({ demo: 'zero-mean-conditioning', set: { dimension, mean } }),
  solve: ({ dimension, mean }) => limitFor(spectrumOf(dimension, mean).largest),
  slips: {
    centered: {
      value: () => limitFor(1),
      see: ({ dimension }) => ({ demo: 'zero-mean-conditioning', set: { dimension, mean: 0 } }),
    },
    'without-two': ({ dimension, mean }) => 1 / spectrumOf(dimension, mean).largest,
    best: ({ dimension, mean }) => 2 / (1 + spectrumOf(dimension, mean).largest),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The mean and the largest learning rate', zh: '均值与学习率上限' },
  question: {
    en: 'A linear neuron without bias has *d* = {dimension} uncorrelated inputs with mean *μ* = {mean} and variance 1; the loss is half the squared error, averaged over all samples. Below which *η* does full-batch gradient descent converge from every start?',
    zh: '一个没有偏置的线性神经元有 *d* = {dimension} 个互不相关的输入，均值都是 *μ* = {mean}，方差都是 1，损失为平方误差的一半在全部样本上的平均。*η* 小于多少时，批量梯度下降从任何起点出发都收敛？',
  },
  solution: {
    en: String.raw`The largest eigenvalue is $1+d\mu^2=\spot{largest}$, and $|1-\eta\lambda|\lt1$ must hold for it:

$$
\eta\lt\frac2{\lambda_{\max}}=\frac2{\spot{largest}}\approx\spot{answer}
$$

For inputs of mean 0 the limit would be 2.`,
    zh: String.raw`最大特征值为 $1+d\mu^2=\spot{largest}$，需满足 $|1-\eta\lambda|\lt1$，所以

$$
\eta\lt\frac2{\lambda_{\max}}=\frac2{\spot{largest}}\approx\spot{answer}
$$

零均值输入的上限则是 2。`,
  },
  slips: {
    centered: {
      en: 'This is the limit for inputs of mean 0. The mean makes the largest eigenvalue larger.',
      zh: '这是零均值输入的上限。均值不为 0 时，最大特征值更大。',
    },
    'without-two': {
      en: String.raw`$|1-\eta\lambda|\lt1$ allows $\eta\lambda$ up to 2, not 1.`,
      zh: String.raw`由 $|1-\eta\lambda|\lt1$ 可知 $\eta\lambda$ 可以接近 2，而不是 1。`,
    },
    best: {
      en: String.raw`$2/(\lambda_{\min}+\lambda_{\max})$ is the best learning rate, not the limit.`,
      zh: String.raw`$2/(\lambda_{\min}+\lambda_{\max})$ 是最优学习率，不是上限。`,
    },
  },
};
