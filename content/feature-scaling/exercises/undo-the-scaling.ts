import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { applyScaler } from '../../../src/math/scaling/scaler';

export const exercise = numeric({
  section: 'in-code',
  params: { weight: whole(2, 9), bias: whole(15, 40), center: whole(3, 20), deviation: oneOf(2, 4, 5) },
  accept: ({ weight, bias, center, deviation }) => Math.abs(bias - (weight * center) / deviation) > 1,
  // The prediction at x = 0.
  solve: ({ weight, bias, center, deviation }) =>
    bias + weight * applyScaler({ center, unit: deviation, low: 0, stretch: 1 }, 0),
  slips: {
    unchanged: ({ bias }) => bias,
    'wrong-sign': ({ weight, bias, center, deviation }) => bias + (weight * center) / deviation,
    'without-deviation': ({ weight, bias, center }) => bias - weight * center,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Back to raw inputs', zh: '还原到原始输入' },
  question: {
    en: String.raw`A linear model was trained on the standardized input $z=(x-\mu)/\sigma$ with *μ* = {center} and *σ* = {deviation}: $y=\spot{weight}\,z+\spot{bias}$. Written for the raw *x* it is $y=w'x+b'$. What is $b'$?`,
    zh: String.raw`线性模型用标准化输入 $z=(x-\mu)/\sigma$ 训练，*μ* = {center}，*σ* = {deviation}，得到 $y=\spot{weight}\,z+\spot{bias}$。改用原始输入 *x* 写成 $y=w'x+b'$，求 $b'$。`,
  },
  solution: {
    en: String.raw`Insert $z$ and sort by $x$:

$$
\begin{aligned}
y&=\frac w\sigma x+\Big(b-\frac{w\mu}\sigma\Big)\\
b'&=\spot{bias}-\frac{\spot{weight}\cdot\spot{center}}{\spot{deviation}}=\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`代入 $z$，按 $x$ 整理：

$$
\begin{aligned}
y&=\frac w\sigma x+\Big(b-\frac{w\mu}\sigma\Big)\\
b'&=\spot{bias}-\frac{\spot{weight}\cdot\spot{center}}{\spot{deviation}}=\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    unchanged: {
      en: 'The old bias is the prediction at the mean, where *z* = 0. The new one belongs to *x* = 0.',
      zh: '原来的偏置是 *z* = 0 即均值处的预测，新的偏置对应 *x* = 0。',
    },
    'wrong-sign': { en: 'The mean is subtracted: −*wμ*/*σ*.', zh: '标准化时减去了均值，应为 −*wμ*/*σ*。' },
    'without-deviation': { en: 'The weight is divided by *σ* first.', zh: '权重还要先除以 *σ*。' },
  },
};
