import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'four-steps',
  variables: {
    x: between(-3, 3),
    mu: between(-2, 2),
    sigma: between(0.3, 2),
    epsilon: between(0.01, 0.5),
    gamma: between(0.3, 3),
    beta: between(-2, 2),
  },
  letters: { mu: 'μ', sigma: 'σ', epsilon: 'ε', gamma: 'γ', beta: 'β' },
  answer: ({ x, mu, sigma, epsilon, gamma, beta }) =>
    (gamma * (x - mu)) / Math.sqrt(sigma ** 2 + epsilon) + beta,
  key: 'γ*(x-μ)/sqrt(σ^2+ε)+β',
  slips: {
    'epsilon-outside': ({ x, mu, sigma, epsilon, gamma, beta }) =>
      (gamma * (x - mu)) / (sigma + epsilon) + beta,
    'by-variance': ({ x, mu, sigma, epsilon, gamma, beta }) =>
      (gamma * (x - mu)) / (sigma ** 2 + epsilon) + beta,
    'shift-scaled': ({ x, mu, sigma, epsilon, gamma, beta }) =>
      gamma * ((x - mu) / Math.sqrt(sigma ** 2 + epsilon) + beta),
    'mean-unscaled': ({ x, mu, sigma, epsilon, gamma, beta }) =>
      (gamma * x) / Math.sqrt(sigma ** 2 + epsilon) - mu + beta,
    'no-scale-and-shift': ({ x, mu, sigma, epsilon }) => (x - mu) / Math.sqrt(sigma ** 2 + epsilon),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Forward pass in one formula', zh: '前向传播写成一个式子' },
  question: {
    en: 'A feature has the mean *μ* and the biased variance *σ*² in a mini-batch; *ε* is the small constant of batch normalization, *γ* and *β* are its learned parameters. What is the output for the value *x* in training mode? Write it in *x*, *μ*, *σ*, *ε*, *γ* and *β*.',
    zh: '某个特征在小批量上的均值为 *μ*，有偏方差为 *σ*²；*ε* 是批归一化中的小常数，*γ* 和 *β* 是学得的参数。在训练模式下，值 *x* 的输出是多少？请用 *x*、*μ*、*σ*、*ε*、*γ* 和 *β* 写出。',
  },
  solution: {
    en: String.raw`Steps 1 and 2 give the mean and the variance. Steps 3 and 4 are

$$
\begin{aligned}
\hat x&=\frac{x-\mu}{\sqrt{\sigma^2+\varepsilon}}\\
y&=\gamma\hat x+\beta
\end{aligned}
$$

Put the first into the second. *ε* keeps the root above 0 when all values are equal.`,
    zh: String.raw`第一、二步求出均值和方差，第三、四步为

$$
\begin{aligned}
\hat x&=\frac{x-\mu}{\sqrt{\sigma^2+\varepsilon}}\\
y&=\gamma\hat x+\beta
\end{aligned}
$$

把前一式代入后一式即可。各值全相等时，*ε* 使分母不为 0。`,
  },
  slips: {
    'epsilon-outside': {
      en: String.raw`*ε* is added to the variance, under the root: $\sqrt{\sigma^2+\varepsilon}$.`,
      zh: String.raw`*ε* 加在方差上，位于根号之内，即 $\sqrt{\sigma^2+\varepsilon}$。`,
    },
    'by-variance': {
      en: 'The division is by the standard deviation, so the root is needed.',
      zh: '应除以标准差，分母要开根号。',
    },
    'shift-scaled': {
      en: String.raw`$\gamma$ multiplies the normalized value only. *β* is added afterwards.`,
      zh: String.raw`$\gamma$ 只乘归一化后的值，*β* 在缩放之后再加。`,
    },
    'mean-unscaled': {
      en: String.raw`The mean is subtracted first, so it is divided by the standard deviation and multiplied by $\gamma$ as well.`,
      zh: String.raw`应先减去均值，所以均值也要除以标准差，再乘以 $\gamma$。`,
    },
    'no-scale-and-shift': {
      en: String.raw`This is $\hat x$, the result of step 3. Step 4 scales by $\gamma$ and shifts by *β*.`,
      zh: String.raw`这是第三步的结果 $\hat x$，第四步还要用 $\gamma$ 缩放、用 *β* 平移。`,
    },
  },
};
