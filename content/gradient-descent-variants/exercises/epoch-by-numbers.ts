import { fill } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { epochPlan } from '../../../src/math/stochastic-gradient/epoch-plan';

export const exercise = fill({
  section: 'terms',
  params: { samples: whole(520, 980), batchSize: oneOf(32, 48, 64, 100), epochs: whole(4, 9) },
  accept: ({ samples, batchSize }) => {
    const rest = samples % batchSize;
    return rest > 1 && rest < batchSize - 1;
  },
  tolerance: { absolute: 0.4 },
  see: ({ samples, batchSize, epochs }) => ({
    demo: 'epoch-calculator',
    set: { samples, batchSize, epochs },
  }),
  cells: {
    updates: {
      value: ({ samples, batchSize }) => epochPlan(samples, batchSize).updates,
      slips: { down: ({ samples, batchSize }) => epochPlan(samples, batchSize, true).updates },
    },
    last: {
      value: ({ samples, batchSize }) => epochPlan(samples, batchSize).lastBatch,
      slips: {
        full: ({ batchSize }) => batchSize,
        missing: ({ samples, batchSize }) => batchSize - (samples % batchSize),
      },
    },
    total: {
      value: ({ samples, batchSize, epochs }) => epochs * epochPlan(samples, batchSize).updates,
      slips: { epochs: { value: ({ epochs }) => epochs, pitfall: 'E1.11' } },
    },
    dropped: {
      value: ({ samples, batchSize, epochs }) => epochs * epochPlan(samples, batchSize, true).updates,
      slips: {
        up: {
          value: ({ samples, batchSize, epochs }) => epochs * epochPlan(samples, batchSize).updates,
          see: ({ samples, batchSize, epochs }) => ({
            demo: 'epoch-calculator',
            set: { samples, batchSize, epochs, dropLast: true },
          }),
        },
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The plan of an epoch', zh: '轮次的批量划分' },
  question: {
    en: '*N* = {samples} samples, batches of *B* = {batchSize}, *E* = {epochs} epochs. Fill in what is missing.',
    zh: '共有 *N* = {samples} 个样本，批量大小 *B* = {batchSize}，训练 *E* = {epochs} 个轮次。填写空缺的值。',
  },
  cells: {
    updates: { en: 'iterations per epoch', zh: '每个轮次的迭代次数' },
    last: { en: 'samples in the last batch of an epoch', zh: '每个轮次最后一个批量的样本数' },
    total: { en: 'iterations in all', zh: '总迭代次数' },
    dropped: {
      en: 'iterations in all if incomplete batches are dropped',
      zh: '舍去不完整批量时的总迭代次数',
    },
  },
  slips: {
    'updates.down': {
      en: 'The rest that does not fill a batch is used too: round up.',
      zh: '不足一个批量的余下样本也要使用，应向上取整。',
    },
    'last.full': {
      en: 'The batch size does not divide the number of samples; the last batch has the rest.',
      zh: '样本数不能被批量大小整除，最后一个批量是余下的样本。',
    },
    'last.missing': {
      en: 'That is what the last batch lacks. It holds the remainder of the division.',
      zh: '这是最后一个批量缺少的样本数，该批量的样本数是除法的余数。',
    },
    'total.epochs': {
      en: 'Those are the epochs. Each has one iteration for each batch.',
      zh: '这是轮次数。每个轮次中，每个批量对应一次迭代。',
    },
    'dropped.up': {
      en: 'Dropped batches are no iterations: round down.',
      zh: '舍去的批量不算迭代，应向下取整。',
    },
  },
  solution: {
    en: String.raw`$\lceil N/B\rceil=\spot{updates}$ iterations an epoch; the full batches before the last leave $\spot{last}$ samples. $E$ epochs have $E\lceil N/B\rceil=\spot{total}$ iterations, with dropping $E\lfloor N/B\rfloor=\spot{dropped}$.`,
    zh: String.raw`每个轮次有 $\lceil N/B\rceil=\spot{updates}$ 次迭代，前面的完整批量用完之后还剩 $\spot{last}$ 个样本。$E$ 个轮次共有 $E\lceil N/B\rceil=\spot{total}$ 次迭代，舍去不完整批量时为 $E\lfloor N/B\rfloor=\spot{dropped}$ 次。`,
  },
};
