import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'more-data',
  variables: { sigma: between(0.5, 4), p: whole(2, 9), n: whole(20, 60) },
  letters: { sigma: 'σ' },
  answer: ({ sigma, p, n }) => (2 * sigma ** 2 * p) / n,
  key: '2*sigma^2*p/n',
  slips: {
    'variance-only': ({ sigma, p, n }) => (sigma ** 2 * p) / n,
    'new-error': ({ sigma, p, n }) => sigma ** 2 * (1 + p / n),
    'training-error': ({ sigma, p, n }) => sigma ** 2 * (1 - p / n),
    'not-squared': ({ sigma, p, n }) => (2 * sigma * p) / n,
    'degrees-of-freedom': ({ sigma, p, n }) => (2 * sigma ** 2 * p) / (n - p),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How optimistic is the training error?', zh: '训练误差偏低多少？' },
  question: {
    en: String.raw`Least squares with *p* parameters (full rank) is fitted to *n* > *p* samples. The truth lies in the model; the noise is independent with variance $\sigma^2$. New targets are drawn at the *same* inputs. By how much does the expected mean squared error on them exceed that on the training targets? Write it in *σ*, *p* and *n*.`,
    zh: String.raw`用最小二乘把 *p* 个参数（列满秩）的线性模型拟合到 *n* > *p* 个样本。真实函数在模型之内，噪声独立、方差为 $\sigma^2$。在**相同**的输入处另抽取一组目标值，期望均方误差比训练目标值上的大多少？请用 *σ*、*p* 和 *n* 写出。`,
  },
  solution: {
    en: String.raw`The fit projects the noise onto *p* of *n* dimensions. What is left in the residuals has the mean square $\sigma^2(1-p/n)$. On new targets the new noise, $\sigma^2$, and the variance of the fit, $\sigma^2p/n$, add up. The difference counts the share *p*/*n* twice: once it is missing in training, once it is added on new data.`,
    zh: String.raw`最小二乘把 *n* 维的噪声投影到 *p* 维子空间，训练残差的均方期望为 $\sigma^2(1-p/n)$。在新目标值上，新的噪声 $\sigma^2$ 与拟合值的方差 $\sigma^2p/n$ 相加。两者之差中 $\sigma^2p/n$ 出现两次，一次是训练误差中少掉的，一次是新数据上多出的。`,
  },
  slips: {
    'variance-only': {
      en: String.raw`This is the variance of the fit alone. The training error also lies below $\sigma^2$ by the same amount.`,
      zh: String.raw`这只是拟合值的方差。训练误差还比 $\sigma^2$ 低同样多。`,
    },
    'new-error': {
      en: 'This is the error on the new targets; that of training is to be taken off.',
      zh: '这是新目标值上的误差，还要减去训练误差。',
    },
    'training-error': {
      en: 'This is the training error itself.',
      zh: '这是训练误差本身。',
    },
    'not-squared': {
      en: String.raw`A mean squared error is proportional to the variance $\sigma^2$.`,
      zh: String.raw`均方误差与方差 $\sigma^2$ 成正比。`,
    },
    'degrees-of-freedom': {
      en: 'Mean squared errors divide by *n*. The divisor *n* − *p* belongs to the unbiased estimate of the noise variance.',
      zh: '均方误差除以 *n*。除以 *n* − *p* 的是噪声方差的无偏估计。',
    },
  },
};
