import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { batchVarianceNoise } from '../../../src/math/normalization/batch-noise';

export const exercise = numeric({
  section: 'small-batches',
  params: { size: oneOf(2, 4, 5, 6, 8, 9, 11, 16, 17) },
  spots: ({ size }) => ({ less: size - 1 }),
  solve: ({ size }) => batchVarianceNoise(size) ?? Number.NaN,
  see: ({ size }) => ({ demo: 'bn-batch-noise', set: { batchSize: size } }),
  slips: {
    'divided-by-size': ({ size }) => Math.sqrt(2 / size),
    'like-the-mean': ({ size }) => 1 / Math.sqrt(size),
    'no-root': ({ size }) => 2 / (size - 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Noise of the batch variance', zh: '批方差的噪声' },
  question: {
    en: 'A mini-batch has *m* = {size} independent values of one feature, all from the same Gaussian distribution. What is the relative standard deviation of their unbiased variance, that is its standard deviation divided by the true variance?',
    zh: '小批量中某个特征有 *m* = {size} 个值，相互独立且服从同一个高斯分布。无偏方差的相对标准差（即无偏方差的标准差与真实方差之比）是多少？',
  },
  solution: {
    en: String.raw`For Gaussian data $(m-1)s^2/\sigma^2$ has a chi-squared distribution with *m* − 1 degrees of freedom, whose variance is 2(*m* − 1). So $s^2/\sigma^2$ has variance $2/(m-1)$, and the standard deviation is

$$
\sqrt{\frac2{m-1}}=\sqrt{\frac2{\spot{less}}}\approx\spot{answer}
$$`,
    zh: String.raw`对高斯数据，$(m-1)s^2/\sigma^2$ 服从自由度为 *m* − 1 的卡方分布，其方差为 2(*m* − 1)。所以 $s^2/\sigma^2$ 的方差是 $2/(m-1)$，标准差是

$$
\sqrt{\frac2{m-1}}=\sqrt{\frac2{\spot{less}}}\approx\spot{answer}
$$`,
  },
  slips: {
    'divided-by-size': {
      en: 'The divisor is *m* − 1 = {less}: the mean is estimated from the same values and takes one degree of freedom.',
      zh: '分母是 *m* − 1 = {less}，因为均值也由这些数估计，占去一个自由度。',
    },
    'like-the-mean': {
      en: '1/√*m* is the standard deviation of the batch *mean*, in units of *σ*.',
      zh: '1/√*m* 是批**均值**的标准差（以 *σ* 为单位）。',
    },
    'no-root': {
      en: 'This is the relative variance. Take the root for the standard deviation.',
      zh: '这是相对方差，开平方才是标准差。',
    },
  },
};
