import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'same-sign',
  see: () => ({ demo: 'zigzag', set: { steps: 1 } }),
  pitfall: 'P20.4',
  options: {
    'not-strictly': 'right',
    strictly: 'wrong',
    'no-slowdown': { see: () => ({ demo: 'zigzag' }) },
    'mean-is-positive': 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The sign argument in a large batch', zh: '大批量时的符号论证' },
  question: {
    en: 'All inputs of a neuron are positive. Does the argument “all components of the gradient share one sign” hold for the gradient of a large batch?',
    zh: '某神经元的输入全为正。对大批量的梯度，“各分量同号”的论证还成立吗？',
  },
  options: {
    'not-strictly': {
      en: 'Not strictly: gradients of samples with positive and with negative *δ* are added, and the sum may have mixed signs. A large condition number remains.',
      zh: '不严格成立。*δ* 为正和为负的样本梯度相加，和的各分量可能异号，但条件数大的问题仍然存在。',
    },
    strictly: {
      en: 'Yes: a sum of gradients whose components share a sign has components that share a sign.',
      zh: '成立。各分量同号的梯度相加，和的各分量也同号。',
    },
    'no-slowdown': {
      en: 'No, and therefore positive inputs do not slow down training with large batches.',
      zh: '不成立，所以用大批量训练时，正输入不会使收敛变慢。',
    },
    'mean-is-positive': {
      en: 'Yes, because the mean of positive inputs is positive.',
      zh: '成立，因为正输入的均值为正。',
    },
  },
  why: {
    strictly: {
      en: 'That is certain only if all have the **same** sign. (−4, −1) and (1, 5) sum to (−3, 4).',
      zh: '只有所有样本的梯度都同为正或同为负时，才能保证如此。例如 (−4, −1) 与 (1, 5) 之和为 (−3, 4)。',
    },
    'no-slowdown': {
      en: 'The signs may mix, but the mean still makes one eigenvalue of the Hessian large, and that slows down full batches, too.',
      zh: '符号可以相异，但均值仍使海森矩阵的一个特征值变大，批量梯度下降也会变慢。',
    },
    'mean-is-positive': {
      en: 'The gradient is the mean of *δx*, not of *x*, and *δ* changes its sign.',
      zh: '梯度是 *δx* 的平均，不是 *x* 的平均，而 *δ* 有正有负。',
    },
  },
  solution: {
    en: String.raw`The gradient of the batch is the mean of $\delta x$. As soon as *δ* has both signs in it, the components may differ in sign. The reason that needs no agreement of signs is $H=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$.`,
    zh: String.raw`批量的梯度是 $\delta x$ 的平均。只要其中 *δ* 有正有负，各分量就可能异号。不依赖符号的原因是 $H=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$。`,
  },
};
