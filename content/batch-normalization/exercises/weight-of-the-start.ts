import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import {
  newestBatchWeight,
  runningAfterEqualBatches,
} from '../../../src/math/normalization/running-statistics';

export const exercise = numeric({
  section: 'inference',
  params: { momentum: oneOf(0.8, 0.9, 0.95, 0.99), count: oneOf(2, 3, 4, 5, 8, 10, 15, 20, 30, 50, 80) },
  accept: ({ momentum, count }) => count * (1 - momentum) < 0.9,
  solve: ({ momentum, count }) =>
    runningAfterEqualBatches(1, 0, newestBatchWeight({ library: 'keras', momentum }), count),
  see: ({ momentum, count }) => ({ demo: 'bn-running', set: { newestWeight: 1 - momentum, batches: count } }),
  slips: {
    'read-as-newest': {
      value: ({ momentum, count }) => (1 - momentum) ** count,
      see: ({ momentum, count }) => ({ demo: 'bn-running', set: { newestWeight: momentum, batches: count } }),
    },
    complement: ({ momentum, count }) => 1 - momentum ** count,
    'straight-line': ({ momentum, count }) => 1 - count * (1 - momentum),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How much of the start is left', zh: '初值还占多少权重' },
  question: {
    en: 'A Keras layer has `momentum` = {momentum}. Which weight does the starting value of its running mean still have after {count} batches?',
    zh: 'Keras 的一个批归一化层取 `momentum` = {momentum}。经过 {count} 批之后，移动平均的初值还占多大权重？',
  },
  solution: {
    en: String.raw`In Keras the momentum is the weight of the stored value; the newest batch has *α* = 1 − {momentum}. Every batch multiplies the weight of the start by {momentum}:

$$
\spot{momentum}^{\spot{count}}\approx\spot{answer}
$$`,
    zh: String.raw`在 Keras 中，momentum 是已保存的值的权重，最新一批的权重 *α* = 1 − {momentum}。每经过一批，初值的权重就乘以 {momentum}：

$$
\spot{momentum}^{\spot{count}}\approx\spot{answer}
$$`,
  },
  slips: {
    'read-as-newest': {
      en: 'This reads `momentum` as PyTorch does, as the weight of the newest batch. In Keras it is the weight of the stored value.',
      zh: '这是按 PyTorch 的意思，把 `momentum` 当成最新一批的权重。在 Keras 中，momentum 是已保存的值的权重。',
    },
    complement: {
      en: 'This is the weight of all {count} batches together. The start has the rest.',
      zh: '这是 {count} 批合起来的权重，其余才是初值的权重。',
    },
    'straight-line': {
      en: 'The weight does not fall by equal amounts: every batch multiplies what is left.',
      zh: '权重并不是每批减少同样的量，而是每批乘以同一个因子。',
    },
  },
};
