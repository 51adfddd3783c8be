import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { w5 } from './shared/example-222';
import { handCheck, handSlip, rightValue } from './shared/hand-check';

export const exercise = numeric({
  section: 'update',
  params: { learningRate: oneOf(0.2, 0.3, 0.4, 0.6, 0.8, 1.5, 2, 3) },
  spots: ({ learningRate }) => ({
    weight: w5,
    gradient: rightValue(handCheck.gradientW5)({}),
    change: learningRate * rightValue(handCheck.gradientW5)({}),
  }),
  solve: rightValue(handCheck.newW5),
  // Four decimals; with fewer, the gradient of another weight would do as well.
  tolerance: { absolute: 0.00008 },
  slips: {
    uphill: handSlip('newW5', 'sign'),
    'rate-missing': handSlip('newW5', 'learningRateMissing'),
    'only-change': handSlip('newW5', 'stepOnly'),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The new output weight', zh: '更新后的输出层权重' },
  question: {
    en: String.raw`In the 2-2-2 example $w_5$ = {weight} and $\partial E/\partial w_5$ ≈ {gradient}. Gradient descent makes one step with *η* = {learningRate}. What is the new $w_5$? Give four decimals.`,
    zh: String.raw`2-2-2 例题中 $w_5$ = {weight}，$\partial E/\partial w_5$ ≈ {gradient}。梯度下降以 *η* = {learningRate} 更新一次，新的 $w_5$ 是多少？保留四位小数。`,
  },
  solution: {
    en: String.raw`The gradient does not depend on *η*. Multiply it by *η* and subtract:

$$
\begin{aligned}w_5-\eta\,\frac{\partial E}{\partial w_5}&\approx\spot{weight}-\spot{learningRate}\cdot\spot{gradient}\\&\approx\spot{answer}\end{aligned}
$$`,
    zh: String.raw`梯度与 *η* 无关。先乘以 *η*，再从旧权重中减去：

$$
\begin{aligned}w_5-\eta\,\frac{\partial E}{\partial w_5}&\approx\spot{weight}-\spot{learningRate}\cdot\spot{gradient}\\&\approx\spot{answer}\end{aligned}
$$`,
  },
  slips: {
    uphill: {
      en: 'The step was added. The gradient points uphill, so descent subtracts it.',
      zh: '符号反了，这里加上了改变量。梯度指向误差增大的方向，下降时要减去。',
    },
    'rate-missing': {
      en: 'The whole gradient was subtracted. Multiply it by *η* first.',
      zh: '减去了整个梯度。要先乘以 *η*。',
    },
    'only-change': {
      en: 'This is the size of the step, {change}. Subtract it from the old weight.',
      zh: '这是改变量的大小 {change}，还要从旧权重中减去。',
    },
  },
};
