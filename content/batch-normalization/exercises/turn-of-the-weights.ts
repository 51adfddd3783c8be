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
  title: { en: 'How far a step turns', zh: '一次更新转过多少度' },
  question: {
    en: 'A batch normalization (*ε* negligible) follows directly on a weight vector. One step of plain gradient descent turns it by {angle}°. Now start from {factor} times these weights, with the same batch and the same learning rate. By about how many degrees does a step turn them?',
    zh: '权重向量之后直接接批归一化（*ε* 可忽略）。普通梯度下降的一次更新使权重向量转过 {angle}°。现在改从原权重的 {factor} 倍出发，小批量和学习率都不变，一次更新约使权重向量转过多少度？',
  },
  solution: {
    en: String.raw`The step is at a right angle to *w*, so for small angles the turn is about $\eta\|\nabla L\|/\|w\|$. The gradient is divided by {factor}, the length of *w* is multiplied by {factor}. Together the angle is divided by $\spot{factor}^2=\spot{square}$:

$$
\frac{\spot{angle}^\circ}{\spot{square}}\approx\spot{answer}^\circ
$$`,
    zh: String.raw`更新量与 *w* 正交，所以角度很小时约为 $\eta\|\nabla L\|/\|w\|$。梯度除以 {factor}，*w* 的长度乘以 {factor}，合起来角度除以 $\spot{factor}^2=\spot{square}$：

$$
\frac{\spot{angle}^\circ}{\spot{square}}\approx\spot{answer}^\circ
$$`,
  },
  slips: {
    'gradient-only': {
      en: 'This counts only the gradient, which is divided by {factor}. The vector that the step turns is {factor} times as long, too.',
      zh: '这里只考虑了梯度除以 {factor}，而权重向量的长度也变为原来的 {factor} 倍。',
    },
    unchanged: {
      en: 'The output does not change, the step does: shorter step, longer weights.',
      zh: '不变的是输出。更新量变短，权重变长，转过的角度就变小。',
    },
  },
};
