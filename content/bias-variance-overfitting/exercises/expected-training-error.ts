import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'decomposition',
  params: { samples: oneOf(10, 20, 40, 50), parameters: oneOf(2, 3, 4, 5, 8), noise: decimal(0.5, 4, 0.5) },
  solve: ({ samples, parameters, noise }) => (noise * (samples - parameters)) / samples,
  slips: {
    noise: ({ noise }) => noise,
    fitted: ({ samples, parameters, noise }) => (noise * parameters) / samples,
    'new-data': ({ samples, parameters, noise }) => noise * (1 + parameters / samples),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Expected training error', zh: '训练误差的期望' },
  question: {
    en: String.raw`A linear regression with $p=\spot{parameters}$ parameters (full rank, bias included) is fitted by least squares to $n=\spot{samples}$ samples. The truth lies in the model; the noise is independent with variance $\sigma^2=\spot{noise}$. What is the expected mean square of the training residuals?`,
    zh: String.raw`线性回归有 $p=\spot{parameters}$ 个参数（列满秩，含偏置），用最小二乘拟合 $n=\spot{samples}$ 个样本。真实函数在模型之内，噪声独立且方差 $\sigma^2=\spot{noise}$。训练残差均方的期望为多少？`,
  },
  solution: {
    en: String.raw`The residuals are $(I-H)y$. With no bias only the noise is left, projected onto $n-p$ dimensions:

$$
\frac{n-p}n\sigma^2\approx\spot{answer}
$$

That is below $\sigma^2$: $p$ dimensions of noise have been fitted.`,
    zh: String.raw`残差为 $(I-H)y$。没有偏差时只剩下投影到 $n-p$ 维子空间的噪声：

$$
\frac{n-p}n\sigma^2\approx\spot{answer}
$$

结果低于 $\sigma^2$，因为有 $p$ 维噪声被拟合了。`,
  },
  slips: {
    noise: {
      en: 'That would be the error of the true function. The fit is nearer to its own training targets than the truth is.',
      zh: '这是真实函数在训练目标值上的误差，而拟合值比真实函数更接近训练目标值。',
    },
    fitted: {
      en: 'That is the variance of the fitted values, the noise that went into the fit. The residuals hold the rest.',
      zh: '这是拟合值的方差，即进入拟合的那部分噪声，残差中是其余的部分。',
    },
    'new-data': {
      en: 'That is the expected error on new targets at the same inputs: there the fitted noise adds to the new noise.',
      zh: '这是同样输入处新目标值上的期望误差，其中拟合进去的噪声与新的噪声相加。',
    },
  },
};
