import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import type { AskedNumber } from '../../../src/math/network/common-slips';
import { constants, passOf, seePaths, w5, w6, w7, w8 } from './shared/example-222';
import { handCheck, handSlip, rightValue, wrongValue } from './shared/hand-check';

/** The second output's delta, for which the hand check has no question. */
const deltaO2: AskedNumber = { kind: 'delta', layer: 1, unit: 1 };

export const exercise = fill({
  section: 'two-paths',
  params: {
    // With 0.5 a forgotten last factor would look like a doubled loss.
    i1: oneOf(0.05, 0.1, 0.2, 0.3, 0.4, 0.6),
    i2: oneOf(0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
    t1: oneOf(0.01, 0.05, 0.1, 0.2),
    t2: oneOf(0.9, 0.95, 0.99, 1),
    learningRate: oneOf(0.2, 0.5, 1, 2),
  },
  spots: () => constants,
  see: seePaths,
  cells: {
    outH1: rightValue(handCheck.outH1),
    outO1: rightValue(handCheck.outO1),
    outO2: (setting) => passOf(setting).outs[3] ?? Number.NaN,
    deltaO1: {
      value: rightValue(handCheck.deltaO1),
      slips: {
        sign: { ...handSlip('deltaO1', 'sign'), pitfall: 'P14.2' },
        'slope-missing': handSlip('deltaO1', 'outputDerivativeMissing'),
        doubled: { ...handSlip('deltaO1', 'otherLoss'), pitfall: 'E4.19' },
      },
    },
    deltaO2: {
      value: rightValue(deltaO2),
      slips: {
        sign: { value: wrongValue(deltaO2, 'sign'), pitfall: 'P14.2' },
        'slope-missing': wrongValue(deltaO2, 'outputDerivativeMissing'),
      },
    },
    pathO1: {
      value: (setting) => passOf(setting).pathO1,
      slips: { 'other-weight': (setting) => (passOf(setting).pathO1 / w5) * w6 },
    },
    pathO2: {
      value: (setting) => passOf(setting).pathO2,
      slips: {
        transposed: (setting) => (passOf(setting).pathO2 / w7) * w6,
        'other-unit': (setting) => (passOf(setting).pathO2 / w7) * w8,
      },
    },
    sumH1: {
      value: (setting) => passOf(setting).pathO1 + passOf(setting).pathO2,
      slips: {
        'sizes-added': (setting) => passOf(setting).pathO1 - passOf(setting).pathO2,
        mean: (setting) => (passOf(setting).pathO1 + passOf(setting).pathO2) / 2,
      },
    },
    deltaH1: {
      value: rightValue(handCheck.deltaH1),
      slips: {
        'slope-missing': handSlip('deltaH1', 'hiddenDerivativeMissing'),
        'one-path': { ...handSlip('deltaH1', 'onePath'), pitfall: 'E4.23' },
        updated: { ...handSlip('deltaH1', 'updatedWeight'), pitfall: 'E4.22' },
      },
    },
    gradientW1: {
      value: rightValue(handCheck.gradientW1),
      slips: {
        'only-delta': handSlip('gradientW1', 'inputMissing'),
        'weight-itself': handSlip('gradientW1', 'weightForInput'),
        'one-path': { ...handSlip('gradientW1', 'onePath'), pitfall: 'E4.23' },
        updated: { ...handSlip('gradientW1', 'updatedWeight'), pitfall: 'E4.22' },
      },
    },
  },
  given: ['outH1', 'outO1', 'outO2'],
  blanks: 4,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Back to the hidden layer', zh: '反向传播到隐藏层' },
  question: {
    en: String.raw`The 2-2-2 network with sigmoid units and $E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$. Weights: $w_1$ = {w1} and $w_2$ = {w2} lead from $i_1$ and $i_2$ to $h_1$; $w_3$ = {w3} and $w_4$ = {w4} to $h_2$; $w_5$ = {w5} and $w_6$ = {w6} from $h_1$ and $h_2$ to $o_1$; $w_7$ = {w7} and $w_8$ = {w8} to $o_2$. Biases: $b_1$ = {b1} in the hidden layer, $b_2$ = {b2} in the output layer. Now $i_1$ = {i1}, $i_2$ = {i2}, $t_1$ = {t1}, $t_2$ = {t2}. All weights will be updated with *η* = {learningRate}. Fill in what is missing up to the gradient of $w_1$; round only at the end.`,
    zh: String.raw`2-2-2 网络的激活函数都是 sigmoid，$E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$。权重 $w_1$ = {w1}、$w_2$ = {w2} 分别从 $i_1$、$i_2$ 通向 $h_1$，$w_3$ = {w3}、$w_4$ = {w4} 通向 $h_2$；$w_5$ = {w5}、$w_6$ = {w6} 分别从 $h_1$、$h_2$ 通向 $o_1$，$w_7$ = {w7}、$w_8$ = {w8} 通向 $o_2$。隐藏层的偏置 $b_1$ = {b1}，输出层的偏置 $b_2$ = {b2}。现在 $i_1$ = {i1}，$i_2$ = {i2}，$t_1$ = {t1}，$t_2$ = {t2}。之后全部权重将以 *η* = {learningRate} 更新。填写缺少的数，直到 $w_1$ 的梯度；最后再舍入。`,
  },
  cells: {
    outH1: { en: String.raw`$\mathit{out}_{h1}$`, zh: String.raw`$\mathit{out}_{h1}$` },
    outO1: { en: String.raw`$\mathit{out}_{o1}$`, zh: String.raw`$\mathit{out}_{o1}$` },
    outO2: { en: String.raw`$\mathit{out}_{o2}$`, zh: String.raw`$\mathit{out}_{o2}$` },
    deltaO1: {
      en: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
      zh: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
    },
    deltaO2: {
      en: String.raw`$\delta_{o2}=\partial E/\partial\mathit{net}_{o2}$`,
      zh: String.raw`$\delta_{o2}=\partial E/\partial\mathit{net}_{o2}$`,
    },
    pathO1: {
      en: String.raw`part of $\partial E/\partial\mathit{out}_{h1}$ through $o_1$`,
      zh: String.raw`$\partial E/\partial\mathit{out}_{h1}$ 中经过 $o_1$ 的部分`,
    },
    pathO2: {
      en: String.raw`part of $\partial E/\partial\mathit{out}_{h1}$ through $o_2$`,
      zh: String.raw`$\partial E/\partial\mathit{out}_{h1}$ 中经过 $o_2$ 的部分`,
    },
    sumH1: {
      en: String.raw`$\partial E/\partial\mathit{out}_{h1}$`,
      zh: String.raw`$\partial E/\partial\mathit{out}_{h1}$`,
    },
    deltaH1: {
      en: String.raw`$\delta_{h1}=\partial E/\partial\mathit{net}_{h1}$`,
      zh: String.raw`$\delta_{h1}=\partial E/\partial\mathit{net}_{h1}$`,
    },
    gradientW1: { en: String.raw`$\partial E/\partial w_1$`, zh: String.raw`$\partial E/\partial w_1$` },
  },
  slips: {
    'deltaO1.sign': {
      en: String.raw`$\delta_{o1}$: right size, wrong sign. The derivative of the squared error is $\mathit{out}_{o1}-t_1$.`,
      zh: String.raw`$\delta_{o1}$ 大小正确，但符号反了。平方误差的导数是 $\mathit{out}_{o1}-t_1$。`,
    },
    'deltaO1.slope-missing': {
      en: String.raw`$\delta_{o1}$: the slope $\mathit{out}_{o1}(1-\mathit{out}_{o1})$ is missing.`,
      zh: String.raw`$\delta_{o1}$ 漏了导数 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$。`,
    },
    'deltaO1.doubled': {
      en: String.raw`$\delta_{o1}$: twice too large. The ½ of the loss cancels the 2 of the square.`,
      zh: String.raw`$\delta_{o1}$ 大了一倍，因为损失里的 ½ 与平方求导的 2 相消。`,
    },
    'deltaO2.sign': {
      en: String.raw`$\delta_{o2}$: this output is below its target, so its delta is negative.`,
      zh: String.raw`这个输出低于目标，所以 $\delta_{o2}$ 为负。`,
    },
    'deltaO2.slope-missing': {
      en: String.raw`$\delta_{o2}$: the slope $\mathit{out}_{o2}(1-\mathit{out}_{o2})$ is missing.`,
      zh: String.raw`$\delta_{o2}$ 漏了导数 $\mathit{out}_{o2}(1-\mathit{out}_{o2})$。`,
    },
    'pathO1.other-weight': {
      en: 'Path through $o_1$: $w_6$ starts at $h_2$. From $h_1$ to $o_1$ leads $w_5$.',
      zh: '经过 $o_1$ 的路径用错了权重，$w_6$ 的起点是 $h_2$，从 $h_1$ 到 $o_1$ 的是 $w_5$。',
    },
    'pathO2.transposed': {
      en: 'Path through $o_2$: $w_6$ leads from $h_2$ to $o_1$. From $h_1$ to $o_2$ leads $w_7$.',
      zh: '经过 $o_2$ 的路径用错了权重，$w_6$ 从 $h_2$ 通向 $o_1$，从 $h_1$ 到 $o_2$ 的是 $w_7$。',
    },
    'pathO2.other-unit': {
      en: 'Path through $o_2$: $w_8$ starts at $h_2$. From $h_1$ to $o_2$ leads $w_7$.',
      zh: '经过 $o_2$ 的路径用错了权重，$w_8$ 的起点是 $h_2$，从 $h_1$ 到 $o_2$ 的是 $w_7$。',
    },
    'sumH1.sizes-added': {
      en: 'The sum: the part through $o_2$ is negative here, opposite in sign to the part through $o_1$.',
      zh: '求和时，经过 $o_2$ 的部分为负，与经过 $o_1$ 的部分符号相反。',
    },
    'sumH1.mean': {
      en: 'The sum: this is the mean of the two parts. Contributions of paths are added, not averaged.',
      zh: '这是两部分的平均，不是总和。各路径的贡献要相加，不是取平均。',
    },
    'deltaH1.slope-missing': {
      en: String.raw`$\delta_{h1}$: this is $\partial E/\partial\mathit{out}_{h1}$. The slope $\mathit{out}_{h1}(1-\mathit{out}_{h1})$ is missing.`,
      zh: String.raw`求 $\delta_{h1}$ 时只得到 $\partial E/\partial\mathit{out}_{h1}$，还差导数 $\mathit{out}_{h1}(1-\mathit{out}_{h1})$。`,
    },
    'deltaH1.one-path': {
      en: String.raw`$\delta_{h1}$: only the path through $o_1$ was followed. Add the one through $o_2$.`,
      zh: String.raw`求 $\delta_{h1}$ 时只考虑了经过 $o_1$ 的路径，还要加上经过 $o_2$ 的路径。`,
    },
    'deltaH1.updated': {
      en: String.raw`$\delta_{h1}$: the deltas went back through output weights that are already updated. Use the old ones.`,
      zh: String.raw`求 $\delta_{h1}$ 时用了已经更新的输出层权重，应当用旧值。`,
    },
    'gradientW1.only-delta': {
      en: String.raw`Gradient of $w_1$: this is $\delta_{h1}$. Multiply by the value at the start of the arrow, $i_1$.`,
      zh: String.raw`求 $w_1$ 的梯度时只得到 $\delta_{h1}$，还要乘以连线起点的值 $i_1$。`,
    },
    'gradientW1.weight-itself': {
      en: 'Gradient of $w_1$: the last factor is $i_1$, not the weight itself.',
      zh: '$w_1$ 的梯度中，最后一个因子是 $i_1$，不是权重本身。',
    },
    'gradientW1.one-path': {
      en: 'Gradient of $w_1$: the path through $o_2$ is missing.',
      zh: '$w_1$ 的梯度漏了经过 $o_2$ 的路径。',
    },
    'gradientW1.updated': {
      en: 'Gradient of $w_1$: this uses output weights that are already updated. All gradients belong to the old weights.',
      zh: '求 $w_1$ 的梯度时用了已经更新的输出层权重。所有梯度都要用旧权重计算。',
    },
  },
  solution: {
    en: String.raw`Deltas of the outputs:

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\delta_{o2}&\approx(\spot{outO2}-\spot{t2})\\&\quad\cdot\spot{outO2}\cdot(1-\spot{outO2})\\&\approx\spot{deltaO2}\end{aligned}
$$

Both come back to $h_1$, each times the *old* weight of its arrow; paths add:

$$
\begin{aligned}\frac{\partial E}{\partial\mathit{out}_{h1}}&=w_5\delta_{o1}+w_7\delta_{o2}\\&\approx\spot{pathO1}+(\spot{pathO2})\\&\approx\spot{sumH1}\end{aligned}
$$

Times the slope of the hidden unit, then times the input:

$$
\begin{aligned}\delta_{h1}&\approx\spot{sumH1}\\&\quad\cdot\spot{outH1}\cdot(1-\spot{outH1})\\&\approx\spot{deltaH1}\\[4pt]\frac{\partial E}{\partial w_1}&=\delta_{h1}\,i_1\approx\spot{gradientW1}\end{aligned}
$$

The learning rate plays no part in a gradient.`,
    zh: String.raw`输出神经元的 δ：

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\delta_{o2}&\approx(\spot{outO2}-\spot{t2})\\&\quad\cdot\spot{outO2}\cdot(1-\spot{outO2})\\&\approx\spot{deltaO2}\end{aligned}
$$

两者各乘以连线的**旧**权重传回 $h_1$，各路径相加：

$$
\begin{aligned}\frac{\partial E}{\partial\mathit{out}_{h1}}&=w_5\delta_{o1}+w_7\delta_{o2}\\&\approx\spot{pathO1}+(\spot{pathO2})\\&\approx\spot{sumH1}\end{aligned}
$$

再乘以隐藏神经元的导数，最后乘以输入：

$$
\begin{aligned}\delta_{h1}&\approx\spot{sumH1}\\&\quad\cdot\spot{outH1}\cdot(1-\spot{outH1})\\&\approx\spot{deltaH1}\\[4pt]\frac{\partial E}{\partial w_1}&=\delta_{h1}\,i_1\approx\spot{gradientW1}\end{aligned}
$$

梯度与学习率无关。`,
  },
};
