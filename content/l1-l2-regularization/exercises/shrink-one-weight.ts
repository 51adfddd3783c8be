import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { penalizedMinimum } from '../../../src/math/regularization/penalized-weight';

export const exercise = numeric({
  section: 'derivative',
  params: { optimum: decimal(-3, 3, 0.1), curvature: oneOf(0.5, 2, 4, 5), penalty: decimal(0.5, 3, 0.1) },
  accept: ({ optimum, curvature, penalty }) => Math.abs(optimum) > penalty / curvature + 0.05,
  see: (values) => ({ demo: 'soft-threshold', set: values }),
  spots: ({ optimum, curvature, penalty }) => ({
    size: Math.abs(optimum),
    threshold: penalty / curvature,
    sign: optimum > 0 ? '+' : '−',
  }),
  solve: ({ optimum, curvature, penalty }) => penalizedMinimum({ optimum, curvature, penalty, kind: 'l1' }),
  slips: {
    'no-curvature': ({ optimum, penalty }) =>
      penalizedMinimum({ optimum, curvature: 1, penalty, kind: 'l1' }),
    'l2-instead': ({ optimum, curvature, penalty }) =>
      penalizedMinimum({ optimum, curvature, penalty, kind: 'l2' }),
    outwards: ({ optimum, curvature, penalty }) => optimum + (Math.sign(optimum) * penalty) / curvature,
    hard: ({ optimum }) => optimum,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One weight with L1', zh: 'L1 下的一个权重' },
  question: {
    en: String.raw`The loss of one weight is $\frac h2(w-w^*)^2$ with $w^*$ = {optimum} and *h* = {curvature}. Which *w* minimizes the loss plus $\lambda|w|$ with *λ* = {penalty}?`,
    zh: String.raw`一个权重的损失为 $\frac h2(w-w^*)^2$，其中 $w^*$ = {optimum}，*h* = {curvature}。加上惩罚项 $\lambda|w|$（*λ* = {penalty}），求使目标函数最小的 *w*。`,
  },
  solution: {
    en: String.raw`The threshold is $\lambda/h=\spot{threshold}$, and $|w^*|=\spot{size}$ exceeds it. So the weight moves by the threshold towards 0 and keeps its sign ({sign}):

$$
\operatorname{sign}(w^*)(|w^*|-\lambda/h)=\spot{answer}
$$`,
    zh: String.raw`阈值为 $\lambda/h=\spot{threshold}$，而 $|w^*|=\spot{size}$ 超过阈值，所以权重向 0 移动一个阈值的距离，符号（{sign}）不变，即

$$
\operatorname{sign}(w^*)(|w^*|-\lambda/h)=\spot{answer}
$$`,
  },
  slips: {
    'no-curvature': {
      en: String.raw`The threshold is $\lambda/h$: at the minimum $h(w-w^*)$ balances $\lambda$.`,
      zh: String.raw`阈值是 $\lambda/h$，因为在最小值点处 $h(w-w^*)$ 与 $\lambda$ 相抵。`,
    },
    'l2-instead': {
      en: String.raw`That is the minimum with $\lambda w^2$. L1 subtracts an amount, it does not divide.`,
      zh: String.raw`这是惩罚项为 $\lambda w^2$ 时的结果。L1 是减去一个量，而不是除以一个数。`,
    },
    outwards: {
      en: 'The penalty pulls towards 0, not away from it.',
      zh: '惩罚项使权重向 0 靠近，而不是远离 0。',
    },
    hard: {
      en: 'A weight that survives the threshold is still shortened by it. Keeping it whole is hard thresholding, which is not the minimum of this sum.',
      zh: '超过阈值的权重也要减去阈值。保持原值的是硬阈值，并不是这个目标函数的最小值点。',
    },
  },
};
