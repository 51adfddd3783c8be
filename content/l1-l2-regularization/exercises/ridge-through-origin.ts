import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { ridge } from '../../../src/math/regularization/ridge';

export const exercise = numeric({
  section: 'generalization',
  params: { y1: whole(1, 9), y2: whole(1, 9), penalty: oneOf(0.25, 0.5, 1, 2) },
  spots: ({ y1, y2, penalty }) => ({ top: y1 + 2 * y2, shift: 4 * penalty }),
  solve: ({ y1, y2, penalty }) => ridge([[1], [2]], [y1, y2], penalty)[0]!,
  slips: {
    'least-squares': ({ y1, y2 }) => (y1 + 2 * y2) / 5,
    'no-n': ({ y1, y2, penalty }) => (y1 + 2 * y2) / (5 + 2 * penalty),
    'only-lambda': ({ y1, y2, penalty }) => (y1 + 2 * y2) / (5 + penalty),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Ridge with two samples', zh: '两个样本的岭回归' },
  question: {
    en: String.raw`$\hat y=wx$ is fitted to the points (1, {y1}) and (2, {y2}). Which *w* minimizes $\frac1{2n}\sum_i(wx_i-y_i)^2+\lambda w^2$ with *n* = 2 and *λ* = {penalty}? Give at least three digits.`,
    zh: String.raw`用 $\hat y=wx$ 拟合两个点 (1, {y1}) 和 (2, {y2})。*n* = 2，*λ* = {penalty}，求使 $\frac1{2n}\sum_i(wx_i-y_i)^2+\lambda w^2$ 最小的 *w*，至少保留三位有效数字。`,
  },
  solution: {
    en: String.raw`The derivative $\frac1n\sum_i(wx_i-y_i)x_i+2\lambda w$ is 0 for

$$
w=\frac{\sum_ix_iy_i}{\sum_ix_i^2+2n\lambda}=\frac{\spot{top}}{5+\spot{shift}}\approx\spot{answer}
$$`,
    zh: String.raw`令导数 $\frac1n\sum_i(wx_i-y_i)x_i+2\lambda w$ 为 0，得

$$
w=\frac{\sum_ix_iy_i}{\sum_ix_i^2+2n\lambda}=\frac{\spot{top}}{5+\spot{shift}}\approx\spot{answer}
$$`,
  },
  slips: {
    'least-squares': {
      en: 'This is least squares, without the penalty.',
      zh: '这是没有惩罚项的最小二乘解。',
    },
    'no-n': {
      en: String.raw`The loss is a *mean*: multiplied by *n*, the penalty contributes $2n\lambda$.`,
      zh: String.raw`损失是**平均值**，两边乘以 *n* 之后，惩罚项对应 $2n\lambda$。`,
    },
    'only-lambda': {
      en: String.raw`$\lambda$ alone belongs to the objective $\lVert Xw-y\rVert^2+\lambda\lVert w\rVert^2$, a sum without the ½.`,
      zh: String.raw`分母只加 $\lambda$，得到的是目标函数 $\lVert Xw-y\rVert^2+\lambda\lVert w\rVert^2$ 的解，其中损失是求和，而且不带 ½。`,
    },
  },
};
