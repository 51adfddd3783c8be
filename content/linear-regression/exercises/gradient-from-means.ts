import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'zero-start',
  variables: {
    w: between(-2, 2),
    b: between(0.3, 2),
    p: between(-3, 3),
    q: between(1.5, 4),
    xbar: between(0.2, 1),
    ybar: between(-2, 2),
  },
  letters: { xbar: 'x̄', ybar: 'ȳ' },
  answer: ({ w, b, p, q, xbar }) => w * q + b * xbar - p,
  key: 'w*q+b*x̄-p',
  slips: {
    'by-bias': ({ w, b, xbar, ybar }) => w * xbar + b - ybar,
    'mean-times-mean': ({ w, b, xbar, ybar }) => (w * xbar + b - ybar) * xbar,
    doubled: {
      value: ({ w, b, p, q, xbar }) => 2 * (w * q + b * xbar - p),
      see: () => ({ demo: 'zero-init-regression', set: { learningRate: 0.1 } }),
      pitfall: 'P07.1',
    },
    sign: ({ w, b, p, q, xbar }) => p - w * q - b * xbar,
    'bias-uncoupled': ({ w, b, p, q }) => w * q + b - p,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient from means', zh: '用均值表示梯度' },
  question: {
    en: String.raw`$\hat y=wx+b$ has the loss $L=\frac1{2n}\sum_i(\hat y_i-y_i)^2$. Over the *n* samples $\bar x$ and $\bar y$ are the means, *p* is the mean of $x_iy_i$ and *q* the mean of $x_i^2$. What is $\partial L/\partial w$? Write it in *w*, *b*, *p*, *q*, $\bar x$ and $\bar y$ (not all of them need occur).`,
    zh: String.raw`模型 $\hat y=wx+b$ 的损失为 $L=\frac1{2n}\sum_i(\hat y_i-y_i)^2$。对 *n* 个样本，$\bar x$、$\bar y$ 是均值，*p* 是 $x_iy_i$ 的均值，*q* 是 $x_i^2$ 的均值。求 $\partial L/\partial w$。请用 *w*、*b*、*p*、*q*、$\bar x$ 和 $\bar y$ 写出（不必全部用到）。`,
  },
  solution: {
    en: String.raw`Differentiate under the sum; the ½ cancels the 2 of the square:

$$
\begin{aligned}
\frac{\partial L}{\partial w}&=\frac1n\sum_i(wx_i+b-y_i)\,x_i\\
&=\frac1n\sum_i(wx_i^2+bx_i-x_iy_i)
\end{aligned}
$$

Each of the three sums is a mean. Set to 0 this is one of the two normal equations.`,
    zh: String.raw`逐项求导，½ 与平方求导的 2 相消：

$$
\begin{aligned}
\frac{\partial L}{\partial w}&=\frac1n\sum_i(wx_i+b-y_i)\,x_i\\
&=\frac1n\sum_i(wx_i^2+bx_i-x_iy_i)
\end{aligned}
$$

三个和式都是均值。令上式为 0，就是两个正规方程之一。`,
  },
  slips: {
    'by-bias': {
      en: 'This is the derivative with respect to *b*, the mean error. That with respect to *w* is the mean of error times input.',
      zh: '这是对 *b* 的导数，即误差的均值。对 *w* 的导数是误差与输入之积的均值。',
    },
    'mean-times-mean': {
      en: 'The mean of a product is not the product of the means.',
      zh: '乘积的均值不等于均值的乘积。',
    },
    doubled: {
      en: 'Twice too large: the ½ of the loss cancels the 2 of the square.',
      zh: '大了一倍，损失中的 ½ 与平方求导的 2 相消。',
    },
    sign: {
      en: String.raw`The sign is reversed: the error is prediction minus target, because $\hat y$ is what depends on *w*.`,
      zh: String.raw`符号反了。依赖 *w* 的是 $\hat y$，所以误差应为预测值减去目标值。`,
    },
    'bias-uncoupled': {
      en: String.raw`The error contains *b* and is multiplied by $x_i$: the mean of $b\,x_i$ is $b\bar x$.`,
      zh: String.raw`误差中的 *b* 也要乘以 $x_i$，$b\,x_i$ 的均值是 $b\bar x$。`,
    },
  },
};
