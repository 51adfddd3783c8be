import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { descentFilter, ridgeFilter } from '../../../src/math/bias-variance/shrinkage-filters';

export const exercise = numeric({
  section: 'stopping',
  params: { rate: oneOf(0.02, 0.05, 0.1), eigenvalue: oneOf(0.2, 0.5, 1, 2), steps: oneOf(5, 10, 20, 30) },
  spots: ({ rate, eigenvalue }) => ({ factor: Number((1 - rate * eigenvalue).toPrecision(12)) }),
  solve: ({ rate, eigenvalue, steps }) => descentFilter(eigenvalue, rate, steps),
  see: ({ rate, eigenvalue, steps }) => ({
    demo: 'early-stop-as-l2',
    set: { learningRate: rate, eigenvalue, steps },
  }),
  slips: {
    left: ({ rate, eigenvalue, steps }) => 1 - descentFilter(eigenvalue, rate, steps),
    linear: ({ rate, eigenvalue, steps }) => rate * eigenvalue * steps,
    ridge: ({ rate, eigenvalue, steps }) => ridgeFilter(eigenvalue, 1 / (rate * steps)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What has been learned so far', zh: '已经学到多少？' },
  question: {
    en: String.raw`Gradient descent starts at *w* = 0 on a quadratic loss, with $\eta=\spot{rate}$. Along an eigenvector of the Hessian with eigenvalue $\lambda=\spot{eigenvalue}$: which share of the minimum's coordinate has been reached after *t* = {steps} steps?`,
    zh: String.raw`损失为二次函数，梯度下降从 *w* = 0 出发，$\eta=\spot{rate}$。在海森矩阵特征值 $\lambda=\spot{eigenvalue}$ 的特征方向上，*t* = {steps} 步之后学到的部分占最小值点坐标的比例为多少（用小数表示）？`,
  },
  solution: {
    en: String.raw`The distance to the minimum is multiplied by $1-\eta\lambda=\spot{factor}$ in each step, so the share is

$$
1-(1-\eta\lambda)^t=1-\spot{factor}^{\spot{steps}}\approx\spot{answer}
$$`,
    zh: String.raw`到最小值点的距离每步乘以 $1-\eta\lambda=\spot{factor}$，所以比例为

$$
1-(1-\eta\lambda)^t=1-\spot{factor}^{\spot{steps}}\approx\spot{answer}
$$`,
  },
  slips: {
    left: { en: 'That is the share still missing.', zh: '这是尚未学到的比例。' },
    linear: {
      en: 'The steps get shorter as the minimum comes nearer: the gradient is λ times the distance that is left.',
      zh: '越接近最小值点，更新量越小，因为梯度等于 λ 乘以剩余的距离。',
    },
    ridge: {
      en: String.raw`That is what ridge regression with $\alpha=1/(\eta t)$ keeps: similar, not equal.`,
      zh: String.raw`这是 $\alpha=1/(\eta t)$ 的岭回归保留的比例，相近但不相等。`,
    },
  },
};
