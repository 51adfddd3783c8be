import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { leastSquaresLoss } from '../../../src/math/regression/least-squares';

export const exercise = numeric({
  section: 'zero-start',
  params: { x1: whole(1, 5), y1: whole(-6, 8), x2: whole(1, 5), y2: whole(-6, 8) },
  accept: ({ x1, y1, x2, y2 }) => x1 !== x2 && y1 * y2 !== 0 && Math.abs(x1 * y1 + x2 * y2) > 2,
  spots: ({ x1, y1, x2, y2 }) => ({ first: x1 * y1, second: x2 * y2 }),
  solve: ({ x1, y1, x2, y2 }) => leastSquaresLoss([[x1], [x2]], [y1, y2], [0]).gradient[0]!,
  slips: {
    zero: {
      value: () => 0,
      see: () => ({ demo: 'zero-init-regression', set: { steps: 1 } }),
      pitfall: 'E1.32',
    },
    sign: ({ x1, y1, x2, y2 }) => (x1 * y1 + x2 * y2) / 2,
    sum: ({ x1, y1, x2, y2 }) => -(x1 * y1 + x2 * y2),
    'no-inputs': ({ y1, y2 }) => -(y1 + y2) / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient at zero', zh: '零点处的梯度' },
  question: {
    en: String.raw`The model $\hat y=wx$ is to fit the two points ({x1}, {y1}) and ({x2}, {y2}). The loss is half the mean of the squared errors. What is its derivative $\mathrm dL/\mathrm dw$ at *w* = 0?`,
    zh: String.raw`用模型 $\hat y=wx$ 拟合两个点 ({x1}, {y1}) 和 ({x2}, {y2})，损失取均方误差的一半。求 *w* = 0 处的导数 $\mathrm dL/\mathrm dw$。`,
  },
  solution: {
    en: String.raw`At *w* = 0 the predictions are 0, so the errors are −*y*:

$$
\begin{aligned}
\frac1n\sum_i(wx_i-y_i)x_i&=-\frac{\spot{first}+(\spot{second})}2\\
&=\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`*w* = 0 时预测值为 0，误差为 −*y*，所以

$$
\begin{aligned}
\frac1n\sum_i(wx_i-y_i)x_i&=-\frac{\spot{first}+(\spot{second})}2\\
&=\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    zero: {
      en: 'The prediction is 0 there, the error is not: it is −*y*.',
      zh: '此处为 0 的是预测值，误差是 −*y*，并不为 0。',
    },
    sign: {
      en: 'The error is prediction minus target, 0 − *y*: the sign is the other one.',
      zh: '误差是预测值减目标值，即 0 − *y*，符号写反了。',
    },
    sum: {
      en: 'Twice too large: the mean over the two samples is missing, or the ½ of the loss (it cancels the 2 of the square).',
      zh: '结果大了一倍：没有对两个样本取平均，或漏了损失中的 ½（与平方求导得到的 2 相消）。',
    },
    'no-inputs': {
      en: 'By the chain rule each error is multiplied by its input *x*.',
      zh: '由链式法则，每个误差还要乘以对应的输入 *x*。',
    },
  },
};
