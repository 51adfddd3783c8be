import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'scale-invariance',
  params: { angle: oneOf(0.5, 1, 1.5, 2, 4), factor: oneOf(2, 4, 5, 10) },
  spots: ({ factor }) => ({ square: factor ** 2 }),
  solve: ({ angle, factor }) => angle / factor ** 2,
  see: ({ factor }) => ({ demo: 'bn-scale-invariance', set: { scale: factor, learningRate: 0.1, steps: 1 } }),
  slips: { 'gradient-only': ({ angle, factor }) => angle / factor, unchanged: ({ angle }) => angle },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How far a step turns', zh: '一步转过多少' },
  question: {
    en: 'A batch normalization (*ε* negligible) follows directly on a weight vector. One step of plain gradient descent turns it by {angle}°. Now start from {factor} times these weights, with the same batch and the same learning rate. By about how many degrees does a step turn them?',
    zh: '权重向量之后直接接批归一化（*ε* 可忽略）。普通梯度下降的一步使它转过 {angle}°。现在从 {factor} 倍的权重出发，批和学习率都不变，一步约转过多少度？',
  },
  solution: {
    en: String.raw`The step is at a right angle to *w*, so for small angles the turn is about $\eta\|\nabla L\|/\|w\|$. The gradient is divided by {factor}, the length of *w* is multiplied by {factor}. Together the angle is divided by $\spot{factor}^2=\spot{square}$:

$$
\frac{\spot{angle}^\circ}{\spot{square}}\approx\spot{answer}^\circ
$$`,
    zh: String.raw`步子与 *w* 垂直，所以角度很小时约为 $\eta\|\nabla L\|/\|w\|$。梯度除以 {factor}，*w* 的长度乘以 {factor}，合起来角度除以 $\spot{factor}^2=\spot{square}$：

$$
\frac{\spot{angle}^\circ}{\spot{square}}\approx\spot{answer}^\circ
$$`,
  },
  slips: {
    'gradient-only': {
      en: 'This counts only the gradient, which is divided by {factor}. The vector that the step turns is {factor} times as long, too.',
      zh: '这里只算了梯度除以 {factor}。要转动的向量也变成了 {factor} 倍长。',
    },
    unchanged: {
      en: 'The output does not change, the step does: shorter step, longer weights.',
      zh: '不变的是输出。步子变短了，权重变长了，角度就变小。',
    },
  },
};
