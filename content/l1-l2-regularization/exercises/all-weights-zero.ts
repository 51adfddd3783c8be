import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { zeroFrom } from '../../../src/math/regularization/correlated-pair';

export const exercise = numeric({
  section: 'geometry',
  params: {
    first: decimal(0.3, 1.2, 0.1),
    second: decimal(0.3, 1.2, 0.1),
    correlation: decimal(0.2, 0.6, 0.1),
  },
  accept: ({ first, second, correlation }) =>
    Math.abs(first - second) > 0.25 &&
    Math.min(first + correlation * second, correlation * first + second) < 2,
  spots: ({ first, second, correlation }) => ({
    pullFirst: first + correlation * second,
    pullSecond: correlation * first + second,
  }),
  solve: ({ first, second, correlation }) => Math.max(...zeroFrom({ correlation, optimum: [first, second] })),
  slips: {
    'no-correlation': {
      value: ({ first, second }) => Math.max(first, second),
      see: ({ first, second, correlation }) => ({
        demo: 'l1-l2-contours',
        set: { optimum: [first, second], correlation, penalty: Math.max(first, second) },
      }),
    },
    smaller: {
      value: ({ first, second, correlation }) =>
        Math.min(first + correlation * second, correlation * first + second),
      see: ({ first, second, correlation }) => ({
        demo: 'l1-l2-contours',
        set: {
          optimum: [first, second],
          correlation,
          penalty: Number(Math.min(first + correlation * second, correlation * first + second).toFixed(2)),
        },
      }),
    },
    sum: ({ first, second }) => first + second,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From which λ are all weights 0?', zh: 'λ 多大时权重全为 0？' },
  question: {
    en: String.raw`Two weights have the loss $\frac12(w-w^*)^\top A(w-w^*)$ with $w^*$ = ({first}, {second}); *A* has 1 on its diagonal and {correlation} beside it. From which *λ* on does $\lambda\lVert w\rVert_1$ make both weights 0?`,
    zh: String.raw`两个权重的损失为 $\frac12(w-w^*)^\top A(w-w^*)$，$w^*$ = ({first}, {second})，*A* 的对角元为 1，非对角元为 {correlation}。加上 $\lambda\lVert w\rVert_1$，*λ* 至少为多大时两个权重都为 0？`,
  },
  solution: {
    en: String.raw`At $w=0$ the gradient of the loss is $-Aw^*=-(\spot{pullFirst},\spot{pullSecond})$. By the condition $|d_0|\le\lambda$ for each weight, with $d_0$ the derivative of the loss by it at $w=0$, 0 is the minimum as soon as *λ* reaches the larger size: {answer}.`,
    zh: String.raw`$w=0$ 处损失的梯度为 $-Aw^*=-(\spot{pullFirst},\spot{pullSecond})$。每个权重都要满足 $|d_0|\le\lambda$（$d_0$ 为 $w=0$ 处损失对该权重的偏导数），所以 *λ* 须达到其中绝对值较大的一个，即 {answer}。`,
  },
  slips: {
    'no-correlation': {
      en: 'The slopes at 0 are, in size, the entries of $Aw^*$, not of $w^*$: with correlated inputs each weight also explains a part of the other.',
      zh: '0 处的偏导数由 $Aw^*$ 给出，而不是 $w^*$。输入相关时，每个权重也能解释另一个输入的一部分作用。',
    },
    smaller: {
      en: 'Up to the larger one there is a weight that is not 0.',
      zh: '*λ* 小于较大的一个时，仍有一个权重不为 0。',
    },
    sum: {
      en: 'Each weight has its own condition: at $w=0$ the derivative of the loss by it is at most *λ* in size. They are not added.',
      zh: '每个权重各有条件，即 $w=0$ 处损失对该权重的偏导数的绝对值不超过 *λ*，不应相加。',
    },
  },
};
