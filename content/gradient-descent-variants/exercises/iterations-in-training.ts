import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { epochPlan } from '../../../src/math/stochastic-gradient/epoch-plan';

export const exercise = numeric({
  section: 'terms',
  params: {
    samples: oneOf(1000, 1500, 2000, 2500, 5000, 10_000),
    batchSize: oneOf(32, 64, 128, 256),
    epochs: whole(3, 30),
  },
  accept: ({ samples, batchSize }) => samples % batchSize !== 0,
  // One iteration an epoch more or less is the whole question.
  apart: 0.005,
  tolerance: { absolute: 0.4 },
  spots: ({ samples, batchSize }) => ({
    quotient: samples / batchSize,
    perEpoch: epochPlan(samples, batchSize).updates,
  }),
  solve: ({ samples, batchSize, epochs }) => epochs * epochPlan(samples, batchSize).updates,
  see: ({ samples, batchSize, epochs }) => ({
    demo: 'epoch-calculator',
    set: { samples, batchSize, epochs },
  }),
  slips: {
    'one-an-epoch': { value: ({ epochs }) => epochs, pitfall: 'E1.11' },
    'rounded-down': {
      value: ({ samples, batchSize, epochs }) => epochs * epochPlan(samples, batchSize, true).updates,
      see: ({ samples, batchSize, epochs }) => ({
        demo: 'epoch-calculator',
        set: { samples, batchSize, epochs, dropLast: true },
      }),
    },
    'not-rounded': ({ samples, batchSize, epochs }) => (epochs * samples) / batchSize,
    'one-epoch': ({ samples, batchSize }) => epochPlan(samples, batchSize).updates,
    samples: ({ samples, epochs }) => samples * epochs,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Iterations of a training run', zh: '训练的总迭代次数' },
  question: {
    en: '{samples} training samples are used in batches of {batchSize}; an incomplete last batch is used too. How many iterations (updates) do {epochs} epochs have?',
    zh: '训练集有 {samples} 个样本，批量大小为 {batchSize}，不足一个批量的样本也用于更新。训练 {epochs} 个轮次共有多少次迭代（更新）？',
  },
  solution: {
    en: String.raw`An epoch has $\lceil\spot{samples}/\spot{batchSize}\rceil=\lceil\spot{quotient}\rceil=\spot{perEpoch}$ iterations, so all have $\spot{epochs}\cdot\spot{perEpoch}=\spot{answer}$.`,
    zh: String.raw`每个轮次有 $\lceil\spot{samples}/\spot{batchSize}\rceil=\lceil\spot{quotient}\rceil=\spot{perEpoch}$ 次迭代，共 $\spot{epochs}\cdot\spot{perEpoch}=\spot{answer}$ 次。`,
  },
  slips: {
    'one-an-epoch': {
      en: 'That is the number of epochs. Each of them has {perEpoch} iterations, one for each batch.',
      zh: '这是轮次数。每个轮次有 {perEpoch} 次迭代，每个批量一次。',
    },
    'rounded-down': {
      en: 'The last batch, which is not full, is an iteration too: round up. You would round down if it were dropped.',
      zh: '不完整的最后一个批量也是一次迭代，应向上取整。舍去该批量时才向下取整。',
    },
    'not-rounded': {
      en: 'The incomplete last batch of *every* epoch is an iteration: round {quotient} up to {perEpoch} before you multiply by {epochs}.',
      zh: '**每个**轮次不完整的最后一个批量都是一次迭代，应先把 {quotient} 向上取整为 {perEpoch}，再乘以轮次数 {epochs}。',
    },
    'one-epoch': {
      en: 'These are the iterations of one epoch; there are {epochs} epochs.',
      zh: '这只是一个轮次的迭代次数，一共有 {epochs} 个轮次。',
    },
    samples: {
      en: 'That counts samples. One iteration uses a whole batch of them.',
      zh: '这是样本的使用次数。一次迭代使用一整个批量。',
    },
  },
};
