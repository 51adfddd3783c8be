import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'two-gradients',
  params: { output: oneOf(0.7, 0.8, 0.9, 0.95, 0.98, 0.99) },
  solve: ({ output }) => 1 / (output * (1 - output)),
  // Weight and bias share the net input that gives this output.
  see: ({ output }) => {
    const half = Math.log(output / (1 - output)) / 2;
    return { demo: 'single-neuron', set: { weight: half, bias: half, epochs: 1 } };
  },
  slips: {
    'slope-itself': ({ output }) => output * (1 - output),
    'one-side': ({ output }) => 1 / (1 - output) ** 2,
    quarter: { value: () => 4 },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many times larger?', zh: '梯度是多少倍？' },
  question: {
    en: String.raw`A sigmoid output is *a* = {output}, the target is 0. By which factor is the gradient $\partial C/\partial z$ of cross-entropy larger than that of $\frac12(a-y)^2$?`,
    zh: String.raw`某 sigmoid 输出为 *a* = {output}，目标为 0。交叉熵对 *z* 的梯度 $\partial C/\partial z$ 是平方误差 $\frac12(a-y)^2$ 的梯度的多少倍？`,
  },
  solution: {
    en: String.raw`The gradients are $a-y$ and $(a-y)\,a(1-a)$. Their quotient does not depend on the target:

$$
\frac1{a(1-a)}=\frac1{\spot{output}\cdot(1-\spot{output})}\approx\spot{answer}
$$`,
    zh: String.raw`两种梯度为 $a-y$ 与 $(a-y)\,a(1-a)$，其比值与目标无关，即

$$
\frac1{a(1-a)}=\frac1{\spot{output}\cdot(1-\spot{output})}\approx\spot{answer}
$$`,
  },
  slips: {
    'slope-itself': {
      en: String.raw`This is $\sigma'$, the inverse quotient: MSE has this share of the gradient of cross-entropy.`,
      zh: String.raw`这是 $\sigma'$，即比值的倒数，表示 MSE 的梯度是交叉熵梯度的多少倍。`,
    },
    'one-side': {
      en: 'The derivative of the sigmoid is $a(1-a)$, not $(1-a)^2$.',
      zh: 'sigmoid 的导数是 $a(1-a)$，不是 $(1-a)^2$。',
    },
    quarter: {
      en: String.raw`4 is the least possible factor, at *a* = ½, where $\sigma'=\frac14$.`,
      zh: String.raw`4 是最小的倍数，只在 *a* = ½、$\sigma'=\frac14$ 时取到。`,
    },
  },
};
