import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'biases',
  params: { first: decimal(0.06, 0.2, 0.01), second: decimal(-0.08, -0.01, 0.01) },
  accept: ({ first, second }) => first + second > 0.015,
  solve: ({ first, second }) => first + second,
  slips: {
    mean: {
      value: ({ first, second }) => (first + second) / 2,
      see: () => ({ demo: 'bp-222', set: { biases: 'shared', focus: 'update' } }),
    },
    'one-path': {
      value: ({ first }) => first,
      see: () => ({ demo: 'bp-222', set: { biases: 'perNeuron', focus: 'update' } }),
      pitfall: 'E4.23',
    },
    'sizes-added': {
      value: ({ first, second }) => first - second,
      see: () => ({ demo: 'bp-222', set: { biases: 'shared', focus: 'w5' } }),
    },
    constant: {
      value: () => 0,
      see: () => ({ demo: 'bp-222', set: { biases: 'shared', steps: 1000 } }),
      pitfall: 'E4.24',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One bias, two outputs', zh: '两个输出共用一个偏置' },
  question: {
    en: String.raw`Both outputs use the same bias $b_2$, and $\delta_{o1}$ = {first}, $\delta_{o2}$ = {second}. What is $\partial E/\partial b_2$?`,
    zh: String.raw`两个输出共用偏置 $b_2$，且 $\delta_{o1}$ = {first}，$\delta_{o2}$ = {second}。求 $\partial E/\partial b_2$。`,
  },
  solution: {
    en: String.raw`$b_2$ enters both net inputs with factor 1. Each is a path, and paths add:

$$
\begin{aligned}\frac{\partial E}{\partial b_2}&=\delta_{o1}+\delta_{o2}\\&=\spot{first}+(\spot{second})=\spot{answer}\end{aligned}
$$`,
    zh: String.raw`$b_2$ 以系数 1 进入两个净输入，各构成一条路径，各路径的贡献要相加：

$$
\begin{aligned}\frac{\partial E}{\partial b_2}&=\delta_{o1}+\delta_{o2}\\&=\spot{first}+(\spot{second})=\spot{answer}\end{aligned}
$$`,
  },
  slips: {
    mean: {
      en: 'This is the mean of the deltas. The chain rule adds over paths; a mean belongs to the samples of a batch.',
      zh: '这是两个 δ 的平均。链式法则对路径求和；取平均的是一个批量中的各个样本。',
    },
    'one-path': {
      en: 'This is the path through $o_1$ only. It would be right if $o_1$ had a bias of its own.',
      zh: '这只是经过 $o_1$ 的路径。只有 $o_1$ 自己单独有一个偏置时才对。',
    },
    'sizes-added': {
      en: String.raw`The minus of $\delta_{o2}$ was lost. The two deltas have opposite signs and cancel in part.`,
      zh: String.raw`丢了 $\delta_{o2}$ 的负号。两个 δ 符号相反，会部分抵消。`,
    },
    constant: {
      en: 'A bias is a parameter. Keeping it fixed is a choice about the update; its gradient is not zero.',
      zh: '偏置也是参数。固定偏置只是更新时的一种选择，梯度并不为 0。',
    },
  },
};
