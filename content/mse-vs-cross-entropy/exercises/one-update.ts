import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid, sigmoidDerivative } from '../../../src/math/activations/sigmoidal';
import { trainSingleNeuron } from '../../../src/math/classification-loss/single-neuron';

const netOf = ({ weight, bias, input }: { weight: number; bias: number; input: number }) =>
  weight * input + bias;

const newWeight = (values: {
  weight: number;
  bias: number;
  input: number;
  target: number;
  learningRate: number;
}) => trainSingleNeuron({ ...values, loss: 'crossEntropy', epochs: 1 }).weights[1] ?? Number.NaN;

export const exercise = numeric({
  section: 'two-gradients',
  params: {
    weight: oneOf(0.5, 0.8, 1, 1.2),
    bias: oneOf(-0.5, 0.2, 0.5),
    input: oneOf(1.5, 2, 3),
    target: oneOf(0, 1),
    learningRate: oneOf(0.5, 1, 2),
  },
  // A new weight near 0 would ask for more digits of the output than one notes down.
  accept: (values) => Math.abs(newWeight(values)) >= 0.1 * values.learningRate * values.input,
  spots: (values) => ({ net: netOf(values), output: sigmoid(netOf(values)) }),
  solve: newWeight,
  slips: {
    'slope-left': {
      value: (values) =>
        values.weight -
        values.learningRate *
          (sigmoid(netOf(values)) - values.target) *
          sigmoidDerivative(netOf(values)) *
          values.input,
      pitfall: 'P15.3',
    },
    'input-missing': (values) =>
      values.weight - values.learningRate * (sigmoid(netOf(values)) - values.target),
    uphill: (values) =>
      values.weight + values.learningRate * (sigmoid(netOf(values)) - values.target) * values.input,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One update with cross-entropy', zh: '交叉熵的一次更新' },
  question: {
    en: 'A sigmoid neuron has *w* = {weight}, *b* = {bias}, the input *x* = {input} and the target *y* = {target}. Compute the new *w* after one step of gradient descent on cross-entropy with *η* = {learningRate}.',
    zh: '某 sigmoid 神经元的 *w* = {weight}，*b* = {bias}，输入 *x* = {input}，目标 *y* = {target}。采用交叉熵，取 *η* = {learningRate} 做一步梯度下降，求新的 *w*。',
  },
  solution: {
    en: String.raw`$z=wx+b=\spot{net}$, $a=\sigma(z)\approx\spot{output}$, and $\partial C/\partial w=(a-y)\,x$ without $\sigma'$:

$$
\begin{aligned}
w-\eta\,(a-y)\,x&\approx\spot{weight}-\spot{learningRate}\cdot(\spot{output}-\spot{target})\cdot\spot{input}\\
&\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`$z=wx+b=\spot{net}$，$a=\sigma(z)\approx\spot{output}$，而 $\partial C/\partial w=(a-y)\,x$，不含 $\sigma'$，所以

$$
\begin{aligned}
w-\eta\,(a-y)\,x&\approx\spot{weight}-\spot{learningRate}\cdot(\spot{output}-\spot{target})\cdot\spot{input}\\
&\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'slope-left': {
      en: String.raw`Here the step is that of the squared error $\frac12(a-y)^2$: $\sigma'$ was left in. In cross-entropy it cancels.`,
      zh: String.raw`这里的更新量是平方误差 $\frac12(a-y)^2$ 的更新量，多乘了 $\sigma'$。交叉熵中 $\sigma'$ 已约去。`,
    },
    'input-missing': {
      en: 'Here the step is that of the bias. The gradient of the weight has the factor *x*.',
      zh: '这里的更新量是偏置的更新量。权重的梯度还要乘以 *x*。',
    },
    uphill: {
      en: 'The sign of the step is wrong: descent subtracts *η* times the gradient.',
      zh: '更新的符号反了，梯度下降要减去 *η* 乘以梯度。',
    },
  },
};
