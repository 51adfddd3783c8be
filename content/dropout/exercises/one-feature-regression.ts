import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { dropoutWeights } from '../../../src/math/dropout/dropout-regression';

export const exercise = numeric({
  section: 'penalty',
  params: { y1: whole(1, 6), y2: whole(2, 12), q: oneOf(0.4, 0.5, 0.6, 0.8) },
  spots: ({ y1, y2 }) => ({ products: y1 + 2 * y2 }),
  solve: ({ y1, y2, q }) => dropoutWeights({ rows: [[1], [2]], targets: [y1, y2] }, q)[0]!,
  slips: {
    'least-squares': ({ y1, y2 }) => (y1 + 2 * y2) / 5,
    'plain-ridge': ({ y1, y2, q }) => (y1 + 2 * y2) / (5 + (1 - q) / q),
    larger: ({ y1, y2, q }) => (y1 + 2 * y2) / (5 * q),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Dropout in a regression with one feature', zh: '单特征回归中的丢弃法' },
  question: {
    en: String.raw`Fit $\hat y=wx$ to (1, {y1}) and (2, {y2}); the input goes through inverted dropout with *q* = {q}. Which *w* minimizes the expected squared error?`,
    zh: String.raw`用 $\hat y=wx$ 拟合 (1, {y1}) 和 (2, {y2}) 两点，输入经过 *q* = {q} 的反向丢弃法。求使期望平方误差最小的 *w*。`,
  },
  solution: {
    en: String.raw`The expected error is $\sum_i(y_i-wx_i)^2+\frac{1-q}qw^2\sum_ix_i^2$. Derivative 0: $w\sum x_i^2\cdot\frac1q=\sum x_iy_i$, so

$$
w=q\,\frac{\sum x_iy_i}{\sum x_i^2}=\spot{q}\cdot\frac{\spot{products}}5=\spot{answer}
$$`,
    zh: String.raw`期望误差为 $\sum_i(y_i-wx_i)^2+\frac{1-q}qw^2\sum_ix_i^2$。令导数为 0，得 $w\sum x_i^2\cdot\frac1q=\sum x_iy_i$，所以

$$
w=q\,\frac{\sum x_iy_i}{\sum x_i^2}=\spot{q}\cdot\frac{\spot{products}}5=\spot{answer}
$$`,
  },
  slips: {
    'least-squares': {
      en: 'This is least squares. The noise of the mask adds a penalty on *w*².',
      zh: '这是最小二乘的解。掩码的噪声还会带来对 *w*² 的惩罚。',
    },
    'plain-ridge': {
      en: String.raw`The penalty is scaled by the data: $\frac{1-q}qw^2\sum x_i^2$, not $\frac{1-q}qw^2$.`,
      zh: String.raw`惩罚项由数据缩放，应为 $\frac{1-q}qw^2\sum x_i^2$，而不是 $\frac{1-q}qw^2$。`,
    },
    larger: {
      en: 'The penalty makes the weight smaller, by the factor *q*, not larger.',
      zh: '惩罚项使权重变小，应乘以 *q*，而不是除以 *q*。',
    },
  },
};
