import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { miniBatchDescent } from '../../../src/math/stochastic-gradient/mini-batch-descent';

type Drawn = Readonly<Record<'learningRate' | 'x1' | 'y1' | 'x2' | 'y2', number>>;

/** The weight after each update of one epoch over two samples, from 0. */
function weightsOf({ learningRate, x1, y1, x2, y2 }: Drawn, batchSize: number): number[] {
  const problem = { rows: [[x1], [x2]], targets: [y1, y2], start: [0] };
  return miniBatchDescent(problem, { batchSize, learningRate, epochs: 1 }).weights.map(([w]) => w!);
}

export const exercise = fill({
  section: 'paths',
  params: {
    learningRate: oneOf(0.1, 0.2),
    x1: oneOf(1, 2),
    y1: whole(2, 8),
    x2: oneOf(1, 2, 3),
    y2: whole(2, 9),
  },
  see: () => ({ demo: 'bgd-sgd-minibatch', set: { batchSize: '1', epochs: 1 } }),
  cells: {
    first: {
      value: (drawn) => weightsOf(drawn, 1)[1]!,
      slips: { 'wrong-way': ({ learningRate, x1, y1 }) => -learningRate * x1 * y1 },
    },
    second: {
      value: (drawn) => weightsOf(drawn, 1)[2]!,
      slips: {
        'old-weight': {
          value: ({ learningRate, x1, y1, x2, y2 }) => learningRate * (x1 * y1 + x2 * y2),
          pitfall: 'E3.32',
        },
      },
    },
    whole: {
      value: (drawn) => weightsOf(drawn, 2)[1]!,
      slips: {
        sum: ({ learningRate, x1, y1, x2, y2 }) => learningRate * (x1 * y1 + x2 * y2),
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One epoch by hand', zh: '手算一个轮次' },
  question: {
    en: String.raw`Fit $y=wx$ to the samples $(\spot{x1},\spot{y1})$ and $(\spot{x2},\spot{y2})$ by $\ell_i=\frac12(wx_i-y_i)^2$, from *w* = 0 with *η* = {learningRate}. SGD takes the samples in this order; BGD follows the mean of both gradients.`,
    zh: String.raw`用 $y=wx$ 拟合样本 $(\spot{x1},\spot{y1})$ 和 $(\spot{x2},\spot{y2})$，$\ell_i=\frac12(wx_i-y_i)^2$，初值 *w* = 0，*η* = {learningRate}。SGD 按此顺序使用样本，BGD 使用两个梯度的平均。`,
  },
  cells: {
    first: { en: '*w* of SGD after the first update', zh: 'SGD 第一次更新之后的 *w*' },
    second: { en: '*w* of SGD after the epoch', zh: 'SGD 一个轮次之后的 *w*' },
    whole: { en: '*w* of BGD after the epoch', zh: 'BGD 一个轮次之后的 *w*' },
  },
  slips: {
    'first.wrong-way': {
      en: 'The gradient is $(wx_1-y_1)x_1$, negative here; the update subtracts it, so *w* rises.',
      zh: '梯度为 $(wx_1-y_1)x_1$，在这里为负，更新时减去梯度，所以 *w* 增大。',
    },
    'second.old-weight': {
      en: 'The second gradient was taken at *w* = 0. SGD takes it at the weight that the first update has left.',
      zh: '第二个梯度是在 *w* = 0 处计算的。SGD 应在第一次更新之后的权重处计算。',
    },
    'whole.sum': {
      en: 'BGD follows the *mean* of the gradients, not their sum.',
      zh: 'BGD 使用梯度的**平均**，不是总和。',
    },
  },
  solution: {
    en: String.raw`SGD: $w_1=0-\eta(0-\spot{y1})\cdot\spot{x1}\approx\spot{first}$, then $w_2=w_1-\eta(w_1\cdot\spot{x2}-\spot{y2})\cdot\spot{x2}\approx\spot{second}$. BGD makes one update: $\eta\cdot\frac12(\spot{x1}\cdot\spot{y1}+\spot{x2}\cdot\spot{y2})\approx\spot{whole}$.`,
    zh: String.raw`SGD 先得到 $w_1=0-\eta(0-\spot{y1})\cdot\spot{x1}\approx\spot{first}$，再得到 $w_2=w_1-\eta(w_1\cdot\spot{x2}-\spot{y2})\cdot\spot{x2}\approx\spot{second}$。BGD 只更新一次，得到 $\eta\cdot\frac12(\spot{x1}\cdot\spot{y1}+\spot{x2}\cdot\spot{y2})\approx\spot{whole}$。`,
  },
};
