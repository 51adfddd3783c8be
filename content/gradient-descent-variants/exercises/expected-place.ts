import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'noise',
  variables: { x_0: between(0.5, 3), eta: between(0.05, 0.4), lambda: between(0.5, 2), t: whole(2, 8) },
  letters: { eta: 'η', lambda: 'λ' },
  answer: ({ x_0, eta, lambda, t }) => (1 - eta * lambda) ** t * x_0,
  key: '(1-eta*lambda)^t*x_0',
  slips: {
    'one-step': ({ x_0, eta, lambda }) => (1 - eta * lambda) * x_0,
    'same-step-each-time': ({ x_0, eta, lambda, t }) => (1 - t * eta * lambda) * x_0,
    exponential: ({ x_0, eta, lambda, t }) => Math.exp(-eta * lambda * t) * x_0,
    'without-curvature': ({ x_0, eta, t }) => (1 - eta) ** t * x_0,
    'mean-square': ({ x_0, eta, lambda, t }) => (1 - eta * lambda) ** (2 * t) * x_0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where SGD is on average', zh: 'SGD 的平均位置' },
  question: {
    en: String.raw`SGD minimizes $f=\frac\lambda2x^2$ from the fixed start $x_0$ by $x\leftarrow x-\eta(\lambda x+\xi)$. The noise *ξ* has mean 0 in every step, whatever came before. What is $E[x_t]$ after *t* steps? Write it in $x_0$, *η*, *λ* and *t*.`,
    zh: String.raw`SGD 从固定的 $x_0$ 出发最小化 $f=\frac\lambda2x^2$，更新公式为 $x\leftarrow x-\eta(\lambda x+\xi)$。无论此前如何，每一步噪声 *ξ* 的均值都为 0。求 *t* 步之后的 $E[x_t]$，用 $x_0$、*η*、*λ* 和 *t* 写出。`,
  },
  solution: {
    en: String.raw`The expectation is linear and the noise has mean 0, so $E[x_{t+1}]=(1-\eta\lambda)E[x_t]$. Each step multiplies by $1-\eta\lambda$, just as in gradient descent without noise: the gradient is unbiased, and on average SGD takes the same path.`,
    zh: String.raw`期望是线性的，噪声均值为 0，所以 $E[x_{t+1}]=(1-\eta\lambda)E[x_t]$，每一步乘以 $1-\eta\lambda$，与没有噪声的梯度下降相同。梯度是无偏的，SGD 的平均路径就是梯度下降的路径。`,
  },
  slips: {
    'one-step': {
      en: 'This is the mean after one step. Each of the *t* steps brings the factor again.',
      zh: '这是一步之后的均值。*t* 步中每一步都要乘以这个系数。',
    },
    'same-step-each-time': {
      en: 'The gradient shrinks with *x*: each step takes off a share of what is left, not of the start.',
      zh: '梯度随 *x* 减小，每一步减去的是当前值的一部分，不是初值的一部分。',
    },
    exponential: {
      en: 'This is an approximation for small *ηλ* only; the question asks for the exact value.',
      zh: '这只是 *ηλ* 很小时的近似，题目要求精确值。',
    },
    'without-curvature': {
      en: String.raw`The gradient of $\frac\lambda2x^2$ is *λx*, so the factor has *λ* in it.`,
      zh: String.raw`$\frac\lambda2x^2$ 的梯度是 *λx*，所以系数中含有 *λ*。`,
    },
    'mean-square': {
      en: 'Twice the exponent belongs to the mean of the square, not to the mean.',
      zh: '指数加倍的是平方的均值，不是 $x_t$ 的均值。',
    },
  },
};
