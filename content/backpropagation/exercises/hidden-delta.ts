import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { areApart } from '../../../src/exercise/tolerance';
import { handIn } from './shared/hand-check';

export const exercise = numeric({
  section: 'two-paths',
  params: {
    first: decimal(0.05, 0.2, 0.01),
    second: decimal(-0.1, -0.02, 0.01),
    w5: decimal(0.3, 0.9, 0.1),
    w6: decimal(0.3, 0.9, 0.1),
    w7: decimal(0.3, 0.9, 0.1),
    hidden: decimal(0.2, 0.8, 0.1),
  },
  // Published links keep their numbers: where two differ by exactly 2 %, rounding before the slope is multiplied decides.
  apart: 0.0199,
  accept: ({ first, second, w5, w6, w7, hidden }) => {
    const [one, other] = [first * w5, second * w7];
    // A difference of nearly equal numbers is no exercise for a pocket calculator.
    return (
      Math.abs(one + other) > 0.2 * one &&
      areApart([one + other, one, (one + other) / (hidden * (1 - hidden)), one + second * w6])
    );
  },
  spots: ({ first, second, w5, w7, hidden }) => ({
    pathO1: first * w5,
    pathO2: second * w7,
    sum: first * w5 + second * w7,
    slope: hidden * (1 - hidden),
  }),
  solve: ({ first, second, w5, w7, hidden }) => (first * w5 + second * w7) * hidden * (1 - hidden),
  slips: {
    'one-path': {
      value: ({ first, w5, hidden }) => first * w5 * hidden * (1 - hidden),
      see: ({ w5, w6, w7 }) => ({ demo: 'bp-222', set: { w5, w6, w7, focus: 'w1', cutSecondOutput: true } }),
      pitfall: 'E4.23',
    },
    'slope-missing': {
      value: ({ first, second, w5, w7 }) => first * w5 + second * w7,
      see: () => handIn('deltaH1', 'hiddenDerivativeMissing')({}),
    },
    transposed: {
      value: ({ first, second, w5, w6, hidden }) => (first * w5 + second * w6) * hidden * (1 - hidden),
      see: ({ w5, w6, w7 }) => ({ demo: 'bp-222', set: { w5, w6, w7, focus: 'w1' } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Delta of a hidden unit', zh: '隐藏神经元的 δ' },
  question: {
    en: String.raw`Going back through a 2-2-2 sigmoid network you have $\delta_{o1}$ = {first} and $\delta_{o2}$ = {second}. $w_5$ = {w5} and $w_6$ = {w6} lead from $h_1$ and $h_2$ to $o_1$; $w_7$ = {w7} leads from $h_1$ to $o_2$; $\mathit{out}_{h1}$ = {hidden}. What is $\delta_{h1}$?`,
    zh: String.raw`在 2-2-2 的 sigmoid 网络中反向传播，已得 $\delta_{o1}$ = {first}，$\delta_{o2}$ = {second}。$w_5$ = {w5} 和 $w_6$ = {w6} 分别从 $h_1$、$h_2$ 通向 $o_1$，$w_7$ = {w7} 从 $h_1$ 通向 $o_2$；$\mathit{out}_{h1}$ = {hidden}。求 $\delta_{h1}$。`,
  },
  solution: {
    en: String.raw`Two paths leave $h_1$. Each delta comes back times the weight of its arrow:

$$
\begin{aligned}\delta_{o1}w_5+\delta_{o2}w_7&=\spot{pathO1}+(\spot{pathO2})\\&=\spot{sum}\end{aligned}
$$

The slope of the hidden unit is $\spot{hidden}\cdot(1-\spot{hidden})=\spot{slope}$, so

$$
\delta_{h1}=\spot{sum}\cdot\spot{slope}\approx\spot{answer}
$$`,
    zh: String.raw`从 $h_1$ 出发有两条路径，每个 δ 都要乘以相应连线的权重：

$$
\begin{aligned}\delta_{o1}w_5+\delta_{o2}w_7&=\spot{pathO1}+(\spot{pathO2})\\&=\spot{sum}\end{aligned}
$$

隐藏神经元的导数是 $\spot{hidden}\cdot(1-\spot{hidden})=\spot{slope}$，所以

$$
\delta_{h1}=\spot{sum}\cdot\spot{slope}\approx\spot{answer}
$$`,
  },
  slips: {
    'one-path': {
      en: String.raw`The path through $o_2$ is missing. $h_1$ feeds both outputs, so $\delta_{o2}w_7$ must be added.`,
      zh: String.raw`漏了经过 $o_2$ 的路径。$h_1$ 通向两个输出，还要加上 $\delta_{o2}w_7$。`,
    },
    'slope-missing': {
      en: String.raw`This is $\partial E/\partial\mathit{out}_{h1}$. Multiply by the slope of the hidden unit to reach its net input.`,
      zh: String.raw`这是 $\partial E/\partial\mathit{out}_{h1}$。还要乘以隐藏神经元的导数，才是对净输入的导数。`,
    },
    transposed: {
      en: 'You used $w_6$. It enters $o_1$ from $h_2$; going back, take the weights that *leave* $h_1$: $w_5$ and $w_7$.',
      zh: '这里用了 $w_6$，而 $w_6$ 从 $h_2$ 指向 $o_1$。反向时要用从 $h_1$ 出发的权重 $w_5$ 和 $w_7$。',
    },
  },
};
