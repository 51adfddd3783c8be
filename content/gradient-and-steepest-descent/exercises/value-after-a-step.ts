import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { descentFunctions } from '../../../src/math/descent-direction/example-functions';
import { actualChange, predictedChange } from '../../../src/math/descent-direction/step-change';

const { oval } = descentFunctions;
const along = (x: number, y: number, distance: number): number =>
  oval.value([x + distance * 2 * x, y + distance * 6 * y]);

export const exercise = numeric({
  section: 'step-size',
  params: {
    x: oneOf(-2, -1, 1, 2),
    y: oneOf(-2, -1, 1, 2),
    learningRate: oneOf(0.05, 0.1, 0.2),
  },
  spots: ({ x, y, learningRate }) => ({
    g1: 2 * x,
    g2: 6 * y,
    newX: x - learningRate * 2 * x,
    newY: y - learningRate * 6 * y,
  }),
  solve: ({ x, y, learningRate }) => oval.value([x, y]) + actualChange(oval, [x, y], learningRate),
  see: ({ x, y, learningRate }) => ({ demo: 'taylor-quality', set: { point: [x, y], learningRate } }),
  slips: {
    uphill: { value: ({ x, y, learningRate }) => along(x, y, learningRate), pitfall: 'E1.62' },
    'first-order': ({ x, y, learningRate }) =>
      oval.value([x, y]) + predictedChange(oval.gradient([x, y]), learningRate),
    normalized: {
      value: ({ x, y, learningRate }) => along(x, y, -learningRate / Math.hypot(2 * x, 6 * y)),
      pitfall: 'E0.19',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'After one step', zh: '一步之后' },
  question: {
    en: 'Gradient descent on $f=x^2+3y^2$ starts at ({x}, {y}) with *η* = {learningRate}. What is the value of *f* after one step?',
    zh: '在 $f=x^2+3y^2$ 上从 ({x}, {y}) 出发作梯度下降，*η* = {learningRate}。求一步之后 *f* 的值。',
  },
  solution: {
    en: String.raw`The gradient is $(\spot{g1},\spot{g2})$, so the step leads to $(\spot{newX},\spot{newY})$. There $f\approx\spot{answer}$.`,
    zh: String.raw`梯度为 $(\spot{g1},\spot{g2})$，一步之后到达 $(\spot{newX},\spot{newY})$，此处 $f\approx\spot{answer}$。`,
  },
  slips: {
    uphill: {
      en: 'The gradient was added. Gradient descent subtracts it.',
      zh: '这里加上了梯度，梯度下降应减去梯度。',
    },
    'first-order': {
      en: String.raw`This is $f-\eta\lVert\nabla f\rVert^2$, what the first-order expansion promises. Insert the new point into *f* instead.`,
      zh: String.raw`这是 $f-\eta\lVert\nabla f\rVert^2$，即一阶展开的预测。应当把新的点代入 *f*。`,
    },
    normalized: {
      en: 'The gradient was divided by its length. Plain gradient descent multiplies the gradient as it is by *η*.',
      zh: '这里把梯度除以了自身的范数。梯度下降直接用 *η* 乘以梯度。',
    },
  },
};
