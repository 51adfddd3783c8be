import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { squaredErrorInflection } from '../../../src/math/classification-loss/sigmoid-loss';

export const exercise = numeric({
  section: 'convexity',
  params: { input: oneOf(0.5, 2, 4), bias: oneOf(-2, -1, -0.5, 0.2, 1) },
  solve: ({ input, bias }) => (squaredErrorInflection - bias) / input,
  see: () => ({ demo: 'mse-nonconvex', set: { z: 0.7 } }),
  slips: {
    'middle-of-sigmoid': ({ input, bias }) => (0 - bias) / input,
    'output-as-input': ({ input, bias }) => (2 / 3 - bias) / input,
    'other-target': ({ input, bias }) => (-squaredErrorInflection - bias) / input,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where squared error is steepest', zh: '平方误差何处最陡？' },
  question: {
    en: String.raw`A sigmoid neuron has the input *x* = {input} and the bias *b* = {bias}; the target is 0. For which weight *w* is the slope $\partial C/\partial w$ of $C=\frac12a^2$ largest?`,
    zh: String.raw`某 sigmoid 神经元的输入为 *x* = {input}，偏置为 *b* = {bias}，目标为 0。权重 *w* 取多少时，$C=\frac12a^2$ 的导数 $\partial C/\partial w$ 最大？`,
  },
  solution: {
    en: String.raw`$\partial C/\partial w=a^2(1-a)\,x$. The derivative $2a-3a^2$ of $a^2(1-a)$ is 0 at $a=\frac23$, so $z=\ln\frac{2/3}{1/3}=\ln2$ and

$$
w=\frac{\ln2-b}x=\frac{\ln2-(\spot{bias})}{\spot{input}}\approx\spot{answer}
$$`,
    zh: String.raw`$\partial C/\partial w=a^2(1-a)\,x$。$a^2(1-a)$ 的导数 $2a-3a^2$ 在 $a=\frac23$ 处为 0，所以 $z=\ln\frac{2/3}{1/3}=\ln2$，于是

$$
w=\frac{\ln2-b}x=\frac{\ln2-(\spot{bias})}{\spot{input}}\approx\spot{answer}
$$`,
  },
  slips: {
    'middle-of-sigmoid': {
      en: 'At $z=0$ the sigmoid is steepest. The gradient has the error as another factor, and that still grows with *z*.',
      zh: 'sigmoid 在 $z=0$ 处最陡。梯度还有误差这个因子，误差随 *z* 继续增大。',
    },
    'output-as-input': {
      en: String.raw`$\frac23$ is the output, not the net input: $z=\ln\frac a{1-a}=\ln2$.`,
      zh: String.raw`$\frac23$ 是输出，不是净输入，$z=\ln\frac a{1-a}=\ln2$。`,
    },
    'other-target': {
      en: String.raw`$z=-\ln2$ belongs to the target 1.`,
      zh: String.raw`$z=-\ln2$ 对应的目标是 1。`,
    },
  },
};
