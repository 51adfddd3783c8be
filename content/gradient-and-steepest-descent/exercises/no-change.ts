import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { angleOf } from '../../../src/math/descent-direction/directional-derivative';

const seen = (x: number, y: number, direction: readonly number[]) => ({
  demo: 'directional-derivative',
  set: { point: [x, y], direction: Math.round(angleOf(direction) ?? 0) },
});

export const exercise = single({
  section: 'gradient',
  params: { x: oneOf(-2, -1, 1, 2), y: oneOf(-2, -1, 1, 2) },
  spots: ({ x, y }) => ({
    g1: 2 * x,
    g2: 6 * y,
    minusG1: -2 * x,
    minusG2: -6 * y,
    minusX: -x,
    minusY: -y,
    across: -6 * y,
    up: 2 * x,
  }),
  options: {
    across: 'right',
    along: { see: ({ x, y }) => seen(x, y, [2 * x, 6 * y]) },
    against: { see: ({ x, y }) => seen(x, y, [-2 * x, -6 * y]), pitfall: 'E4.1' },
    'to-minimum': { see: ({ x, y }) => seen(x, y, [-x, -y]), pitfall: 'P04.1' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where the function does not change', zh: '函数不变的方向' },
  question: {
    en: 'At ({x}, {y}) the function $f=x^2+3y^2$ has the gradient ({g1}, {g2}). Along which vector is its rate of change 0?',
    zh: '函数 $f=x^2+3y^2$ 在点 ({x}, {y}) 处的梯度为 ({g1}, {g2})。沿哪个向量的方向，变化率为 0？',
  },
  options: {
    across: { en: '({across}, {up})', zh: '({across}, {up})' },
    along: { en: '({g1}, {g2})', zh: '({g1}, {g2})' },
    against: { en: '({minusG1}, {minusG2})', zh: '({minusG1}, {minusG2})' },
    'to-minimum': { en: '({minusX}, {minusY})', zh: '({minusX}, {minusY})' },
  },
  why: {
    along: {
      en: 'This is the gradient itself: along it the rate is largest.',
      zh: '这是梯度本身，沿梯度方向变化率最大。',
    },
    against: {
      en: 'Against the gradient *f* falls fastest. The rate has the same size as along it, with a minus sign.',
      zh: '沿负梯度方向 *f* 下降最快，变化率与沿梯度方向大小相同，符号为负。',
    },
    'to-minimum': {
      en: 'Straight to the minimum *f* falls. Its dot product with the gradient is negative, not 0.',
      zh: '直接走向最小值点时 *f* 下降，这个向量与梯度的内积为负，不为 0。',
    },
  },
  solution: {
    en: String.raw`The rate along $v$ is $\nabla f^\top v$ for a unit $v$. It is 0 exactly where $v$ is orthogonal to the gradient, along the contour: $\spot{g1}\cdot(\spot{across})+(\spot{g2})\cdot(\spot{up})=0$.`,
    zh: String.raw`沿单位向量 $v$ 的变化率是 $\nabla f^\top v$，当且仅当 $v$ 与梯度正交时为 0，即沿等高线方向。验算得 $\spot{g1}\cdot(\spot{across})+(\spot{g2})\cdot(\spot{up})=0$。`,
  },
};
