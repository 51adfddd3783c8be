import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stepsOfNote } from '../../../src/math/descent-direction/step-change';

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly curvature: number;
}
const notes = ({ x, y, curvature }: Drawn) =>
  stepsOfNote(
    [x, curvature * y],
    [
      [1, 0],
      [0, curvature],
    ],
  ) ?? { best: 0, breakEven: 0 };

export const exercise = numeric({
  section: 'step-size',
  params: { x: oneOf(1, 2, 3, 4), y: oneOf(1, 2), curvature: whole(2, 6) },
  spots: ({ x, y, curvature }) => ({
    g2: curvature * y,
    squared: x ** 2 + (curvature * y) ** 2,
    bent: x ** 2 + curvature * (curvature * y) ** 2,
  }),
  solve: (drawn) => notes(drawn).best,
  slips: {
    'break-even': (drawn) => notes(drawn).breakEven,
    steepest: ({ curvature }) => 1 / curvature,
    sum: ({ curvature }) => 2 / (1 + curvature),
    'wrong-vector': ({ x, y, curvature }) => (x ** 2 + y ** 2) / (x ** 2 + curvature * y ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The best single step', zh: '一步的最优学习率' },
  question: {
    en: String.raw`$f=\frac12(x^2+\spot{curvature}y^2)$ at the point ({x}, {y}). For which *η* does one step $-\eta\nabla f$ lower *f* most?`,
    zh: String.raw`$f=\frac12(x^2+\spot{curvature}y^2)$，从点 ({x}, {y}) 出发。*η* 取多大时，一步 $-\eta\nabla f$ 使 *f* 下降最多？`,
  },
  solution: {
    en: String.raw`With $g=(\spot{x},\spot{g2})$ and the Hessian $H=\mathrm{diag}(1,\spot{curvature})$ the change is $-\eta\lVert g\rVert^2+\frac12\eta^2g^\top Hg$. Its derivative with respect to *η* vanishes at

$$
\eta=\frac{\lVert g\rVert^2}{g^\top Hg}=\frac{\spot{squared}}{\spot{bent}}\approx\spot{answer}
$$`,
    zh: String.raw`$g=(\spot{x},\spot{g2})$，海森矩阵为 $H=\mathrm{diag}(1,\spot{curvature})$，变化量为 $-\eta\lVert g\rVert^2+\frac12\eta^2g^\top Hg$，对 *η* 求导并令其为零，得

$$
\eta=\frac{\lVert g\rVert^2}{g^\top Hg}=\frac{\spot{squared}}{\spot{bent}}\approx\spot{answer}
$$`,
  },
  slips: {
    'break-even': {
      en: 'At this *η* the change is back at 0. The lowest point of the parabola is half-way there.',
      zh: '*η* 取这个值时变化量回到 0。抛物线的最低点在其一半处。',
    },
    steepest: {
      en: 'This is 1/*L* with the largest curvature *L*: best only where the gradient lies along the direction of this curvature.',
      zh: '这是 1/*L*（*L* 为最大曲率），只有梯度恰好沿曲率最大的方向时才最优。',
    },
    sum: {
      en: 'This is 2/(*μ* + *L*) with the smallest and the largest curvature, the constant learning rate with the best rate of convergence over many steps, not the best single step from this point.',
      zh: '这是 2/(*μ* + *L*)（*μ*、*L* 为最小与最大曲率），即长期收敛因子最优的固定学习率，不是从这一点出发一步的最优值。',
    },
    'wrong-vector': {
      en: 'The point was used in place of the gradient.',
      zh: '公式中应代入梯度，这里代入了点的坐标。',
    },
  },
};
