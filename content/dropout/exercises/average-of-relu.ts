import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averageOverMasks } from '../../../src/math/dropout/mask-average';

export const exercise = numeric({
  section: 'ensemble',
  params: { c1: decimal(0.5, 3, 0.5), c2: decimal(0.5, 3, 0.5) },
  accept: ({ c1, c2 }) => c1 !== c2,
  // A third input of 0 changes nothing.
  see: ({ c1, c2 }) => ({
    demo: 'mask-average',
    set: { weights: [c1, -c2, 0], inputs: [1, 1, 0], bias: 0, unit: 'relu' },
  }),
  spots: ({ c1, c2 }) => ({ alone: 2 * c1, both: Math.max(0, 2 * (c1 - c2)) }),
  solve: ({ c1, c2 }) =>
    averageOverMasks({ weights: [c1, -c2], inputs: [1, 1], bias: 0, keep: 0.5, unit: 'relu' }).arithmetic,
  slips: {
    'one-pass': ({ c1, c2 }) => Math.max(0, c1 - c2),
    'no-scale': ({ c1, c2 }) => (c1 + Math.max(0, c1 - c2)) / 4,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Mean output of a ReLU over all masks', zh: 'ReLU 在所有掩码下的平均输出' },
  question: {
    en: 'A ReLU unit without bias has two inputs that contribute {c1} and −{c2} to its net input. They go through inverted dropout with *q* = 1/2, masks independent. What is the mean output over the four masks?',
    zh: '某 ReLU 神经元没有偏置，两个输入对净输入的贡献分别为 {c1} 和 −{c2}，经过 *q* = 1/2 的反向丢弃法，掩码相互独立。求四种掩码下输出的均值。',
  },
  solution: {
    en: String.raw`Kept contributions are doubled. The outputs are 0 for the masks 00 and 01, $\spot{alone}$ for 10 and $\spot{both}$ for 11, each with probability ¼:

$$
\frac{0+0+\spot{alone}+\spot{both}}4=\spot{answer}
$$

One pass without a mask gives less (Jensen: ReLU is convex).`,
    zh: String.raw`保留的贡献加倍。掩码为 00 和 01 时输出为 0，10 时为 $\spot{alone}$，11 时为 $\spot{both}$，概率各为 ¼，所以

$$
\frac{0+0+\spot{alone}+\spot{both}}4=\spot{answer}
$$

无掩码的一次前向传播得到的值更小（ReLU 是凸函数，由 Jensen 不等式）。`,
  },
  slips: {
    'one-pass': {
      en: 'This is the one pass of evaluation. Behind a ReLU it is not the mean: some masks make the net input negative, others positive.',
      zh: '这是评估时一次前向传播的结果。经过 ReLU 之后，这一结果并不等于输出的均值，因为有的掩码使净输入为负，有的使净输入为正。',
    },
    'no-scale': {
      en: 'The inverted form divides kept inputs by *q* = 1/2.',
      zh: '反向形式要把保留的输入除以 *q* = 1/2。',
    },
  },
};
