import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { differentiationCost } from '../../../src/math/differentiation-cost';

export const exercise = numeric({
  section: 'autodiff',
  params: {
    inputs: oneOf(10, 20, 50, 100, 200),
    hidden: oneOf(5, 10, 20, 30, 50),
    outputs: oneOf(2, 3, 4, 5, 10),
  },
  spots: ({ inputs, hidden, outputs }) => ({
    weights: inputs * hidden + hidden * outputs,
    biases: hidden + outputs,
    parameters: differentiationCost([inputs, hidden, outputs]).parameters,
  }),
  solve: ({ inputs, hidden, outputs }) =>
    differentiationCost([inputs, hidden, outputs]).centralDifferencePasses,
  tolerance: { absolute: 0.5 },
  see: ({ inputs, hidden, outputs }) => ({ demo: 'ad-cost', set: { sizes: [inputs, hidden, outputs] } }),
  slips: {
    'one-each': ({ inputs, hidden, outputs }) => differentiationCost([inputs, hidden, outputs]).parameters,
    'biases-forgotten': {
      value: ({ inputs, hidden, outputs }) => 2 * (inputs * hidden + hidden * outputs),
      pitfall: 'E4.24',
    },
    'one-sweep': {
      value: ({ inputs, hidden, outputs }) => differentiationCost([inputs, hidden, outputs]).reverseSweeps,
      pitfall: 'P14.3',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Checking every parameter', zh: '检验每个参数' },
  question: {
    en: 'A fully connected network has {inputs} inputs, {hidden} hidden units and {outputs} outputs; every hidden and output unit has a bias of its own. How many forward passes does it take to check the whole gradient on one sample by central differences?',
    zh: '一个全连接网络有 {inputs} 个输入、{hidden} 个隐藏神经元、{outputs} 个输出，每个隐藏神经元和输出神经元各有一个偏置。用中心差分在一个样本上检验全部梯度，要做多少次前向传播？',
  },
  solution: {
    en: String.raw`Weights: $\spot{inputs}\cdot\spot{hidden}+\spot{hidden}\cdot\spot{outputs}=\spot{weights}$. Biases: $\spot{hidden}+\spot{outputs}=\spot{biases}$. Each of these parameters needs two passes:

$$
2\cdot\spot{parameters}=\spot{answer}
$$`,
    zh: String.raw`权重共 $\spot{inputs}\cdot\spot{hidden}+\spot{hidden}\cdot\spot{outputs}=\spot{weights}$ 个，偏置共 $\spot{hidden}+\spot{outputs}=\spot{biases}$ 个。每个参数要做两次：

$$
2\cdot\spot{parameters}=\spot{answer}
$$`,
  },
  slips: {
    'one-each': {
      en: 'This counts one pass for each parameter. Central differences look at *w* + *h* and at *w* − *h*.',
      zh: '这是每个参数只算一次。中心差分要在 *w* + *h* 和 *w* − *h* 两处求损失。',
    },
    'biases-forgotten': {
      en: 'The biases are missing. They are parameters and have a gradient too.',
      zh: '漏了偏置。偏置也是参数，也有梯度。',
    },
    'one-sweep': {
      en: 'One sweep is what reverse mode needs. A difference quotient tests one parameter at a time.',
      zh: '一次反向遍历就够的是反向模式。差商一次只能检验一个参数。',
    },
  },
};
