import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { scalarRecurrence } from '../../../src/math/recurrent/scalar-recurrence';

export const exercise = numeric({
  section: 'through-time',
  params: { weight: oneOf(0.5, 0.8, 0.9, 1.1, 1.2, 1.5), steps: oneOf(5, 8, 10, 20) },
  solve: ({ weight, steps }) => scalarRecurrence('linear', weight, 0.5, steps).products[steps]!,
  see: ({ weight, steps }) => ({ demo: 'rnn-gradient', set: { weight, steps } }),
  slips: {
    times: ({ weight, steps }) => weight * steps,
    'one-too-few': ({ weight, steps }) => weight ** (steps - 1),
    state: ({ weight, steps }) => scalarRecurrence('linear', weight, 0.5, steps).states[steps]!,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A linear unit through time', zh: '线性单元的梯度' },
  question: {
    en: String.raw`A linear recurrent unit without input, $h_t=wh_{t-1}$, has *w* = {weight} and starts from $h_0=\frac12$. What is $\partial h_T/\partial h_0$ for *T* = {steps}?`,
    zh: String.raw`没有输入的线性循环单元 $h_t=wh_{t-1}$，*w* = {weight}，初值 $h_0=\frac12$。取 *T* = {steps}，求 $\partial h_T/\partial h_0$。`,
  },
  solution: {
    en: String.raw`$h_T=w^Th_0$, so the derivative is $w^T=\spot{weight}^{\spot{steps}}\approx\spot{answer}$.`,
    zh: String.raw`由 $h_T=w^Th_0$，导数为 $w^T=\spot{weight}^{\spot{steps}}\approx\spot{answer}$。`,
  },
  slips: {
    times: {
      en: 'The factors of the steps are multiplied: a power of *w*, not a multiple.',
      zh: '各步的系数应当相乘，结果是 *w* 的幂，不是倍数。',
    },
    'one-too-few': {
      en: 'From $h_0$ to $h_T$ there are *T* steps, each with a factor *w*.',
      zh: '从 $h_0$ 到 $h_T$ 共有 *T* 步，每步一个系数 *w*。',
    },
    state: {
      en: 'This is the state $h_T$ itself. Its derivative does not contain $h_0$.',
      zh: '这是状态 $h_T$ 本身，求导之后不含 $h_0$。',
    },
  },
};
