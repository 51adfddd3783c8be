import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { penalizedMinimum } from '../../../src/math/regularization/penalized-weight';

export const exercise = numeric({
  section: 'derivative',
  params: { optimum: decimal(1, 3, 0.1), curvature: oneOf(1, 2, 3, 4), penalty: decimal(0.2, 0.9, 0.1) },
  see: ({ optimum, curvature, penalty }) => ({
    demo: 'soft-threshold',
    set: { optimum, curvature, penalty },
  }),
  spots: ({ curvature, penalty }) => ({ divisor: 1 + (2 * penalty) / curvature }),
  solve: ({ optimum, curvature, penalty }) => penalizedMinimum({ optimum, curvature, penalty, kind: 'l2' }),
  slips: {
    'half-notation': {
      value: ({ optimum, curvature, penalty }) =>
        penalizedMinimum({ optimum, curvature, penalty, kind: 'half-l2' }),
      see: ({ optimum, curvature, penalty }) => ({
        demo: 'soft-threshold',
        set: { optimum, curvature, penalty, convention: 'half' },
      }),
      pitfall: 'E1.73',
    },
    'l1-instead': ({ optimum, curvature, penalty }) =>
      penalizedMinimum({ optimum, curvature, penalty, kind: 'l1' }),
    'decay-factor': ({ optimum, penalty }) => (1 - 2 * penalty) * optimum,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One weight with L2', zh: 'L2 下的一个权重' },
  question: {
    en: String.raw`The loss of one weight is $\frac h2(w-w^*)^2$ with $w^*$ = {optimum} and *h* = {curvature}. Which *w* minimizes the loss plus $\lambda w^2$ with *λ* = {penalty}? Give at least three digits.`,
    zh: String.raw`一个权重的损失为 $\frac h2(w-w^*)^2$，其中 $w^*$ = {optimum}，*h* = {curvature}。加上惩罚项 $\lambda w^2$（*λ* = {penalty}），求使目标函数最小的 *w*，至少保留三位有效数字。`,
  },
  solution: {
    en: String.raw`$h(w-w^*)+2\lambda w=0$ gives $w=w^*/(1+2\lambda/h)\approx\spot{optimum}/\spot{divisor}\approx\spot{answer}$.`,
    zh: String.raw`由 $h(w-w^*)+2\lambda w=0$ 得 $w=w^*/(1+2\lambda/h)\approx\spot{optimum}/\spot{divisor}\approx\spot{answer}$。`,
  },
  slips: {
    'half-notation': {
      en: String.raw`The derivative of $\lambda w^2$ is $2\lambda w$; this is the result for $\frac\lambda2w^2$.`,
      zh: String.raw`$\lambda w^2$ 的导数是 $2\lambda w$，这里得到的是惩罚项为 $\frac\lambda2w^2$ 时的结果。`,
    },
    'l1-instead': {
      en: String.raw`That is the soft threshold, the minimum with $\lambda|w|$.`,
      zh: String.raw`这是软阈值，即惩罚项为 $\lambda|w|$ 时的结果。`,
    },
    'decay-factor': {
      en: String.raw`$1-2\eta\lambda$ is the factor of one step of gradient descent (here with *η* = 1), not the minimum.`,
      zh: String.raw`$1-2\eta\lambda$ 是梯度下降一步乘以的系数（这里取了 *η* = 1），不是最小值点。`,
    },
  },
};
