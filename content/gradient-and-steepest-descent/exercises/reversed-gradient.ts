import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'gradient-descent',
  statements: {
    'points-to-minimum': {
      isTrue: false,
      see: () => ({ demo: 'gd-path', set: { steps: 1 } }),
      pitfall: 'P04.1',
    },
    'leaves-contour': { isTrue: true, see: () => ({ demo: 'gd-path' }) },
    'every-step': {
      isTrue: false,
      see: () => ({ demo: 'taylor-quality', set: { learningRate: 0.4 } }),
      pitfall: 'E4.2',
    },
    'round-bowl': { isTrue: true, see: () => ({ demo: 'gd-path', set: { function: 'round' } }) },
    'half-plane': {
      isTrue: true,
      see: () => ({ demo: 'directional-derivative', set: { direction: 180 } }),
      pitfall: 'E0.18',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the negative gradient does', zh: '负梯度的性质' },
  question: {
    en: String.raw`Let *f* be continuously differentiable, and $\nabla f\ne0$ at the point considered. Is the statement right?`,
    zh: String.raw`设 *f* 连续可微，且在所考察的点处 $\nabla f\ne0$。判断下列说法是否正确。`,
  },
  statements: {
    'points-to-minimum': {
      en: 'If *f* has exactly one minimum, the negative gradient points to it.',
      zh: '如果 *f* 只有一个极小值点，负梯度方向就指向该点。',
    },
    'leaves-contour': {
      en: 'The negative gradient is at a right angle to the contour through the point.',
      zh: '负梯度与过该点的等高线垂直。',
    },
    'every-step': {
      en: String.raw`The step $-\eta\nabla f$ lowers *f* whatever $\eta>0$.`,
      zh: String.raw`无论 $\eta>0$ 取多大，更新量 $-\eta\nabla f$ 都使 *f* 下降。`,
    },
    'round-bowl': {
      en: 'On $x^2+y^2$ the negative gradient points to the minimum.',
      zh: '在 $x^2+y^2$ 上，负梯度指向最小值点。',
    },
    'half-plane': {
      en: 'There are directions other than the negative gradient along which a small step lowers *f* too (in two or more dimensions).',
      zh: '在二维及以上的空间中，除负梯度方向外，沿其他一些方向走足够小的一步，*f* 也会下降。',
    },
  },
  why: {
    'points-to-minimum': {
      en: 'It is the steepest direction at this point only. On $x^2+3y^2$ at (1, 1) it is (−2, −6), the way to the minimum is (−1, −1).',
      zh: '负梯度只是这一点下降最快的方向。在 $x^2+3y^2$ 的 (1, 1) 处，负梯度是 (−2, −6)，而指向最小值点的向量是 (−1, −1)。',
    },
    'leaves-contour': {
      en: String.raw`Along the contour the rate $\nabla f^\top v$ is 0, so the gradient is orthogonal to it, and so is its negative.`,
      zh: String.raw`沿等高线方向，变化率 $\nabla f^\top v$ 为 0，所以梯度与等高线垂直，负梯度也垂直。`,
    },
    'every-step': {
      en: 'Only small steps do for certain. A long one may climb the opposite side.',
      zh: '只有足够小的步长才能保证下降，步长过大可能越过谷底，到对面更高的地方。',
    },
    'round-bowl': {
      en: 'The negative gradient is $(-2x,-2y)$, twice the way to the minimum: the contours are circles.',
      zh: '负梯度是 $(-2x,-2y)$，等于指向最小值点的向量的 2 倍，因为等高线是圆。',
    },
    'half-plane': {
      en: String.raw`Every $v$ with $\nabla f^\top v<0$ does: half of all directions. The negative gradient is only the fastest.`,
      zh: String.raw`凡是满足 $\nabla f^\top v<0$ 的 $v$ 都可以，这样的方向占一半，负梯度只是其中最快的。`,
    },
  },
  solution: {
    en: String.raw`The negative gradient is a local statement: at right angles to the contour, and of all unit vectors the one with the smallest $\nabla f^\top v$. It guarantees a decrease for small steps, and in general does not point to the minimum.`,
    zh: String.raw`负梯度的性质是局部的。负梯度与等高线垂直，其方向在所有单位向量中使 $\nabla f^\top v$ 最小。负梯度只保证步长足够小时 *f* 下降，一般并不指向最小值点。`,
  },
};
