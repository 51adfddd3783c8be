import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import {
  directionalDerivative,
  unitAtAngle,
} from '../../../src/math/descent-direction/directional-derivative';
import { descentFunctions } from '../../../src/math/descent-direction/example-functions';

const { oval } = descentFunctions;
const rate = (x: number, y: number, angle: number): number =>
  directionalDerivative(oval.gradient([x, y]), unitAtAngle('l2', angle));

export const exercise = numeric({
  section: 'gradient',
  params: {
    x: oneOf(-2, -1, 1, 2),
    y: oneOf(-2, -1, 1, 2),
    // Not the diagonals: there cosine and sine swapped give the value itself, or its negative.
    angle: oneOf(30, 60, 120, 150, 210, 240, 300),
  },
  // Along the gradient, or nearly, its length would be the answer too.
  accept: ({ x, y, angle }) => {
    const size = Math.abs(rate(x, y, angle));
    return size > 0.5 && size < 0.97 * Math.hypot(2 * x, 6 * y);
  },
  spots: ({ x, y }) => ({ g1: 2 * x, g2: 6 * y }),
  solve: ({ x, y, angle }) => rate(x, y, angle),
  see: ({ x, y, angle }) => ({ demo: 'directional-derivative', set: { point: [x, y], direction: angle } }),
  slips: {
    length: { value: ({ x, y }) => Math.hypot(2 * x, 6 * y), pitfall: 'E0.17' },
    swapped: ({ x, y, angle }) => directionalDerivative([6 * y, 2 * x], unitAtAngle('l2', angle)),
    reversed: ({ x, y, angle }) => -rate(x, y, angle),
    half: ({ x, y, angle }) => rate(x, y, angle) / 2,
    'not-unit': ({ x, y, angle }) => rate(x, y, angle) * Math.hypot(2 * x, 6 * y),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Rate in a direction', zh: '沿一个方向的变化率' },
  question: {
    en: 'At what rate does $f=x^2+3y^2$ change at the point ({x}, {y}) along the unit vector at {angle}°, counted counterclockwise from the positive *x* axis?',
    zh: '把 *x* 轴正方向的单位向量逆时针旋转 {angle}°，$f=x^2+3y^2$ 在点 ({x}, {y}) 处沿所得向量的方向导数是多少？',
  },
  solution: {
    en: String.raw`The gradient is $(2x,6y)=(\spot{g1},\spot{g2})$, the unit vector $(\cos\spot{angle}^\circ,\sin\spot{angle}^\circ)$. Their dot product is

$$
\begin{aligned}&\spot{g1}\cos\spot{angle}^\circ+(\spot{g2})\sin\spot{angle}^\circ\\&\approx\spot{answer}\end{aligned}
$$`,
    zh: String.raw`梯度为 $(2x,6y)=(\spot{g1},\spot{g2})$，单位向量为 $(\cos\spot{angle}^\circ,\sin\spot{angle}^\circ)$，两者的内积是

$$
\begin{aligned}&\spot{g1}\cos\spot{angle}^\circ+(\spot{g2})\sin\spot{angle}^\circ\\&\approx\spot{answer}\end{aligned}
$$`,
  },
  slips: {
    length: {
      en: String.raw`This is $\lVert\nabla f\rVert$, the rate along the gradient itself. A direction at the angle *φ* to it has the factor $\cos\varphi$.`,
      zh: String.raw`这是 $\lVert\nabla f\rVert$，即沿梯度方向的变化率。沿与梯度夹角为 *φ* 的方向，还要乘以 $\cos\varphi$。`,
    },
    swapped: {
      en: 'Cosine and sine are swapped: the *x* component of the unit vector is the cosine.',
      zh: '余弦与正弦写反了，单位向量的 *x* 分量是余弦。',
    },
    reversed: {
      en: 'The sign is wrong: a negative rate means that *f* falls along this direction, a positive one that it rises.',
      zh: '符号错了。变化率为负表示沿该方向 *f* 下降，为正则表示上升。',
    },
    half: {
      en: 'A factor of 2 is missing: the derivative of *x*² is 2*x*, that of 3*y*² is 6*y*.',
      zh: '漏了因子 2。*x*² 的导数是 2*x*，3*y*² 的导数是 6*y*。',
    },
    'not-unit': {
      en: 'The result was multiplied by the length of the gradient once more. The dot product already contains it.',
      zh: '多乘了一次梯度的范数，内积中已经包含了梯度的范数。',
    },
  },
};
