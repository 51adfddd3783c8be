import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activeInputs, varianceOfSum } from './shared/variance-of-sum';

export const exercise = numeric({
  section: 'variance-rule',
  params: {
    fanIn: oneOf(200, 400, 800, 1000),
    share: oneOf(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8),
    inputMean: oneOf(0.5, 1.5, 2),
    bias: oneOf(0.5, 1, 1.5),
  },
  spots: (values) => ({ active: activeInputs(values), meanSquare: 1 + values.inputMean ** 2 }),
  solve: (values) => varianceOfSum(values),
  see: ({ fanIn, share, inputMean, bias }) => ({
    demo: 'init-variance',
    set: { fanIn, activeFraction: share, inputs: 'random', inputMean, biasDeviation: bias },
  }),
  slips: {
    'variance-only': { value: ({ share, bias }) => share + bias ** 2, pitfall: 'E0.1' },
    'mean-only': {
      value: ({ share, inputMean, bias }) => share * inputMean ** 2 + bias ** 2,
      see: ({ fanIn, share, bias }) => ({
        demo: 'init-variance',
        set: { fanIn, activeFraction: share, inputs: 'random', inputMean: 0, biasDeviation: bias },
      }),
    },
    'sum-squared': ({ share, inputMean, bias }) => share * (1 + inputMean) ** 2 + bias ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Random inputs with a mean', zh: '均值不为 0 的随机输入' },
  question: {
    en: 'A neuron has {fanIn} inputs: {active} of them are random with mean {inputMean} and variance 1, the others are always 0. Each weight has mean 0 and variance 1/{fanIn}, the bias has mean 0 and standard deviation {bias}; all are independent. What is the *variance* of *z*, over weights, bias and inputs?',
    zh: '一个神经元有 {fanIn} 个输入：{active} 个是随机数，均值为 {inputMean}，方差为 1；其余恒为 0。每个权重的均值为 0、方差为 1/{fanIn}，偏置的均值为 0、标准差为 {bias}，全部相互独立。权重、偏置和输入都随机抽取时，*z* 的方差是多少？',
  },
  solution: {
    en: String.raw`An input counts with its mean square, variance plus squared mean: $1+\spot{inputMean}^2=\spot{meanSquare}$. Variances of independent terms add:

$$
\mathrm{Var}(z)=\frac{\spot{active}}{\spot{fanIn}}\cdot\spot{meanSquare}+\spot{bias}^2\approx\spot{answer}
$$`,
    zh: String.raw`输入按均方计入，均方等于方差加均值的平方：$1+\spot{inputMean}^2=\spot{meanSquare}$。各项相互独立，所以方差相加：

$$
\mathrm{Var}(z)=\frac{\spot{active}}{\spot{fanIn}}\cdot\spot{meanSquare}+\spot{bias}^2\approx\spot{answer}
$$`,
  },
  slips: {
    'variance-only': {
      en: 'This takes the variance 1 of an input. The weight multiplies the whole input, its mean included, so its mean square {meanSquare} counts.',
      zh: '这里只取了输入的方差 1。权重乘的是整个输入，均值也包括在内，应当用均方 {meanSquare}。',
    },
    'mean-only': {
      en: 'This takes the squared mean alone. The variance 1 of the inputs is a part of the mean square as well.',
      zh: '这里只取了均值的平方。均方还包含输入的方差 1。',
    },
    'sum-squared': {
      en: 'The mean square is 1 plus the squared mean, not the square of their sum.',
      zh: '均方是 1 加上均值的平方，而不是相加之后再平方。',
    },
  },
};
