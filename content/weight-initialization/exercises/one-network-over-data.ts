import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'random-over-what',
  params: {
    first: oneOf(0.2, 0.3, 0.4, 0.6),
    second: oneOf(-0.1, -0.2, -0.3, -0.5),
    third: oneOf(0.1, 0.2, 0.4, 0.5, 0.7),
    bias: oneOf(0.2, 0.4, 0.5, 0.8),
    inputMean: oneOf(0.5, 1, 2),
  },
  solve: ({ first, second, third }) => first ** 2 + second ** 2 + third ** 2,
  slips: {
    'bias-adds': {
      value: ({ first, second, third, bias }) => first ** 2 + second ** 2 + third ** 2 + bias ** 2,
      see: () => ({
        demo: 'init-variance',
        set: { inputs: 'random', randomness: 'data', biasDeviation: 2, seed: 6 },
      }),
      pitfall: 'E0.3',
    },
    'mean-square': {
      value: ({ first, second, third, inputMean }) =>
        (first ** 2 + second ** 2 + third ** 2) * (1 + inputMean ** 2),
      see: ({ inputMean }) => ({
        demo: 'init-variance',
        set: { inputs: 'random', randomness: 'data', inputMean, seed: 6 },
      }),
    },
    'sum-squared': {
      value: ({ first, second, third }) => (first + second + third) ** 2,
      see: () => ({ demo: 'init-variance', set: { inputs: 'random', randomness: 'data', seed: 6 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One network over its data', zh: '同一个网络，许多输入' },
  question: {
    en: 'One neuron is fixed: its weights are {first}, {second} and {third}, its bias is {bias}. The inputs are independent, each with mean {inputMean} and variance 1. What is the variance of *z* over the data?',
    zh: '固定一个神经元：权重为 {first}、{second}、{third}，偏置为 {bias}。各输入相互独立，均值都是 {inputMean}，方差都是 1。对随机抽取的输入，*z* 的方差是多少？',
  },
  solution: {
    en: String.raw`Here weights and bias are constants. A constant factor enters a variance squared, a constant summand not at all, and the mean of the inputs only shifts *z*. What is left is $\lVert w\rVert^2$:

$$
\spot{first}^2+(\spot{second})^2+\spot{third}^2=\spot{answer}
$$`,
    zh: String.raw`此时权重和偏置都是常数。常数因子以平方的形式进入方差，常数项不影响方差，输入的均值也只使 *z* 平移，因此方差就是 $\lVert w\rVert^2$：

$$
\spot{first}^2+(\spot{second})^2+\spot{third}^2=\spot{answer}
$$`,
  },
  slips: {
    'bias-adds': {
      en: 'The bias of one network is a constant. It shifts *z* and adds nothing to the spread.',
      zh: '同一个网络的偏置是常数，只使 *z* 平移，不增加离散程度。',
    },
    'mean-square': {
      en: 'The mean square counts when the *weights* are random. Over the data they are constants, and the mean of an input only shifts *z*.',
      zh: '权重随机时才用均方。这里权重是常数，输入的均值只使 *z* 平移。',
    },
    'sum-squared': {
      en: 'This squares the sum of the weights, as if all inputs were one and the same. For independent inputs the squares are added.',
      zh: '这是权重之和的平方，相当于把所有输入当成同一个数。输入相互独立时，应当把平方相加。',
    },
  },
};
