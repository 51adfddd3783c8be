import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'additive-path',
  variables: { o: between(0.1, 0.9), f: between(0.1, 0.95), c: between(-2, 2) },
  answer: ({ o, f, c }) => o * f * (1 - Math.tanh(c) ** 2),
  key: 'o*f*(1-tanh(c)^2)',
  slips: {
    'without-forget-gate': ({ o, c }) => o * (1 - Math.tanh(c) ** 2),
    'without-output-gate': ({ f, c }) => f * (1 - Math.tanh(c) ** 2),
    'no-derivative': ({ o, f }) => o * f,
    'state-for-tanh': ({ o, f, c }) => o * f * (1 - c ** 2),
    'value-for-derivative': ({ o, f, c }) => o * f * Math.tanh(c),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the old cell state to the output', zh: '旧记忆单元状态对输出的影响' },
  question: {
    en: String.raw`An LSTM cell of one number has $c_t=f\,c_{t-1}+i\,\tilde c$ and $h_t=o\tanh c_t$. Gates and candidate are held constant. What is $\partial h_t/\partial c_{t-1}$? Write it in the gates *o* and *f* and in *c*, the new state $c_t$.`,
    zh: String.raw`状态为标量的 LSTM，$c_t=f\,c_{t-1}+i\,\tilde c$，$h_t=o\tanh c_t$。把各个门和候选值看作常数，求 $\partial h_t/\partial c_{t-1}$，用门 *o*、*f* 和新状态 *c*（即 $c_t$）写出。`,
  },
  solution: {
    en: String.raw`The chain rule goes through $c_t$:

$$
\begin{aligned}
\frac{\partial h_t}{\partial c_t}&=o\,(1-\tanh^2c_t)\\
\frac{\partial c_t}{\partial c_{t-1}}&=f
\end{aligned}
$$

The tanh stands on the way out, not on the way from $c_{t-1}$ to $c_t$: over many time steps only the factors *f* multiply.`,
    zh: String.raw`由链式法则，经过 $c_t$ 求导：

$$
\begin{aligned}
\frac{\partial h_t}{\partial c_t}&=o\,(1-\tanh^2c_t)\\
\frac{\partial c_t}{\partial c_{t-1}}&=f
\end{aligned}
$$

tanh 只出现在输出处，不在 $c_{t-1}$ 到 $c_t$ 的路径上，经过许多时间步，连乘的只有遗忘门 *f*。`,
  },
  slips: {
    'without-forget-gate': {
      en: 'This is the derivative with respect to $c_t$. From $c_{t-1}$ to $c_t$ the forget gate is one more factor.',
      zh: '这是对 $c_t$ 的导数，从 $c_{t-1}$ 到 $c_t$ 还要乘以遗忘门 *f*。',
    },
    'without-output-gate': {
      en: String.raw`The output gate multiplies $\tanh c_t$, so it is a factor of the derivative too.`,
      zh: String.raw`输出门乘在 $\tanh c_t$ 上，求导之后仍是一个因子。`,
    },
    'no-derivative': {
      en: String.raw`The derivative of tanh is missing: the output is $o\tanh c_t$.`,
      zh: String.raw`输出是 $o\tanh c_t$，漏了 tanh 的导数。`,
    },
    'state-for-tanh': {
      en: String.raw`$\tanh'c=1-\tanh^2c$. The short form $1-h^2$ is for the output of tanh, and *c* is its input.`,
      zh: String.raw`$\tanh'c=1-\tanh^2c$。写成 1 减平方时，平方的是 tanh 的输出，而 *c* 是 tanh 的输入。`,
    },
    'value-for-derivative': {
      en: String.raw`This has $\tanh c$ itself in place of its derivative.`,
      zh: String.raw`这里用的是 $\tanh c$ 本身，不是 tanh 的导数。`,
    },
  },
};
