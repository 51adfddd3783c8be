import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { handIn } from './shared/hand-check';

export const exercise = numeric({
  section: 'three-factors',
  params: { out: decimal(0.1, 0.9, 0.1), target: oneOf(0, 1) },
  solve: ({ out, target }) => (out - target) * out * (1 - out),
  slips: {
    sign: {
      value: ({ out, target }) => (target - out) * out * (1 - out),
      see: ({ target }) => handIn('deltaO1', 'sign')({ t1: target }),
      pitfall: 'P14.2',
    },
    'slope-missing': {
      value: ({ out, target }) => out - target,
      see: ({ target }) => handIn('deltaO1', 'outputDerivativeMissing')({ t1: target }),
    },
    doubled: {
      value: ({ out, target }) => 2 * (out - target) * out * (1 - out),
      see: ({ target }) => ({ demo: 'bp-222', set: { t1: target, loss: 'sum' } }),
      pitfall: 'E4.19',
    },
    'error-missing': {
      value: ({ out }) => out * (1 - out),
      see: ({ target }) => handIn('deltaO1', 'errorMissing')({ t1: target }),
    },
    'half-a-slope': ({ out, target }) => (out - target) * out,
    'out-squared': {
      value: ({ out, target }) => (out - target) * out * out,
      see: ({ target }) => handIn('deltaO1', 'outSquared')({ t1: target }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Delta of an output', zh: '输出神经元的 δ' },
  question: {
    en: String.raw`A sigmoid output is *o* = {out}, its target *t* = {target}, and $E=\tfrac12(o-t)^2$. What is $\delta_o=\partial E/\partial\mathit{net}_o$?`,
    zh: String.raw`sigmoid 输出 *o* = {out}，目标 *t* = {target}，$E=\tfrac12(o-t)^2$。求 $\delta_o=\partial E/\partial\mathit{net}_o$。`,
  },
  solution: {
    en: String.raw`The derivative of the loss by *o* is *o* − *t*; the slope of the sigmoid is *o*(1 − *o*).

$$
\begin{aligned}\delta_o&=(o-t)\,o(1-o)\\&=(\spot{out}-\spot{target})\cdot\spot{out}\cdot(1-\spot{out})\\&=\spot{answer}\end{aligned}
$$`,
    zh: String.raw`损失对 *o* 的导数是 *o* − *t*，sigmoid 的导数是 *o*(1 − *o*)。

$$
\begin{aligned}\delta_o&=(o-t)\,o(1-o)\\&=(\spot{out}-\spot{target})\cdot\spot{out}\cdot(1-\spot{out})\\&=\spot{answer}\end{aligned}
$$`,
  },
  slips: {
    sign: {
      en: 'Right size, wrong sign. The inner derivative of (*t* − *o*)² brings a second minus, so the factor is *o* − *t*.',
      zh: '大小正确，但符号反了。(*t* − *o*)² 的内层导数再带来一个负号，所以因子是 *o* − *t*。',
    },
    'slope-missing': {
      en: 'This is ∂*E*/∂*o*. The step from *o* to its net input, *o*(1 − *o*), is missing. Without it the formula belongs to cross-entropy.',
      zh: '这是 ∂*E*/∂*o*，还差从 *o* 到净输入的一步 *o*(1 − *o*)。不乘这个因子的公式属于交叉熵。',
    },
    doubled: {
      en: 'Twice too large: the ½ of this loss cancels the 2 of the square. The plain sum of squares would give your value.',
      zh: '大了一倍，因为这个损失里的 ½ 与平方求导的 2 相消。不带 ½ 的平方和才得到你的结果。',
    },
    'error-missing': {
      en: 'This is the slope of the sigmoid alone. The derivative of the loss, *o* − *t*, is missing.',
      zh: '这只是 sigmoid 的导数，还差损失的导数 *o* − *t*。',
    },
    'half-a-slope': {
      en: 'The slope has two factors: *o*(1 − *o*), not *o*.',
      zh: 'sigmoid 的导数有两个因子，是 *o*(1 − *o*)，不是 *o*。',
    },
    'out-squared': {
      en: 'The slope of the sigmoid is *o*(1 − *o*), not *o*².',
      zh: 'sigmoid 的导数是 *o*(1 − *o*)，不是 *o*²。',
    },
  },
};
