import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { crossEntropyByOutput } from '../../../src/math/network/loss-gradient';
import { handIn } from './shared/hand-check';

export const exercise = numeric({
  section: 'wrong-answers',
  params: { out: decimal(0.1, 0.9, 0.1), target: oneOf(0, 1) },
  spots: ({ out, target }) => ({
    byOut: crossEntropyByOutput(Math.log(out / (1 - out)), target),
    slope: out * (1 - out),
  }),
  solve: ({ out, target }) => crossEntropyByOutput(Math.log(out / (1 - out)), target) * out * (1 - out),
  see: ({ target }) => ({ demo: 'bp-222', set: { t1: target, loss: 'binaryCrossEntropy' } }),
  slips: {
    'slope-left': ({ out, target }) => (out - target) * out * (1 - out),
    'stops-at-out': ({ out, target }) => crossEntropyByOutput(Math.log(out / (1 - out)), target),
    sign: {
      value: ({ out, target }) => target - out,
      see: ({ target }) => handIn('deltaO1', 'sign')({ t1: target }),
      pitfall: 'P14.2',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Delta with another loss', zh: '换一种损失后的 δ' },
  question: {
    en: String.raw`A sigmoid output is *o* = {out}, its target *t* = {target}, and the loss is the cross-entropy $E=-t\ln o-(1-t)\ln(1-o)$. What is $\delta_o=\partial E/\partial\mathit{net}_o$?`,
    zh: String.raw`sigmoid 输出 *o* = {out}，目标 *t* = {target}，损失为交叉熵 $E=-t\ln o-(1-t)\ln(1-o)$。求 $\delta_o=\partial E/\partial\mathit{net}_o$。`,
  },
  solution: {
    en: String.raw`The derivative of the loss by *o* is $\frac{o-t}{o(1-o)}\approx\spot{byOut}$. The slope of the sigmoid, $o(1-o)=\spot{slope}$, cancels the denominator:

$$
\begin{aligned}\delta_o&=\frac{o-t}{o(1-o)}\cdot o(1-o)=o-t\\&=\spot{out}-\spot{target}=\spot{answer}\end{aligned}
$$`,
    zh: String.raw`损失对 *o* 的导数是 $\frac{o-t}{o(1-o)}\approx\spot{byOut}$。乘以 sigmoid 的导数 $o(1-o)=\spot{slope}$，分母消去：

$$
\begin{aligned}\delta_o&=\frac{o-t}{o(1-o)}\cdot o(1-o)=o-t\\&=\spot{out}-\spot{target}=\spot{answer}\end{aligned}
$$`,
  },
  slips: {
    'slope-left': {
      en: 'This is the delta of the squared error with ½. With cross-entropy the factor *o*(1 − *o*) cancels.',
      zh: '这是带 ½ 的平方误差的 δ。用交叉熵时，因子 *o*(1 − *o*) 会消去。',
    },
    'stops-at-out': {
      en: 'This is ∂*E*/∂*o*. One step is missing: times the slope *o*(1 − *o*).',
      zh: '这是 ∂*E*/∂*o*，还要乘以导数 *o*(1 − *o*)。',
    },
    sign: {
      en: 'Right size, wrong sign: an output above its target has a positive delta.',
      zh: '大小正确，但符号反了。输出高于目标时，δ 为正。',
    },
  },
};
