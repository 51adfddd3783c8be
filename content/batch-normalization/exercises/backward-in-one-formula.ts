import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'backward',
  variables: {
    gamma: between(0.3, 3),
    s: between(0.3, 2),
    g: between(-2, 2),
    gbar: between(-1, 1),
    xhat: between(-2, 2),
    q: between(-1, 1),
  },
  letters: { gamma: 'γ', gbar: 'ḡ', xhat: 'x̂' },
  answer: ({ gamma, s, g, gbar, xhat, q }) => (gamma / s) * (g - gbar - xhat * q),
  key: 'γ/s*(g-ḡ-x̂*q)',
  slips: {
    'constant-statistics': ({ gamma, s, g }) => (gamma * g) / s,
    'without-variance': ({ gamma, s, g, gbar }) => (gamma / s) * (g - gbar),
    'without-mean': ({ gamma, s, g, xhat, q }) => (gamma / s) * (g - xhat * q),
    'normalized-missing': ({ gamma, s, g, gbar, q }) => (gamma / s) * (g - gbar - q),
    multiplied: ({ gamma, s, g, gbar, xhat, q }) => gamma * s * (g - gbar - xhat * q),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Backward pass in one formula', zh: '反向传播写成一个式子' },
  question: {
    en: String.raw`A feature has the mean $\mu$ and the biased variance $\sigma^2$ in a mini-batch. In training mode its normalized values are $\hat x_j=(x_j-\mu)/s$ with $s=\sqrt{\sigma^2+\varepsilon}$, its outputs $y_j=\gamma\hat x_j+\beta$. For one sample *i* write $g=\partial L/\partial y_i$ and $\hat x=\hat x_i$; over the mini-batch $\bar g$ is the mean of all $g_j$ and *q* the mean of all $g_j\hat x_j$. What is $\partial L/\partial x_i$? Write it in $\gamma$, *s*, *g*, $\bar g$, $\hat x$ and *q*.`,
    zh: String.raw`某个特征在小批量上的均值为 $\mu$，有偏方差为 $\sigma^2$。在训练模式下，归一化后的值为 $\hat x_j=(x_j-\mu)/s$，其中 $s=\sqrt{\sigma^2+\varepsilon}$，输出为 $y_j=\gamma\hat x_j+\beta$。对样本 *i*，记 $g=\partial L/\partial y_i$，$\hat x=\hat x_i$；在小批量上，$\bar g$ 是各 $g_j$ 的均值，*q* 是各 $g_j\hat x_j$ 的均值。求 $\partial L/\partial x_i$。请用 $\gamma$、*s*、*g*、$\bar g$、$\hat x$ 和 *q* 写出。`,
  },
  solution: {
    en: String.raw`With respect to $\hat x_j$ the gradient is $\gamma g_j$. $x_i$ acts along three paths: directly, through *μ*, and through *s*. With *m* samples $\partial\mu/\partial x_i=\frac1m$ and $\partial s/\partial x_i=\frac{\hat x_i}m$.

$$
\begin{aligned}
\frac{\partial\hat x_j}{\partial x_i}&=\frac1s\Big(\delta_{ij}-\frac1m-\frac{\hat x_i\hat x_j}m\Big)\\[1ex]
\frac{\partial L}{\partial x_i}&=\sum_j\gamma g_j\,\frac{\partial\hat x_j}{\partial x_i}
\end{aligned}
$$

The sums over the batch of size *m*, divided by *m*, are the means $\bar g$ and *q*.`,
    zh: String.raw`对 $\hat x_j$ 的梯度是 $\gamma g_j$。$x_i$ 的影响有三条路径，即直接影响、经过 *μ* 和经过 *s*。设批量大小为 *m*，则 $\partial\mu/\partial x_i=\frac1m$，$\partial s/\partial x_i=\frac{\hat x_i}m$。

$$
\begin{aligned}
\frac{\partial\hat x_j}{\partial x_i}&=\frac1s\Big(\delta_{ij}-\frac1m-\frac{\hat x_i\hat x_j}m\Big)\\[1ex]
\frac{\partial L}{\partial x_i}&=\sum_j\gamma g_j\,\frac{\partial\hat x_j}{\partial x_i}
\end{aligned}
$$

小批量的大小为 *m*，对各样本求和再除以 *m*，就得到均值 $\bar g$ 和 *q*。`,
  },
  slips: {
    'constant-statistics': {
      en: 'This takes mean and variance as constants, as at inference. In training mode $x_i$ changes both.',
      zh: '这里把均值和方差当作常数，只适用于推理。在训练模式下，$x_i$ 会同时改变均值和方差。',
    },
    'without-variance': {
      en: String.raw`The path through the variance is missing: it subtracts $\hat x_i$ times the mean of $g_j\hat x_j$.`,
      zh: String.raw`漏了经过方差的路径，还要减去 $\hat x_i$ 与 $g_j\hat x_j$ 的均值之积。`,
    },
    'without-mean': {
      en: String.raw`The path through the mean is missing: it subtracts $\bar g$.`,
      zh: String.raw`漏了经过均值的路径，还要减去 $\bar g$。`,
    },
    'normalized-missing': {
      en: String.raw`How strongly $x_i$ moves the variance depends on its distance from the mean: *q* comes with the factor $\hat x_i$.`,
      zh: String.raw`$x_i$ 对方差的影响取决于与均值的距离，*q* 要乘以 $\hat x_i$。`,
    },
    multiplied: {
      en: String.raw`Normalizing divides by *s*, and so does the way back: the derivative of $(x-\mu)/s$ with respect to *x* brings $1/s$.`,
      zh: String.raw`归一化除以 *s*，反向传播也要除以 *s*，因为 $(x-\mu)/s$ 对 *x* 求导带来 $1/s$。`,
    },
  },
};
