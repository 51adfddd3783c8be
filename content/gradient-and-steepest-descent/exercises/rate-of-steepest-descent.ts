import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { steepestDirection } from '../../../src/math/descent-direction/steepest-direction';

export const exercise = formula({
  section: 'derivation',
  variables: { x: between(0.3, 3), y: between(0.3, 3) },
  answer: ({ x, y }) => steepestDirection('l2', [2 * x, 6 * y])?.rate ?? Number.NaN,
  key: '-sqrt(4*x^2+36*y^2)',
  slips: {
    upwards: { value: ({ x, y }) => Math.sqrt(4 * x ** 2 + 36 * y ** 2), pitfall: 'E4.1' },
    squared: { value: ({ x, y }) => -(4 * x ** 2 + 36 * y ** 2), pitfall: 'E0.19' },
    'sum-of-derivatives': ({ x, y }) => -(2 * x + 6 * y),
    'not-differentiated': ({ x, y }) => -Math.sqrt(x ** 2 + 9 * y ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Rate of steepest descent', zh: '最速下降方向的变化率' },
  question: {
    en: '$f=x^2+3y^2$. At which rate does *f* change at the point $(x,y)$, not 0, along the unit vector in whose direction it falls fastest? Write it in *x* and *y*.',
    zh: '$f=x^2+3y^2$。在原点以外的点 $(x,y)$ 处，沿 *f* 下降最快的单位向量，*f* 的变化率是多少？请用 *x* 和 *y* 写出。',
  },
  solution: {
    en: String.raw`The rate along a unit vector *v* is $v^\top\nabla f$, by Cauchy–Schwarz at least $-\lVert\nabla f\rVert$. The vector $-\nabla f/\lVert\nabla f\rVert$ reaches it:

$$
\begin{aligned}
\nabla f&=(2x,\,6y)\\
\lVert\nabla f\rVert&=\sqrt{(2x)^2+(6y)^2}
\end{aligned}
$$

The rate is minus this length.`,
    zh: String.raw`沿单位向量 *v* 的变化率是 $v^\top\nabla f$，由柯西-施瓦茨不等式，至少为 $-\lVert\nabla f\rVert$，并在 $v=-\nabla f/\lVert\nabla f\rVert$ 时取到：

$$
\begin{aligned}
\nabla f&=(2x,\,6y)\\
\lVert\nabla f\rVert&=\sqrt{(2x)^2+(6y)^2}
\end{aligned}
$$

所求的变化率是该长度的相反数。`,
  },
  slips: {
    upwards: {
      en: 'This is the rate of the steepest *ascent*. Downwards *f* changes just as fast, with a minus.',
      zh: '这是上升最快方向的变化率。沿下降最快的方向，变化率的大小相同，符号为负。',
    },
    squared: {
      en: String.raw`This is $-\lVert\nabla f\rVert^2$, the rate along $-\nabla f$ itself. A unit vector is asked for: divide by $\lVert\nabla f\rVert$.`,
      zh: String.raw`这是 $-\lVert\nabla f\rVert^2$，即沿 $-\nabla f$ 本身的变化率。题目要求单位向量，还要除以 $\lVert\nabla f\rVert$。`,
    },
    'sum-of-derivatives': {
      en: 'This is the rate of a step of $(-1,-1)$, which is no unit vector. The length of the gradient is the root of the sum of squares.',
      zh: '这是沿 $(-1,-1)$ 的变化率，该向量不是单位向量。梯度的长度是平方和的平方根。',
    },
    'not-differentiated': {
      en: 'Differentiate the squares: the gradient is $(2x,6y)$.',
      zh: '平方求导带来因子 2，梯度是 $(2x,6y)$。',
    },
  },
};
