import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'through-time',
  variables: { w: between(-2, 2), h_1: between(-0.9, 0.9), h_2: between(-0.9, 0.9) },
  answer: ({ w, h_1, h_2 }) => w ** 2 * (1 - h_1 ** 2) * (1 - h_2 ** 2),
  key: 'w^2*(1-h_1^2)*(1-h_2^2)',
  slips: {
    linear: {
      value: ({ w }) => w ** 2,
      see: () => ({ demo: 'rnn-gradient', set: { activation: 'tanh', weight: 1.5 } }),
      pitfall: 'P32.4',
    },
    'one-step': ({ w, h_2 }) => w * (1 - h_2 ** 2),
    'one-weight': ({ w, h_1, h_2 }) => w * (1 - h_1 ** 2) * (1 - h_2 ** 2),
    added: ({ w, h_1, h_2 }) => w * (1 - h_1 ** 2) + w * (1 - h_2 ** 2),
    sigmoid: ({ w, h_1, h_2 }) => w ** 2 * h_1 * (1 - h_1) * h_2 * (1 - h_2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A gradient through two steps', zh: '穿过两个时间步的梯度' },
  question: {
    en: String.raw`A recurrent unit computes $h_t=\tanh(wh_{t-1}+ux_t+b)$. What is $\partial h_2/\partial h_0$, with given inputs? Write it in *w* and the states $h_1$ and $h_2$.`,
    zh: String.raw`循环单元按 $h_t=\tanh(wh_{t-1}+ux_t+b)$ 计算，输入给定。求 $\partial h_2/\partial h_0$，用 *w* 和状态 $h_1$、$h_2$ 写出。`,
  },
  solution: {
    en: String.raw`$h_0$ reaches $h_2$ only through $h_1$, so the chain rule multiplies two factors. Since $\tanh'z=1-\tanh^2z$, each step has

$$
\frac{\partial h_t}{\partial h_{t-1}}=w\,(1-h_t^2)
$$

Every further step brings one more factor *w* and one more factor that is at most 1.`,
    zh: String.raw`$h_0$ 只通过 $h_1$ 影响 $h_2$，由链式法则，两个因子相乘。由 $\tanh'z=1-\tanh^2z$，每一步的因子为

$$
\frac{\partial h_t}{\partial h_{t-1}}=w\,(1-h_t^2)
$$

每多一个时间步，就多一个 *w* 和一个不超过 1 的因子。`,
  },
  slips: {
    linear: {
      en: 'The derivative of tanh is missing: each step also multiplies by $1-h_t^2$.',
      zh: '漏了 tanh 的导数，每一步还要乘以 $1-h_t^2$。',
    },
    'one-step': {
      en: String.raw`This is $\partial h_2/\partial h_1$. The step from $h_0$ to $h_1$ brings another factor.`,
      zh: String.raw`这是 $\partial h_2/\partial h_1$，从 $h_0$ 到 $h_1$ 还有一个因子。`,
    },
    'one-weight': {
      en: 'Both steps multiply by *w*: it is shared, but used twice.',
      zh: '两步都要乘以 *w*，权重虽然共享，却用了两次。',
    },
    added: {
      en: 'Along one path factors multiply. Sums come from several paths.',
      zh: '同一条路径上的因子相乘，多条路径的贡献才相加。',
    },
    sigmoid: {
      en: 'This is the derivative of the sigmoid. That of tanh is $1-h^2$.',
      zh: '这用的是 sigmoid 的导数，tanh 的导数是 $1-h^2$。',
    },
  },
};
