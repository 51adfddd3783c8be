import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { handIn } from './shared/hand-check';

export const exercise = formula({
  section: 'two-paths',
  variables: {
    d1: between(-0.5, 0.5),
    d2: between(-0.5, 0.5),
    w5: between(-2, 2),
    w7: between(-2, 2),
    h: between(0.05, 0.95),
    i1: between(0.1, 2),
  },
  letters: { d1: 'δ_1', d2: 'δ_2', w5: 'w_5', w7: 'w_7', i1: 'i_1' },
  answer: ({ d1, d2, w5, w7, h, i1 }) => (d1 * w5 + d2 * w7) * h * (1 - h) * i1,
  key: '(δ_1*w_5+δ_2*w_7)*h*(1-h)*i_1',
  slips: {
    'one-path': {
      value: ({ d1, w5, h, i1 }) => d1 * w5 * h * (1 - h) * i1,
      see: () => ({ demo: 'bp-222', set: { focus: 'w1', cutSecondOutput: true } }),
      pitfall: 'E4.23',
    },
    'slope-missing': {
      value: ({ d1, d2, w5, w7, i1 }) => (d1 * w5 + d2 * w7) * i1,
      see: () => handIn('deltaH1', 'hiddenDerivativeMissing')({}),
    },
    'input-missing': ({ d1, d2, w5, w7, h }) => (d1 * w5 + d2 * w7) * h * (1 - h),
    'end-of-the-arrow': ({ d1, d2, w5, w7, h }) => (d1 * w5 + d2 * w7) * h * (1 - h) * h,
    'paths-multiplied': ({ d1, d2, w5, w7, h, i1 }) => d1 * w5 * d2 * w7 * h * (1 - h) * i1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Formula of a hidden weight', zh: '隐藏层权重的梯度公式' },
  question: {
    en: String.raw`A sigmoid unit $h_1$ with the output *h* feeds two outputs, over the weight $w_5$ to $o_1$ and over $w_7$ to $o_2$. Let $\delta_1$ and $\delta_2$ be $\partial E/\partial\mathit{net}$ of the two outputs. The weight $w_1$ leads from the input $i_1$ to $h_1$. What is $\partial E/\partial w_1$? Write it in $\delta_1$, $\delta_2$, $w_5$, $w_7$, *h* and $i_1$.`,
    zh: String.raw`sigmoid 神经元 $h_1$ 的输出为 *h*，经权重 $w_5$ 通向 $o_1$，经 $w_7$ 通向 $o_2$。$\delta_1$、$\delta_2$ 分别是 $E$ 对这两个输出神经元的净输入的偏导数。权重 $w_1$ 从输入 $i_1$ 通向 $h_1$。求 $\partial E/\partial w_1$。请用 $\delta_1$、$\delta_2$、$w_5$、$w_7$、*h* 和 $i_1$ 写出。`,
  },
  solution: {
    en: String.raw`Two paths lead from *E* back to $h_1$, and their contributions add. Then come the slope of the sigmoid and the value at the start of $w_1$:

$$
\begin{aligned}\frac{\partial E}{\partial h}&=\delta_1w_5+\delta_2w_7\\\frac{\partial h}{\partial\mathit{net}_{h1}}&=h(1-h)\\\frac{\partial\mathit{net}_{h1}}{\partial w_1}&=i_1\end{aligned}
$$

The chain rule multiplies the three.`,
    zh: String.raw`从 *E* 回到 $h_1$ 有两条路径，两者的贡献相加；然后乘以 sigmoid 的导数，再乘以 $w_1$ 起点的值：

$$
\begin{aligned}\frac{\partial E}{\partial h}&=\delta_1w_5+\delta_2w_7\\\frac{\partial h}{\partial\mathit{net}_{h1}}&=h(1-h)\\\frac{\partial\mathit{net}_{h1}}{\partial w_1}&=i_1\end{aligned}
$$

按链式法则，三者相乘。`,
  },
  slips: {
    'one-path': {
      en: String.raw`The path through $o_2$ is missing: $h_1$ feeds both outputs, so $\delta_2w_7$ must be added.`,
      zh: String.raw`漏了经过 $o_2$ 的路径。$h_1$ 通向两个输出，还要加上 $\delta_2w_7$。`,
    },
    'slope-missing': {
      en: 'The slope of the hidden unit, *h*(1 − *h*), is missing: the way back leads through its sigmoid.',
      zh: '漏了隐藏神经元的导数 *h*(1 − *h*)，反向传播要经过隐藏神经元的 sigmoid。',
    },
    'input-missing': {
      en: String.raw`This is $\delta_{h1}$. The derivative of the net input with respect to $w_1$ is $i_1$, one factor more.`,
      zh: String.raw`这是 $\delta_{h1}$。净输入对 $w_1$ 的导数是 $i_1$，还要乘以这个因子。`,
    },
    'end-of-the-arrow': {
      en: 'The last factor is the value at the *start* of the arrow. $w_1$ starts at $i_1$; *h* is where it ends.',
      zh: '最后一个因子是连线**起点**的值。$w_1$ 的起点是 $i_1$，*h* 在终点。',
    },
    'paths-multiplied': {
      en: 'Factors multiply along one path. Contributions of different paths are added.',
      zh: '同一条路径上的因子相乘，不同路径的贡献相加。',
    },
  },
};
