import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { leastSquaresWalk } from '../../../src/math/input-mean/least-squares-walk';
import { removeColumnMeans } from '../../../src/math/input-mean/remove-column-means';
import { SIX_POSITIVE_SAMPLES } from '../../../src/math/input-mean/six-positive-samples';

const { inputs, weights } = SIX_POSITIVE_SAMPLES;
/** Steps to a millionth of the loss at a tenth of the best learning rate. */
const stepsAtTenth = (rows: readonly (readonly number[])[]) =>
  leastSquaresWalk({ rows, optimum: weights, start: [0, 0], relativeRate: 0.1, steps: 0 }).stepsNeeded!;

export const exercise = single({
  section: 'wrong-answers',
  spots: () => ({ raw: stepsAtTenth(inputs), centered: stepsAtTenth(removeColumnMeans(inputs).rows) }),
  see: () => ({ demo: 'zigzag' }),
  options: {
    conditioning: 'right',
    vanishing: { pitfall: 'E0.7' },
    slope: { pitfall: 'P20.1' },
    'zigzag-alone': {
      pitfall: 'P20.6',
      see: () => ({ demo: 'zigzag', set: { relativeRate: 0.1, steps: 60 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The reason that is left', zh: '真正的原因' },
  question: {
    en: 'A single **linear** neuron is trained by full-batch gradient descent at the best constant learning rate, first on positive inputs, then on the same inputs without their mean. The second run needs far fewer steps. Which reason explains that?',
    zh: '用批量梯度下降和最优的恒定学习率训练单个**线性**神经元，先用正输入，再用去均值后的同一组输入，后者所需的步数少得多。哪一条理由能够解释？',
  },
  options: {
    conditioning: {
      en: 'The mean adds its outer product to the Hessian, so the largest eigenvalue, and with it the condition number, is larger.',
      zh: '均值的外积加到海森矩阵上，使最大特征值变大，条件数也随之变大。',
    },
    vanishing: { en: 'With positive inputs the gradient vanishes.', zh: '输入为正时梯度消失。' },
    slope: {
      en: 'Centered inputs keep the activation where its slope is large.',
      zh: '去均值后的输入使激活函数处在导数较大的区域。',
    },
    'zigzag-alone': {
      en: 'Only the zigzag is slow; at a tenth of its best learning rate each run would need as many steps as the other.',
      zh: '慢只是因为之字形，各取其最优学习率的十分之一，两者的步数就会相同。',
    },
  },
  why: {
    vanishing: {
      en: 'One neuron has no product of many factors in its gradient, so nothing vanishes on the way.',
      zh: '单个神经元的梯度中没有许多因子的连乘，不存在梯度消失。',
    },
    slope: {
      en: 'A linear neuron has slope 1 everywhere.',
      zh: '线性神经元的导数处处为 1。',
    },
    'zigzag-alone': {
      en: 'At a tenth there is no zigzag, yet the six inputs of the demo need {raw} steps as they are and {centered} without their mean.',
      zh: '各取十分之一时虽然没有之字形，演示中的六个输入仍分别需要 {raw} 步和 {centered} 步（去均值后）。',
    },
  },
  solution: {
    en: String.raw`$H=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$. Here the mean makes $\kappa$ larger, and the number of steps goes roughly with $\kappa$ when $\kappa$ is large.`,
    zh: String.raw`$H=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$。此处均值使 $\kappa$ 变大，而 $\kappa$ 较大时，步数大致与 $\kappa$ 成正比。`,
  },
};
