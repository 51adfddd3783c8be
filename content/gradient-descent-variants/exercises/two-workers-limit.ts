import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stabilityLimit } from '../../../src/math/optimization/momentum-theory';

const limit = (largestCurvature: number) =>
  stabilityLimit('gradient-descent', { momentum: 0, largestCurvature });
const shown = () => ({
  demo: 'bgd-sgd-minibatch',
  set: { batchSize: '4', workers: 'bothApplied', learningRate: 0.8, epochs: 50 },
});

export const exercise = numeric({
  section: 'workers',
  params: { workers: oneOf(2, 4, 8), curvature: decimal(0.6, 4, 0.2) },
  spots: ({ curvature }) => ({ alone: limit(curvature) }),
  solve: ({ workers, curvature }) => limit(workers * curvature),
  see: shown,
  slips: {
    averaged: {
      value: ({ curvature }) => limit(curvature),
      see: () => ({
        demo: 'bgd-sgd-minibatch',
        set: { batchSize: '4', workers: 'averaged', learningRate: 0.8, epochs: 50 },
      }),
      pitfall: 'E3.32',
    },
    'no-two': ({ workers, curvature }) => limit(workers * curvature) / 2,
    root: ({ workers, curvature }) => limit(curvature) / Math.sqrt(workers),
    larger: ({ workers, curvature }) => workers * limit(curvature),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Workers and the largest learning rate', zh: '并行进程与学习率上限' },
  question: {
    en: 'The data are split into {workers} batches of equal size. As many workers each take the mean gradient of one batch at the same weights, and **all** these gradients are applied with learning rate *η*. The mean loss *L* of all samples is quadratic with largest curvature $\\lambda_{\\max}$ = {curvature}. Below which *η* does this converge?',
    zh: '数据平均分为 {workers} 个批量，{workers} 个进程在同一组权重处各计算一个批量的平均梯度，**全部**梯度都以学习率 *η* 用于更新。全部样本的平均损失 *L* 是二次函数，最大曲率为 $\\lambda_{\\max}$ = {curvature}。*η* 小于多少时收敛？',
  },
  solution: {
    en: String.raw`Equal batches that make up all samples: their mean gradients sum to $\spot{workers}\,\nabla L$. This is gradient descent with $\spot{workers}\eta$, stable for $\spot{workers}\eta\lt2/\lambda_{\max}\approx\spot{alone}$, so $\eta\lt\spot{answer}$.`,
    zh: String.raw`各批量大小相等，合起来就是全部样本，所以各批量的平均梯度之和为 $\spot{workers}\,\nabla L$。这相当于学习率为 $\spot{workers}\eta$ 的梯度下降，稳定条件是 $\spot{workers}\eta\lt2/\lambda_{\max}\approx\spot{alone}$，即 $\eta\lt\spot{answer}$。`,
  },
  slips: {
    averaged: {
      en: 'That is the limit if the gradients are averaged. Here their sum is applied.',
      zh: '这是梯度取平均时的上限，本题是全部梯度相加。',
    },
    'no-two': {
      en: String.raw`The limit of gradient descent is $2/\lambda_{\max}$: at $1/\lambda_{\max}$ the steepest direction is solved in one step.`,
      zh: String.raw`梯度下降的上限是 $2/\lambda_{\max}$。取 $1/\lambda_{\max}$ 时，最陡的方向一步就到达最小值点。`,
    },
    root: {
      en: 'Roots belong to independent noise. These gradients are taken at the same weights and their means add up.',
      zh: '开平方适用于独立的噪声。这些梯度在同一组权重处计算，均值直接相加。',
    },
    larger: {
      en: 'More workers make the step larger, so the limit for *η* becomes smaller.',
      zh: '进程越多，步长越大，*η* 的上限就越小。',
    },
  },
};
