import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'scale-invariance',
  params: { norm: decimal(0.2, 3, 0.1), factor: oneOf(2, 4, 5, 10, 0.5, 0.2, 0.1) },
  solve: ({ norm, factor }) => norm / factor,
  see: ({ factor }) => ({ demo: 'bn-scale-invariance', set: { scale: factor } }),
  slips: {
    unchanged: ({ norm }) => norm,
    multiplied: ({ norm, factor }) => norm * factor,
    squared: {
      value: ({ norm, factor }) => norm / factor ** 2,
      see: ({ factor }) => ({
        demo: 'bn-scale-invariance',
        set: { scale: factor, learningRate: 0.001, steps: 1 },
      }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Gradient of rescaled weights', zh: '权重缩放之后的梯度' },
  question: {
    en: 'A batch normalization (*ε* negligible) follows directly on a weight vector *w*. The gradient of the loss with respect to *w* has norm {norm}. Now *w* is multiplied by *a* = {factor}; the batch and all other parameters stay. What is the norm of the gradient there?',
    zh: '权重向量 *w* 之后直接接批归一化（*ε* 可忽略）。损失对 *w* 的梯度的范数是 {norm}。现在把 *w* 乘以 *a* = {factor}，小批量和其他参数不变，这时梯度的范数是多少？',
  },
  solution: {
    en: String.raw`The output does not change, so *L*(*aw*) = *L*(*w*) for every *a* > 0. Differentiate both sides with respect to *w*: $a\nabla L(aw)=\nabla L(w)$. With *a* = {factor} the norm is

$$
\frac{\spot{norm}}{\spot{factor}}\approx\spot{answer}
$$`,
    zh: String.raw`输出不变，所以对任何 *a* > 0 都有 *L*(*aw*) = *L*(*w*)。两边对 *w* 求导：$a\nabla L(aw)=\nabla L(w)$。取 *a* = {factor}，梯度范数是

$$
\frac{\spot{norm}}{\spot{factor}}\approx\spot{answer}
$$`,
  },
  slips: {
    unchanged: {
      en: 'The output stays, the gradient does not: to have the same effect, a change of the weights must now be *a* times as large.',
      zh: '不变的是输出，不是梯度。现在权重的改变量要变为原来的 *a* 倍，才有同样的效果。',
    },
    multiplied: {
      en: 'The factor is the other way round. The chain rule puts *a* on the side of ∇*L*(*aw*), so that gradient is divided by *a*.',
      zh: '因子写反了。链式法则在 ∇*L*(*aw*) 一侧产生因子 *a*，所以梯度要除以 *a*。',
    },
    squared: {
      en: '1/*a*² is the factor for the angle by which an update turns *w*. The gradient itself has one factor 1/*a*.',
      zh: '1/*a*² 是一次更新使 *w* 转过的角度所乘的因子。梯度本身只乘以 1/*a*。',
    },
  },
};
