import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { networkParameters } from '../../../src/math/capacity/layer-parameters';

type Drawn = Readonly<Record<'input' | 'hidden' | 'output', number>>;

const layersOf = ({ input, hidden, output }: Drawn): number[] => networkParameters([input, hidden, output]);

export const exercise = numeric({
  section: 'counting',
  params: { input: oneOf(20, 30, 64, 100), hidden: oneOf(12, 16, 24, 32), output: oneOf(4, 5, 8, 10) },
  tolerance: { absolute: 0.4 },
  spots: (values) => {
    const [first = 0, second = 0] = layersOf(values);
    return { first, second };
  },
  solve: (values) => layersOf(values).reduce((sum, each) => sum + each, 0),
  see: ({ input, hidden, output }) => ({ demo: 'param-count', set: { sizes: [input, hidden, output] } }),
  slips: {
    'no-biases': ({ input, hidden, output }) => input * hidden + hidden * output,
    'bias-per-input': ({ input, hidden, output }) => input * (hidden + 1) + hidden * (output + 1),
    'halved-by-dropout': {
      value: (values) => layersOf(values).reduce((sum, each) => sum + each, 0) / 2,
      see: ({ input, hidden, output }) => ({
        demo: 'param-count',
        set: { sizes: [input, hidden, output], dropoutRate: 0.5 },
      }),
      pitfall: 'E1.4',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Parameters of a dense network', zh: '全连接网络的参数个数' },
  question: {
    en: 'A fully connected network has {input} inputs, {hidden} hidden units with dropout of probability 1/2, and {output} outputs, all layers with biases. How many parameters does it have?',
    zh: '全连接网络有 {input} 个输入、{hidden} 个隐藏神经元（丢弃概率为 1/2）和 {output} 个输出，各层都有偏置。该网络共有多少个参数？',
  },
  solution: {
    en: String.raw`A layer from *m* to *n* units has $(m+1)n$ parameters: $(\spot{input}+1)\cdot\spot{hidden}=\spot{first}$ and $(\spot{hidden}+1)\cdot\spot{output}=\spot{second}$, together $\spot{answer}$. Dropout takes none away.`,
    zh: String.raw`设一层有 *m* 个输入、*n* 个神经元，则有 $(m+1)n$ 个参数，$(\spot{input}+1)\cdot\spot{hidden}=\spot{first}$，$(\spot{hidden}+1)\cdot\spot{output}=\spot{second}$，共 $\spot{answer}$ 个。丢弃法不减少参数。`,
  },
  slips: {
    'no-biases': {
      en: 'These are the weights only. Each hidden and output unit has a bias too.',
      zh: '这只是权重的个数。隐藏层和输出层的每个神经元还各有一个偏置。',
    },
    'bias-per-input': {
      en: 'A bias belongs to each unit that is fed, not to each unit that feeds: $(m+1)n$ parameters from *m* to *n* units.',
      zh: '偏置属于接收输入的神经元，不属于发出输入的神经元。一层有 *m* 个输入、*n* 个神经元时，参数为 $(m+1)n$ 个。',
    },
    'halved-by-dropout': {
      en: 'Dropout switches units off at random while training; the model keeps all its parameters.',
      zh: '丢弃法只在训练时随机丢弃神经元，模型的参数一个也不少。',
    },
  },
};
