import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { everyMask } from '../../../src/math/dropout/mask';

export const exercise = numeric({
  section: 'ensemble',
  params: { first: whole(3, 7), second: whole(3, 7) },
  spots: ({ first, second }) => ({ units: first + second }),
  solve: ({ first, second }) => everyMask(first + second).length,
  slips: {
    'layers-added': ({ first, second }) => 2 ** first + 2 ** second,
    units: { value: ({ first, second }) => 2 * (first + second), see: () => ({ demo: 'mask-average' }) },
    connections: ({ first, second }) => first * second,
    squared: { value: ({ first, second }) => (first + second) ** 2, see: () => ({ demo: 'mask-average' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many sub-networks?', zh: '子网络有多少个？' },
  question: {
    en: 'Dropout acts on two hidden layers with {first} and {second} units; inputs and outputs are kept. How many different masks are there?',
    zh: '对两个隐藏层使用丢弃法，神经元个数分别为 {first} 和 {second}，输入和输出不丢弃。不同的掩码有多少种？',
  },
  solution: {
    en: String.raw`Each of the $\spot{units}$ units is kept or dropped, independently of the others: $2^{\spot{units}}=\spot{answer}$ masks.`,
    zh: String.raw`$\spot{units}$ 个神经元各自独立地保留或丢弃，共有 $2^{\spot{units}}=\spot{answer}$ 种掩码。`,
  },
  slips: {
    'layers-added': {
      en: 'A mask of the first layer goes with every mask of the second: the numbers are multiplied.',
      zh: '第一层的每种掩码都可以与第二层的每种掩码组合，所以应相乘而不是相加。',
    },
    units: {
      en: 'Two possibilities for each unit: they are multiplied, not added.',
      zh: '每个神经元有两种可能，应当相乘，而不是相加。',
    },
    connections: {
      en: 'This is the number of weights between the two layers.',
      zh: '这是两层之间的权重个数。',
    },
    squared: {
      en: 'The number of units stands in the exponent: every further unit doubles the number of masks.',
      zh: '神经元个数应在指数上，每增加一个神经元，掩码的种数就加倍。',
    },
  },
};
