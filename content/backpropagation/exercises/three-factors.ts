import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { handIn } from './shared/hand-check';

export const exercise = numeric({
  section: 'three-factors',
  params: {
    out: decimal(0.6, 0.9, 0.1),
    target: oneOf(0, 0.1, 0.2, 1),
    hidden: decimal(0.3, 0.9, 0.1),
    weight: decimal(0.2, 0.9, 0.1),
  },
  spots: ({ out, target }) => ({ error: out - target, slope: out * (1 - out) }),
  solve: ({ out, target, hidden }) => (out - target) * out * (1 - out) * hidden,
  slips: {
    power: {
      value: ({ out, target, hidden, weight }) => (out - target) * out * (1 - out) * 5 * weight ** 4 * hidden,
      see: ({ target, weight }) => handIn('gradientW5', 'power')({ t1: target, w5: weight }),
    },
    'weight-itself': {
      value: ({ out, target, weight }) => (out - target) * out * (1 - out) * weight,
      see: ({ target, weight }) => handIn('gradientW5', 'weightForInput')({ t1: target, w5: weight }),
    },
    'only-delta': {
      value: ({ out, target }) => (out - target) * out * (1 - out),
      see: ({ target, weight }) => handIn('gradientW5', 'inputMissing')({ t1: target, w5: weight }),
    },
    'slope-missing': {
      value: ({ out, target, hidden }) => (out - target) * hidden,
      see: ({ target, weight }) =>
        handIn('gradientW5', 'outputDerivativeMissing')({ t1: target, w5: weight }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A weight before the output', zh: '输出层的权重' },
  question: {
    en: String.raw`All units are sigmoid, the loss is half the sum of squared errors. Given $\mathit{out}_{o1}$ = {out}, $t_1$ = {target}, $\mathit{out}_{h1}$ = {hidden} and $w_5$ = {weight}, the weight from $h_1$ to $o_1$. What is $\partial E/\partial w_5$?`,
    zh: String.raw`激活函数都是 sigmoid，损失为平方误差之和的一半。已知 $\mathit{out}_{o1}$ = {out}，$t_1$ = {target}，$\mathit{out}_{h1}$ = {hidden}，从 $h_1$ 到 $o_1$ 的权重 $w_5$ = {weight}。求 $\partial E/\partial w_5$。`,
  },
  solution: {
    en: String.raw`Chain rule along the only path. Error: $\spot{out}-\spot{target}=\spot{error}$. Slope: $\spot{out}\cdot(1-\spot{out})=\spot{slope}$. The net input is of first degree in $w_5$, so the last factor is $\mathit{out}_{h1}$:

$$
\frac{\partial E}{\partial w_5}=(\spot{error})\cdot\spot{slope}\cdot\spot{hidden}\approx\spot{answer}
$$

The value of $w_5$ itself is not needed.`,
    zh: String.raw`沿唯一的路径用链式法则。误差为 $\spot{out}-\spot{target}=\spot{error}$，导数为 $\spot{out}\cdot(1-\spot{out})=\spot{slope}$。净输入是 $w_5$ 的一次函数，最后一个因子是 $\mathit{out}_{h1}$：

$$
\frac{\partial E}{\partial w_5}=(\spot{error})\cdot\spot{slope}\cdot\spot{hidden}\approx\spot{answer}
$$

$w_5$ 本身的值用不到。`,
  },
  slips: {
    power: {
      en: 'The 5 of $w_5$ is an index. You read it as a power and differentiated $w^5$.',
      zh: '$w_5$ 的 5 是下标。这里误作指数，对 $w^5$ 求了导。',
    },
    'weight-itself': {
      en: String.raw`The last factor is the derivative of $w_5\,\mathit{out}_{h1}$ by $w_5$. That is $\mathit{out}_{h1}$, not the weight.`,
      zh: String.raw`最后一个因子是 $w_5\,\mathit{out}_{h1}$ 对 $w_5$ 的导数，即 $\mathit{out}_{h1}$，不是权重本身。`,
    },
    'only-delta': {
      en: String.raw`This is $\delta_{o1}$. The value at the start of the arrow, $\mathit{out}_{h1}$, is missing.`,
      zh: String.raw`这是 $\delta_{o1}$，还差连线起点的值 $\mathit{out}_{h1}$。`,
    },
    'slope-missing': {
      en: String.raw`The slope of the output unit, $\mathit{out}_{o1}(1-\mathit{out}_{o1})$, is missing.`,
      zh: String.raw`漏了输出神经元的导数 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$。`,
    },
  },
};
