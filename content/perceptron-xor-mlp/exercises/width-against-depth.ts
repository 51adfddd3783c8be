import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'width-and-depth',
  variables: { m: whole(2, 6), L: whole(2, 5) },
  answer: ({ m, L }) => m ** L - 1,
  key: 'm^L-1',
  slips: {
    'as-many-as-pieces': ({ m, L }) => m ** L,
    'pieces-added': { value: ({ m, L }) => m * L - 1, pitfall: 'E1.57' },
    'exponent-exchanged': ({ m, L }) => L ** m - 1,
    'one-more': ({ m, L }) => m ** L + 1,
    'breaks-multiplied': ({ m, L }) => (m - 1) ** L,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Width against depth', zh: '宽度与深度' },
  question: {
    en: 'A zigzag on [0, 1] has *m* straight pieces, each going from 0 to 1 or back. It is applied *L* times, one ReLU layer for each. How many ReLUs does a network with *one* hidden layer need at least for as many straight pieces on [0, 1], whatever their slopes? Write it in *m* and *L*.',
    zh: '[0, 1] 上的锯齿函数有 *m* 个线性段，每段从 0 到 1 或从 1 到 0。把它复合 *L* 次，每次用一个 ReLU 层。**单隐藏层**网络在 [0, 1] 上要有同样多的线性段（斜率不限），至少需要多少个 ReLU？请用 *m* 和 *L* 写出。',
  },
  solution: {
    en: 'Each piece of the zigzag covers all of [0, 1], so the next application puts *m* pieces into each: after *L* layers there are $m^L$. In one hidden layer each ReLU adds at most one kink, and *n* kinks make $n+1$ pieces. Depth multiplies pieces, width adds them.',
    zh: '锯齿函数的每一段都覆盖整个 [0, 1]，再复合一次，每段变为 *m* 段，*L* 层之后共有 $m^L$ 段。单隐藏层中每个 ReLU 至多增加一个折点，*n* 个折点对应 $n+1$ 段。深度使段数相乘，宽度使段数相加。',
  },
  slips: {
    'as-many-as-pieces': {
      en: '*n* kinks make $n+1$ pieces: one ReLU less than pieces is enough. One more is needed only to draw the very same zigzag.',
      zh: '*n* 个折点对应 $n+1$ 段，ReLU 的个数比段数少 1 就够了。只有要表示同一个锯齿函数时，才需要再加一个。',
    },
    'pieces-added': {
      en: 'Applying a function to its own values multiplies the numbers of pieces.',
      zh: '函数复合时，段数相乘，不是相加。',
    },
    'exponent-exchanged': {
      en: String.raw`Each of the *L* layers multiplies by *m*: $m\cdot m\cdots m$.`,
      zh: '*L* 层中每一层都乘以 *m*，是 *L* 个 *m* 相乘。',
    },
    'one-more': {
      en: 'There is one piece more than kinks, so the 1 is to be taken off.',
      zh: '段数比折点数多 1，应减去 1。',
    },
    'breaks-multiplied': {
      en: 'The numbers of pieces multiply, not those of the kinks.',
      zh: '相乘的是段数，不是折点数。',
    },
  },
};
