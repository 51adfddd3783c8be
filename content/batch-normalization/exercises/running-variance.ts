import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { runningAfterEqualBatches } from '../../../src/math/normalization/running-statistics';

export const exercise = numeric({
  section: 'inference',
  params: {
    stored: oneOf(1, 2, 4),
    size: oneOf(2, 3, 4, 5, 6, 8),
    spread: whole(2, 15),
    weight: oneOf(0.05, 0.1, 0.2),
  },
  accept: ({ size, spread }) => Number.isInteger((size * spread) / (size - 1)),
  spots: ({ size, spread }) => ({ unbiased: (size * spread) / (size - 1), less: size - 1 }),
  solve: ({ stored, size, spread, weight }) =>
    runningAfterEqualBatches(stored, (size * spread) / (size - 1), weight, 1),
  slips: {
    biased: {
      value: ({ stored, spread, weight }) => (1 - weight) * stored + weight * spread,
      see: ({ weight }) => ({
        demo: 'bn-running',
        set: { stored: 'biased', newestWeight: weight, batches: 1 },
      }),
    },
    'momentum-swapped': {
      value: ({ stored, size, spread, weight }) =>
        weight * stored + ((1 - weight) * size * spread) / (size - 1),
      see: ({ weight }) => ({ demo: 'bn-running', set: { newestWeight: 1 - weight, batches: 1 } }),
    },
    'factor-inverted': {
      value: ({ stored, size, spread, weight }) =>
        (1 - weight) * stored + (weight * spread * (size - 1)) / size,
      see: ({ weight }) => ({ demo: 'bn-running', set: { newestWeight: weight, batches: 1 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One update of the stored variance', zh: '更新一次保存的方差' },
  question: {
    en: 'The stored variance of a feature is {stored}. A mini-batch of *m* = {size} values arrives; dividing by *m*, its variance is *σ*² = {spread}. The newest batch has weight *α* = {weight}. What does PyTorch store now?',
    zh: '某个特征保存的方差是 {stored}。现有一个 *m* = {size} 的小批量，除以 *m* 得到的方差是 *σ*² = {spread}。最新一批的权重 *α* = {weight}。PyTorch 更新后保存的方差是多少？',
  },
  solution: {
    en: String.raw`PyTorch stores the unbiased variance. For this batch it is

$$
\frac m{m-1}\,\sigma^2=\frac{\spot{size}}{\spot{less}}\cdot\spot{spread}=\spot{unbiased}
$$

It enters with weight *α*, the stored value with 1 − *α*:

$$
(1-\spot{weight})\cdot\spot{stored}+\spot{weight}\cdot\spot{unbiased}\approx\spot{answer}
$$`,
    zh: String.raw`PyTorch 保存的是无偏方差。这一批的无偏方差是

$$
\frac m{m-1}\,\sigma^2=\frac{\spot{size}}{\spot{less}}\cdot\spot{spread}=\spot{unbiased}
$$

这一批的权重是 *α*，已保存的值的权重是 1 − *α*：

$$
(1-\spot{weight})\cdot\spot{stored}+\spot{weight}\cdot\spot{unbiased}\approx\spot{answer}
$$`,
  },
  slips: {
    biased: {
      en: 'This averages the biased variance of the batch. The stored one shall describe all data, so it takes the factor *m*/(*m* − 1).',
      zh: '这里用的是这一批的有偏方差。保存的方差要代表全体数据，所以要乘 *m*/(*m* − 1)。',
    },
    'momentum-swapped': {
      en: 'The two weights are swapped: in PyTorch *α* belongs to the newest batch.',
      zh: '两个权重写反了：在 PyTorch 里，*α* 属于最新一批。',
    },
    'factor-inverted': {
      en: 'The factor is upside down. The biased variance is too small on average, so it is multiplied by *m*/(*m* − 1), which is above 1.',
      zh: '系数写反了。有偏方差平均偏小，所以要乘大于 1 的 *m*/(*m* − 1)。',
    },
  },
};
