import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'counting',
  variables: { P: whole(500, 5000), d: whole(5, 50), k: whole(2, 10) },
  answer: ({ P, d, k }) => (P - k) / (d + k + 1),
  key: '(P-k)/(d+k+1)',
  slips: {
    'biases-left-out': ({ P, d, k }) => P / (d + k),
    'hidden-biases-left-out': ({ P, d, k }) => (P - k) / (d + k),
    'output-biases-left-out': ({ P, d, k }) => P / (d + k + 1),
    multiplied: ({ P, d, k }) => P / (d * k),
    'input-biases': ({ P, d, k }) => (P - d) / (d + k + 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The width for a budget', zh: '给定参数个数求宽度' },
  question: {
    en: 'A fully connected network has *d* inputs, one hidden layer, *k* outputs, biases in both layers, and *P* parameters in all. How many hidden units does it have? Write it in *P*, *d* and *k*.',
    zh: '全连接网络有 *d* 个输入、一个隐藏层和 *k* 个输出，两层都有偏置，参数共 *P* 个。隐藏神经元有多少个？请用 *P*、*d* 和 *k* 写出。',
  },
  solution: {
    en: `With *h* hidden units the first layer has $(d+1)h$ parameters and the second $(h+1)k$:

$$
P=(d+1)h+(h+1)k=(d+k+1)h+k
$$

Solve for *h*. Each hidden unit costs its *d* input weights, its bias and *k* output weights.`,
    zh: `设隐藏神经元有 *h* 个，第一层有 $(d+1)h$ 个参数，第二层有 $(h+1)k$ 个：

$$
P=(d+1)h+(h+1)k=(d+k+1)h+k
$$

由此解出 *h*。每个隐藏神经元对应 *d* 个输入权重、1 个偏置和 *k* 个输出权重。`,
  },
  slips: {
    'biases-left-out': {
      en: 'Both layers have biases, *h* and *k* of them.',
      zh: '两层都有偏置，分别为 *h* 个和 *k* 个。',
    },
    'hidden-biases-left-out': {
      en: 'Each hidden unit has a bias too.',
      zh: '每个隐藏神经元还有一个偏置。',
    },
    'output-biases-left-out': {
      en: 'The *k* biases of the outputs do not depend on the width: take them off first.',
      zh: '输出层的 *k* 个偏置与宽度无关，应先减去。',
    },
    multiplied: {
      en: 'Inputs and outputs are not connected with each other: each hidden unit has *d* weights in and *k* out.',
      zh: '输入与输出不直接相连，每个隐藏神经元有 *d* 个输入权重和 *k* 个输出权重，应相加。',
    },
    'input-biases': {
      en: 'Inputs have no biases; the outputs have, *k* of them.',
      zh: '输入没有偏置，有偏置的是 *k* 个输出。',
    },
  },
};
