import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { runningAfterEqualBatches } from '../../../src/math/normalization/running-statistics';

export const exercise = numeric({
  section: 'inference',
  params: { value: oneOf(2, 4, 5, 8, 10, 20), weight: oneOf(0.05, 0.1, 0.2, 0.25), count: whole(2, 15) },
  accept: ({ weight, count }) => weight * count < 1,
  solve: ({ value, weight, count }) => runningAfterEqualBatches(0, value, weight, count),
  see: ({ weight, count }) => ({ demo: 'bn-running', set: { newestWeight: weight, batches: count } }),
  slips: {
    'share-of-start': ({ value, weight, count }) => value * (1 - weight) ** count,
    'momentum-swapped': {
      value: ({ value, weight, count }) => value * (1 - weight ** count),
      see: ({ weight, count }) => ({ demo: 'bn-running', set: { newestWeight: 1 - weight, batches: count } }),
    },
    'straight-line': ({ value, weight, count }) => value * weight * count,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Running mean after some batches', zh: '若干批之后的移动平均' },
  question: {
    en: 'The running mean of a feature starts at 0; the newest batch has weight *α* = {weight}. What is it after {count} batches that all have the mean {value}?',
    zh: '某个特征的均值的移动平均从 0 开始，最新一批的权重 *α* = {weight}。经过 {count} 个均值都是 {value} 的批之后，移动平均等于多少？',
  },
  solution: {
    en: String.raw`Each batch multiplies the distance to {value} by 1 − *α*. At first it is {value}, so

$$
\hat\mu=\spot{value}\cdot\big(1-(1-\spot{weight})^{\spot{count}}\big)\approx\spot{answer}
$$`,
    zh: String.raw`每经过一批，与 {value} 的差就乘以 1 − *α*。起初的差是 {value}，所以

$$
\hat\mu=\spot{value}\cdot\big(1-(1-\spot{weight})^{\spot{count}}\big)\approx\spot{answer}
$$`,
  },
  slips: {
    'share-of-start': {
      en: 'This is the distance that is left. The running mean has covered the rest.',
      zh: '这是移动平均与批均值之间还剩的差。用批均值减去这个差，才是移动平均。',
    },
    'momentum-swapped': {
      en: 'The two weights are swapped: *α* belongs to the newest batch, 1 − *α* to the stored value.',
      zh: '两个权重写反了：*α* 属于最新一批，1 − *α* 属于已保存的值。',
    },
    'straight-line': {
      en: 'Only the first batch adds *α* times the mean. Each later one adds less, because the distance has become smaller.',
      zh: '只有第一批使移动平均增加批均值的 *α* 倍。此后差越来越小，每批增加的量也越来越少。',
    },
  },
};
