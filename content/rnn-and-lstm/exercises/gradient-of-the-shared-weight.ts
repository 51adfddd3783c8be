import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'through-time',
  variables: {
    w: between(0.3, 2),
    h_0: between(0.2, 0.9),
    h_1: between(0.2, 0.9),
    h_2: between(0.2, 0.9),
  },
  answer: ({ w, h_0, h_1, h_2 }) => (1 - h_2 ** 2) * (h_1 + w * (1 - h_1 ** 2) * h_0),
  key: '(1-h_2^2)*(h_1+w*(1-h_1^2)*h_0)',
  slips: {
    'last-step-only': ({ h_1, h_2 }) => (1 - h_2 ** 2) * h_1,
    'not-carried-on': ({ h_0, h_1, h_2 }) => (1 - h_2 ** 2) * h_1 + (1 - h_1 ** 2) * h_0,
    'weight-missing': ({ h_0, h_1, h_2 }) => (1 - h_2 ** 2) * (h_1 + (1 - h_1 ** 2) * h_0),
    'no-tanh': ({ w, h_0, h_1 }) => h_1 + w * h_0,
    'inner-derivative-missing': ({ w, h_0, h_1, h_2 }) => (1 - h_2 ** 2) * (h_1 + w * h_0),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The gradient of a shared weight', zh: '共享权重的梯度' },
  question: {
    en: String.raw`$h_1=\tanh(wh_0)$ and $h_2=\tanh(wh_1)$ share the weight *w*; $h_0$ is given and does not depend on it. What is $\mathrm dh_2/\mathrm dw$? Write it in *w*, $h_0$, $h_1$ and $h_2$, without tanh.`,
    zh: String.raw`$h_1=\tanh(wh_0)$ 与 $h_2=\tanh(wh_1)$ 共享权重 *w*，$h_0$ 给定且与 *w* 无关。求 $\mathrm dh_2/\mathrm dw$，用 *w*、$h_0$、$h_1$ 和 $h_2$ 写出，不用 tanh。`,
  },
  solution: {
    en: String.raw`With $z_2=wh_1$ the weight acts twice: directly, and through $h_1$.

$$
\begin{aligned}
\frac{\mathrm dz_2}{\mathrm dw}&=h_1+w\frac{\mathrm dh_1}{\mathrm dw}\\
\frac{\mathrm dh_1}{\mathrm dw}&=(1-h_1^2)h_0
\end{aligned}
$$

The factor $1-h_2^2=\tanh'z_2$ multiplies the sum. This is backpropagation through time: the shares of all time steps add up.`,
    zh: String.raw`记 $z_2=wh_1$，权重有两处作用，一处是直接的，另一处经过 $h_1$：

$$
\begin{aligned}
\frac{\mathrm dz_2}{\mathrm dw}&=h_1+w\frac{\mathrm dh_1}{\mathrm dw}\\
\frac{\mathrm dh_1}{\mathrm dw}&=(1-h_1^2)h_0
\end{aligned}
$$

再乘以 $1-h_2^2=\tanh'z_2$。这就是随时间反向传播，各时间步的贡献相加。`,
  },
  slips: {
    'last-step-only': {
      en: 'This holds $h_1$ constant. But $h_1$ depends on *w* as well: the first step has its share too.',
      zh: '这里把 $h_1$ 当作常数，而 $h_1$ 也与 *w* 有关，还要加上第一步的贡献。',
    },
    'not-carried-on': {
      en: 'The share of the first step must go through the second: it is multiplied by $w(1-h_2^2)$.',
      zh: '第一步的贡献要经过第二步，还须乘以 $w(1-h_2^2)$。',
    },
    'weight-missing': {
      en: '$z_2=wh_1$, so what comes through $h_1$ is multiplied by *w*.',
      zh: '$z_2=wh_1$，经过 $h_1$ 的部分要乘以 *w*。',
    },
    'no-tanh': {
      en: 'This is the derivative for linear units. Each tanh brings its derivative $1-h^2$.',
      zh: '这是没有激活函数时的导数，每经过一次 tanh 都要乘以 $1-h^2$。',
    },
    'inner-derivative-missing': {
      en: 'The way through $h_1$ passes its tanh, too: the factor $1-h_1^2$ is missing.',
      zh: '经过 $h_1$ 的路径也经过第一步的 tanh，漏了因子 $1-h_1^2$。',
    },
  },
};
