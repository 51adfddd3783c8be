import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { steepestDirection } from '../../../src/math/descent-direction/steepest-direction';
import { predictedChange } from '../../../src/math/descent-direction/step-change';

interface Drawn {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}
const gradient = ({ a, b, x, y }: Drawn): number[] => [2 * a * x, 2 * b * y];
const steepest = (drawn: Drawn) => steepestDirection('l2', gradient(drawn)) ?? { direction: [0, 0], rate: 0 };

export const exercise = fill({
  section: 'derivation',
  params: { a: whole(1, 4), b: whole(1, 4), x: oneOf(-2, -1, 1, 2), y: oneOf(-2, -1, 1, 2) },
  cells: {
    partialX: (drawn) => gradient(drawn)[0] ?? 0,
    partialY: {
      value: (drawn) => gradient(drawn)[1] ?? 0,
      slips: { half: ({ b, y }) => b * y },
    },
    steepestRate: {
      value: (drawn) => steepest(drawn).rate,
      slips: {
        'no-minus': (drawn) => -steepest(drawn).rate,
        squared: (drawn) => -(steepest(drawn).rate ** 2),
      },
    },
    unitX: {
      value: (drawn) => steepest(drawn).direction[0] ?? 0,
      slips: {
        uphill: { value: (drawn) => -(steepest(drawn).direction[0] ?? 0), pitfall: 'E1.62' },
        'not-unit': { value: (drawn) => -(gradient(drawn)[0] ?? 0), pitfall: 'E0.19' },
      },
    },
    promised: {
      value: (drawn) => predictedChange(gradient(drawn), 0.1),
      slips: { 'norm-once': { value: (drawn) => 0.1 * steepest(drawn).rate, pitfall: 'E0.19' } },
    },
  },
  given: ['partialX'],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the gradient to the step', zh: '从梯度到更新量' },
  question: {
    en: String.raw`$f=\spot{a}x^2+\spot{b}y^2$ at the point ({x}, {y}). Fill in what is missing, to at least three digits.`,
    zh: String.raw`$f=\spot{a}x^2+\spot{b}y^2$，考察点 ({x}, {y})。填写空缺的值，至少保留三位有效数字。`,
  },
  cells: {
    partialX: { en: String.raw`$\partial f/\partial x$`, zh: String.raw`$\partial f/\partial x$` },
    partialY: { en: String.raw`$\partial f/\partial y$`, zh: String.raw`$\partial f/\partial y$` },
    steepestRate: {
      en: 'smallest directional derivative (unit vectors)',
      zh: '方向导数的最小值（单位向量）',
    },
    unitX: {
      en: '*x* component of the unit vector that reaches it',
      zh: '取到最小值的单位向量的 *x* 分量',
    },
    promised: {
      en: String.raw`first-order change in a step $-\eta\nabla f$ with *η* = 1/10`,
      zh: String.raw`*η* = 1/10 时更新量 $-\eta\nabla f$ 引起的一阶变化`,
    },
  },
  slips: {
    'partialY.half': { en: 'The 2 of the square is missing.', zh: '漏了平方求导得到的因子 2。' },
    'steepestRate.no-minus': {
      en: 'This is the largest one, along the gradient. The smallest has a minus sign.',
      zh: '这是沿梯度方向的最大值，最小值应带负号。',
    },
    'steepestRate.squared': {
      en: 'This is minus the square of the norm. A unit vector gives the norm once.',
      zh: '这是范数平方的相反数，单位向量只给出范数的一次方。',
    },
    'unitX.uphill': {
      en: 'This unit vector points along the gradient, uphill.',
      zh: '这个单位向量指向梯度方向，沿该方向函数上升。',
    },
    'unitX.not-unit': {
      en: 'Divide by the length of the gradient: a unit vector is asked for.',
      zh: '还要除以梯度的范数，所求的是单位向量。',
    },
    'promised.norm-once': {
      en: 'That is a step of length *η*. The step −*η*∇*f* is *η* times the norm long, so the norm counts twice.',
      zh: '这是步长为 *η* 时的变化。更新量 −*η*∇*f* 的长度是 *η* 乘以范数，所以范数出现两次。',
    },
  },
  solution: {
    en: String.raw`$\nabla f=(2\cdot\spot{a}x,2\cdot\spot{b}y)=(\spot{partialX},\spot{partialY})$. The smallest rate is $-\lVert\nabla f\rVert\approx\spot{steepestRate}$, reached by $-\nabla f/\lVert\nabla f\rVert$, whose first entry is about $\spot{unitX}$. The step $-\eta\nabla f$ changes $f$ to first order by $-\eta\lVert\nabla f\rVert^2\approx\spot{promised}$.`,
    zh: String.raw`$\nabla f=(2\cdot\spot{a}x,2\cdot\spot{b}y)=(\spot{partialX},\spot{partialY})$。方向导数的最小值是 $-\lVert\nabla f\rVert\approx\spot{steepestRate}$，在 $-\nabla f/\lVert\nabla f\rVert$ 处取到，其第一个分量约为 $\spot{unitX}$。更新量 $-\eta\nabla f$ 引起的一阶变化是 $-\eta\lVert\nabla f\rVert^2\approx\spot{promised}$。`,
  },
};
