import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { constants, passOf } from './shared/example-222';
import { handCheck, handIn, handSlip, rightValue } from './shared/hand-check';

export const exercise = fill({
  section: 'three-factors',
  params: {
    i1: oneOf(0.05, 0.1, 0.2, 0.3, 0.4, 0.6),
    i2: oneOf(0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
    t1: oneOf(0.01, 0.05, 0.1, 0.2),
    // With 0.5 a forgotten learning rate would look like a doubled loss.
    learningRate: oneOf(0.1, 0.2, 0.4, 2),
  },
  spots: () => constants,
  cells: {
    netH1: {
      value: rightValue(handCheck.netH1),
      slips: {
        'bias-missing': handSlip('netH1', 'biasMissing'),
        'other-weight': handSlip('netH1', 'transposedWeight'),
      },
    },
    outH1: {
      value: rightValue(handCheck.outH1),
      slips: {
        'net-for-out': handSlip('outH1', 'activationMissing'),
        exponent: handSlip('outH1', 'exponentSign'),
      },
    },
    outH2: (setting) => passOf(setting).outs[1] ?? Number.NaN,
    netO1: {
      value: rightValue(handCheck.netO1),
      slips: {
        'bias-missing': handSlip('netO1', 'biasMissing'),
        'net-for-out': handSlip('netO1', 'activationMissing'),
        'other-weight': handSlip('netO1', 'transposedWeight'),
      },
    },
    outO1: {
      value: rightValue(handCheck.outO1),
      slips: {
        'net-for-out': handSlip('outO1', 'activationMissing'),
        exponent: handSlip('outO1', 'exponentSign'),
      },
    },
    deltaO1: {
      value: rightValue(handCheck.deltaO1),
      slips: {
        sign: { ...handSlip('deltaO1', 'sign'), pitfall: 'P14.2' },
        'slope-missing': handSlip('deltaO1', 'outputDerivativeMissing'),
        doubled: { ...handSlip('deltaO1', 'otherLoss'), pitfall: 'E4.19' },
        'slope-at-out': handSlip('deltaO1', 'derivativeOfOut'),
      },
    },
    gradientW5: {
      value: rightValue(handCheck.gradientW5),
      slips: {
        'only-delta': handSlip('gradientW5', 'inputMissing'),
        power: handSlip('gradientW5', 'power'),
        'weight-itself': handSlip('gradientW5', 'weightForInput'),
      },
    },
    changeW5: {
      value: ({ learningRate, ...sample }) => -learningRate * rightValue(handCheck.gradientW5)(sample),
      slips: {
        uphill: {
          value: ({ learningRate, ...sample }) => learningRate * rightValue(handCheck.gradientW5)(sample),
          see: handIn('newW5', 'sign'),
        },
        'rate-missing': {
          value: (setting) => -rightValue(handCheck.gradientW5)(setting),
          see: handIn('newW5', 'learningRateMissing'),
        },
      },
    },
  },
  given: ['outH2'],
  blanks: 4,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the inputs to one update', zh: '从输入到一次更新' },
  question: {
    en: String.raw`The 2-2-2 network with sigmoid units and $E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$. Weights: $w_1$ = {w1} and $w_2$ = {w2} lead from $i_1$ and $i_2$ to $h_1$; $w_3$ = {w3} and $w_4$ = {w4} to $h_2$; $w_5$ = {w5} and $w_6$ = {w6} from $h_1$ and $h_2$ to $o_1$; $w_7$ = {w7} and $w_8$ = {w8} to $o_2$. Biases: $b_1$ = {b1} in the hidden layer, $b_2$ = {b2} in the output layer. Now $i_1$ = {i1}, $i_2$ = {i2}, $t_1$ = {t1} and *η* = {learningRate}. Fill in what is missing; round only at the end.`,
    zh: String.raw`2-2-2 网络的激活函数都是 sigmoid，$E=\tfrac12\sum_k(\mathit{out}_{ok}-t_k)^2$。权重 $w_1$ = {w1}、$w_2$ = {w2} 分别从 $i_1$、$i_2$ 通向 $h_1$，$w_3$ = {w3}、$w_4$ = {w4} 通向 $h_2$；$w_5$ = {w5}、$w_6$ = {w6} 分别从 $h_1$、$h_2$ 通向 $o_1$，$w_7$ = {w7}、$w_8$ = {w8} 通向 $o_2$。隐藏层的偏置 $b_1$ = {b1}，输出层的偏置 $b_2$ = {b2}。现在 $i_1$ = {i1}，$i_2$ = {i2}，$t_1$ = {t1}，*η* = {learningRate}。填写缺少的数，最后再舍入。`,
  },
  cells: {
    netH1: { en: String.raw`$\mathit{net}_{h1}$`, zh: String.raw`$\mathit{net}_{h1}$` },
    outH1: { en: String.raw`$\mathit{out}_{h1}$`, zh: String.raw`$\mathit{out}_{h1}$` },
    outH2: { en: String.raw`$\mathit{out}_{h2}$`, zh: String.raw`$\mathit{out}_{h2}$` },
    netO1: { en: String.raw`$\mathit{net}_{o1}$`, zh: String.raw`$\mathit{net}_{o1}$` },
    outO1: { en: String.raw`$\mathit{out}_{o1}$`, zh: String.raw`$\mathit{out}_{o1}$` },
    deltaO1: {
      en: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
      zh: String.raw`$\delta_{o1}=\partial E/\partial\mathit{net}_{o1}$`,
    },
    gradientW5: { en: String.raw`$\partial E/\partial w_5$`, zh: String.raw`$\partial E/\partial w_5$` },
    changeW5: {
      en: 'change of $w_5$ (new minus old)',
      zh: '$w_5$ 的改变量（新值减旧值）',
    },
  },
  slips: {
    'netH1.bias-missing': {
      en: 'Net input of $h_1$: the bias $b_1$ is missing.',
      zh: '$h_1$ 的净输入漏了偏置 $b_1$。',
    },
    'netH1.other-weight': {
      en: 'Net input of $h_1$: $w_1$ and $w_2$ enter $h_1$. You took $w_3$, which leads to $h_2$.',
      zh: '求 $h_1$ 的净输入时用错了权重，进入 $h_1$ 的是 $w_1$ 和 $w_2$。这里用了通向 $h_2$ 的 $w_3$。',
    },
    'outH1.net-for-out': {
      en: 'Output of $h_1$: this is still the net input. The sigmoid has to be applied.',
      zh: '$h_1$ 处填的还是净输入，要再取 sigmoid。',
    },
    'outH1.exponent': {
      en: String.raw`Output of $h_1$: the exponent of the sigmoid has a minus, $1/(1+e^{-\mathit{net}})$.`,
      zh: String.raw`求 $h_1$ 的输出时，sigmoid 的指数带负号，即 $1/(1+e^{-\mathit{net}})$。`,
    },
    'netO1.bias-missing': {
      en: 'Net input of $o_1$: the bias $b_2$ is missing.',
      zh: '$o_1$ 的净输入漏了偏置 $b_2$。',
    },
    'netO1.net-for-out': {
      en: 'Net input of $o_1$: you used the net inputs of the hidden units. Their outputs belong here.',
      zh: '求 $o_1$ 的净输入时用了隐藏神经元的净输入，应当用隐藏神经元的输出。',
    },
    'netO1.other-weight': {
      en: 'Net input of $o_1$: $w_5$ and $w_6$ enter $o_1$. You took $w_7$, which leads to $o_2$.',
      zh: '求 $o_1$ 的净输入时用错了权重，进入 $o_1$ 的是 $w_5$ 和 $w_6$。这里用了通向 $o_2$ 的 $w_7$。',
    },
    'outO1.net-for-out': {
      en: 'Output of $o_1$: this is still the net input. The sigmoid has to be applied.',
      zh: '$o_1$ 处填的还是净输入，要再取 sigmoid。',
    },
    'outO1.exponent': {
      en: String.raw`Output of $o_1$: the exponent of the sigmoid has a minus, $1/(1+e^{-\mathit{net}})$.`,
      zh: String.raw`求 $o_1$ 的输出时，sigmoid 的指数带负号，即 $1/(1+e^{-\mathit{net}})$。`,
    },
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
    'deltaO1.slope-at-out': {
      en: String.raw`$\delta_{o1}$: the sigmoid was applied a second time. Its slope is $\mathit{out}_{o1}(1-\mathit{out}_{o1})$, with the output you already have.`,
      zh: String.raw`求 $\delta_{o1}$ 时，sigmoid 用了两次。导数就是 $\mathit{out}_{o1}(1-\mathit{out}_{o1})$，直接用已有的输出。`,
    },
    'gradientW5.only-delta': {
      en: String.raw`Gradient of $w_5$: this is $\delta_{o1}$. The value at the start of the arrow, $\mathit{out}_{h1}$, is missing.`,
      zh: String.raw`求 $w_5$ 的梯度时只得到 $\delta_{o1}$，还差连线起点的值 $\mathit{out}_{h1}$。`,
    },
    'gradientW5.power': {
      en: String.raw`Gradient of $w_5$: the 5 is an index, not a power. $\partial\mathit{net}_{o1}/\partial w_5=\mathit{out}_{h1}$.`,
      zh: String.raw`求 $w_5$ 的梯度时，5 是下标，不是指数。$\partial\mathit{net}_{o1}/\partial w_5=\mathit{out}_{h1}$。`,
    },
    'gradientW5.weight-itself': {
      en: String.raw`Gradient of $w_5$: the last factor is $\mathit{out}_{h1}$, not the weight itself.`,
      zh: String.raw`$w_5$ 的梯度中，最后一个因子是 $\mathit{out}_{h1}$，不是权重本身。`,
    },
    'changeW5.uphill': {
      en: String.raw`Change of $w_5$: descent goes against the gradient, so the change is $-\eta\,\partial E/\partial w_5$.`,
      zh: String.raw`求 $w_5$ 的改变量时，下降要沿梯度的反方向，改变量是 $-\eta\,\partial E/\partial w_5$。`,
    },
    'changeW5.rate-missing': {
      en: 'Change of $w_5$: the learning rate is missing. Multiply by *η*.',
      zh: '$w_5$ 的改变量漏了学习率，要乘以 *η*。',
    },
  },
  solution: {
    en: String.raw`Forward: weighted sum plus bias, then sigmoid.

$$
\begin{aligned}\mathit{net}_{h1}&=\spot{w1}\cdot\spot{i1}+\spot{w2}\cdot\spot{i2}+\spot{b1}\\&=\spot{netH1}\\\mathit{out}_{h1}&=\sigma(\mathit{net}_{h1})\approx\spot{outH1}\\[4pt]\mathit{net}_{o1}&\approx\spot{w5}\cdot\spot{outH1}+\spot{w6}\cdot\spot{outH2}\\&\quad+\spot{b2}\\&\approx\spot{netO1}\\\mathit{out}_{o1}&=\sigma(\mathit{net}_{o1})\approx\spot{outO1}\end{aligned}
$$

Back: error times slope is the delta; times the value at the start of the arrow it is the gradient.

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\frac{\partial E}{\partial w_5}&=\delta_{o1}\,\mathit{out}_{h1}\approx\spot{gradientW5}\end{aligned}
$$

Descent subtracts *η* times the gradient: the change is {changeW5}.`,
    zh: String.raw`前向：加权求和，加偏置，再取 sigmoid。

$$
\begin{aligned}\mathit{net}_{h1}&=\spot{w1}\cdot\spot{i1}+\spot{w2}\cdot\spot{i2}+\spot{b1}\\&=\spot{netH1}\\\mathit{out}_{h1}&=\sigma(\mathit{net}_{h1})\approx\spot{outH1}\\[4pt]\mathit{net}_{o1}&\approx\spot{w5}\cdot\spot{outH1}+\spot{w6}\cdot\spot{outH2}\\&\quad+\spot{b2}\\&\approx\spot{netO1}\\\mathit{out}_{o1}&=\sigma(\mathit{net}_{o1})\approx\spot{outO1}\end{aligned}
$$

反向：误差乘以导数得 δ，再乘以连线起点的值得梯度。

$$
\begin{aligned}\delta_{o1}&\approx(\spot{outO1}-\spot{t1})\\&\quad\cdot\spot{outO1}\cdot(1-\spot{outO1})\\&\approx\spot{deltaO1}\\[4pt]\frac{\partial E}{\partial w_5}&=\delta_{o1}\,\mathit{out}_{h1}\approx\spot{gradientW5}\end{aligned}
$$

下降要减去 *η* 乘以梯度，所以改变量是 {changeW5}。`,
  },
};
