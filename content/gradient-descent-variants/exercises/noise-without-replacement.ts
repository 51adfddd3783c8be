import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { batchNoiseFactor } from '../../../src/math/stochastic-gradient/batch-gradient-noise';

export const exercise = numeric({
  section: 'noise',
  params: {
    population: oneOf(10, 20, 50),
    batchSize: oneOf(4, 5, 8),
    deviation: decimal(1.2, 4, 0.2),
  },
  spots: ({ population, batchSize }) => ({ rest: population - batchSize, less: population - 1 }),
  solve: ({ population, batchSize, deviation }) =>
    deviation * batchNoiseFactor(batchSize, { population, replacement: false }),
  see: () => ({ demo: 'batch-noise', set: { batchSize: 4, replacement: 'without' } }),
  slips: {
    replacement: {
      value: ({ batchSize, deviation }) => deviation / Math.sqrt(batchSize),
      see: () => ({ demo: 'batch-noise', set: { batchSize: 4 } }),
    },
    linear: ({ batchSize, deviation }) => deviation / batchSize,
    'no-root': ({ population, batchSize, deviation }) =>
      (deviation / Math.sqrt(batchSize)) * ((population - batchSize) / (population - 1)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A batch without replacement', zh: '无放回抽取的批量' },
  question: {
    en: 'One component of the gradient has the standard deviation *σ* = {deviation} (divisor *N*) over *N* = {population} samples. What is the standard deviation of its mean over *B* = {batchSize} of them, drawn at random without replacement?',
    zh: '在 *N* = {population} 个样本上，梯度的某个分量的标准差（除以 *N*）为 *σ* = {deviation}。无放回随机抽取其中 *B* = {batchSize} 个，求该分量平均值的标准差。',
  },
  solution: {
    en: String.raw`$$
\frac{\sigma}{\sqrt B}\sqrt{\frac{N-B}{N-1}}=\frac{\spot{deviation}}{\sqrt{\spot{batchSize}}}\sqrt{\frac{\spot{rest}}{\spot{less}}}\approx\spot{answer}
$$

The samples of a batch differ from each other, which takes away part of the chance.`,
    zh: String.raw`$$
\frac{\sigma}{\sqrt B}\sqrt{\frac{N-B}{N-1}}=\frac{\spot{deviation}}{\sqrt{\spot{batchSize}}}\sqrt{\frac{\spot{rest}}{\spot{less}}}\approx\spot{answer}
$$

同一批量中的样本互不相同，随机性因此减小。`,
  },
  slips: {
    replacement: {
      en: String.raw`This is the standard deviation with replacement. Without replacement it is multiplied by $\sqrt{(N-B)/(N-1)}$.`,
      zh: String.raw`这是有放回抽样的标准差。无放回时还要乘以 $\sqrt{(N-B)/(N-1)}$。`,
    },
    linear: {
      en: 'Averaging divides the *variance* by *B*, so the standard deviation by its root.',
      zh: '取平均使**方差**除以 *B*，标准差应除以 *B* 的平方根。',
    },
    'no-root': {
      en: '$(N-B)/(N-1)$ belongs to the variance. The standard deviation has its root.',
      zh: '$(N-B)/(N-1)$ 是方差的系数，标准差应取其平方根。',
    },
  },
};
