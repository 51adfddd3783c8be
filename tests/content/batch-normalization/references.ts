import type { Reference } from '../references/reference';

/** Half a unit of the tenth decimal: how most values of page P21 are printed. */
const printed = 5e-11;
const batch = [1, 3, 4, 8];

/** The reference values of page P21 of the curriculum, and of the errata E0.11, E2.2, E3.12, E3.27 and E3.28. */
export const references: readonly Reference[] = [
  {
    demo: 'bn-steps',
    gives: {
      mean: 4,
      variance: 6.5,
      normalized: [-1.1766959057, -0.3922319686, 0, 1.5689278742],
      output: [-1.8533918114, -0.2844639371, 0.5, 3.6378557485],
    },
    absolute: printed,
  },
  { demo: 'bn-steps', gives: { normalizedVariance: 0.999998461541 }, absolute: 5e-13 },
  { demo: 'bn-steps', gives: { skewness: [0.5430908358, 0.5430908358] }, absolute: printed },
  {
    demo: 'bn-steps',
    set: { omitMeanDivisor: true },
    gives: {
      mean: 16,
      variance: 150.5,
      normalized: [-1.2227086783, -1.0596808545, -0.9781669426, -0.6521112951],
    },
    absolute: printed,
  },
  {
    demo: 'bn-steps',
    set: { omitMeanDivisor: true },
    gives: { normalizedMean: -0.97816694, normalizedVariance: 0.04318937 },
    absolute: 5e-9,
  },
  {
    demo: 'bn-steps',
    set: { omitMeanDivisor: true, batch: Array.from({ length: 8 }, () => batch).flat() },
    gives: { normalizedMean: -0.9997886983, normalizedDeviation: 0.0205562181 },
    absolute: printed,
  },
  {
    demo: 'bn-steps',
    set: { batch: [-0.01, 0.01] },
    gives: { normalizedVariance: 0.9090909091 },
    absolute: printed,
  },
  {
    demo: 'bn-steps',
    set: { batch: [-Math.sqrt(1e-5), Math.sqrt(1e-5)] },
    gives: { normalizedVariance: 0.5 },
  },
  { demo: 'bn-steps', set: { identity: true }, gives: { output: batch } },
  {
    demo: 'bn-steps',
    set: { unbiasedVariance: true },
    gives: { variance: 26 / 3 },
  },

  {
    demo: 'bn-running',
    set: { batches: 1 },
    gives: { runningMean: 0.4, runningVariance: 1.7666666667 },
    absolute: printed,
  },
  {
    demo: 'bn-running',
    gives: { runningMean: 2.6052862396, runningVariance: 5.9934652926 },
    absolute: printed,
  },
  {
    demo: 'bn-running',
    set: { batches: 50 },
    gives: { runningMean: 3.9793848992, runningVariance: 8.6271543901 },
    absolute: printed,
  },
  {
    demo: 'bn-running',
    set: { batches: 1 },
    gives: { evaluation: [0.4514116, 1.95611693, 2.70846959, 5.71788025] },
    absolute: 5e-9,
  },
  {
    demo: 'bn-running',
    set: { batches: 50 },
    gives: { evaluation: [-1.01436108, -0.33344128, 0.00701862, 1.3688582] },
    absolute: 5e-9,
  },
  {
    demo: 'bn-running',
    set: { source: 'random' },
    gives: { runningMean: 2.8036171366, runningVariance: 4.5035814005 },
    relative: 1e-8,
    absolute: printed,
  },

  {
    demo: 'bn-backward',
    gives: {
      inputGradient: [0.3168031616, -0.2866309147, -0.1961159843, 0.1659437374],
      gammaGradient: -1.1766959057,
      betaGradient: 1,
    },
    absolute: printed,
  },
  { demo: 'bn-backward', gives: { sum: 0 }, absolute: 1e-15 },

  {
    demo: 'bn-scale-invariance',
    gives: { gradient: [-0.2994987045, -0.224670314], gradientNorm: 0.3744011538 },
    absolute: printed,
  },
  { demo: 'bn-scale-invariance', gives: { gradientDotWeights: 3.703e-5 }, absolute: 5e-9 },
  {
    demo: 'bn-scale-invariance',
    set: { scale: 10 },
    gives: { gradientNorm: 0.0374408361 },
    absolute: printed,
  },
  {
    demo: 'bn-scale-invariance',
    set: { scale: 100 },
    gives: { gradientNorm: 0.0037440843 },
    absolute: printed,
  },
  {
    demo: 'bn-scale-invariance',
    set: { scale: 0.01 },
    gives: { gradientNorm: 39.9132865792 },
    absolute: printed,
  },
  {
    demo: 'bn-scale-invariance',
    set: { scale: 0.01 },
    gives: { firstOutput: -0.8411608 },
    absolute: 5e-8,
  },
  { demo: 'bn-scale-invariance', gives: { firstOutput: -0.9444271 }, absolute: 5e-8 },

  {
    demo: 'bn-batch-noise',
    set: { batchSize: 2 },
    gives: {
      meanNoise: Math.SQRT1_2,
      varianceNoise: Math.SQRT2,
      expectedDeviation: 0.5641895835,
      pairNormalized: [-0.9980059801, 0.9980059801],
    },
    absolute: printed,
  },
  {
    demo: 'bn-batch-noise',
    set: { batchSize: 4 },
    gives: { expectedDeviation: 0.79788456 },
    absolute: 5e-9,
  },
  {
    demo: 'bn-batch-noise',
    gives: { meanNoise: 0.3535533906, varianceNoise: 0.5345224838, expectedDeviation: 0.9027033337 },
    absolute: printed,
  },
  {
    demo: 'bn-batch-noise',
    set: { batchSize: 32 },
    gives: { meanNoise: 0.1767766953, varianceNoise: 0.254000254, expectedDeviation: 0.9763467604 },
    absolute: printed,
  },
  { demo: 'bn-batch-noise', set: { batchSize: 256 }, gives: { meanNoise: 0.0625 } },
  {
    demo: 'bn-batch-noise',
    gives: { meanSpread: 0.359628336, averageDeviation: 0.8962720627 },
    relative: 1e-8,
    absolute: printed,
  },
  {
    demo: 'bn-batch-noise',
    set: { pair: [-50, 900] },
    gives: { pairNormalized: [-1, 1] },
    absolute: 5e-7,
  },

  { demo: 'norm-axes', gives: { statistics: 6, cells: 128 } },
  { demo: 'norm-axes', set: { kind: 'layer' }, gives: { statistics: 8, cells: 96 } },
  { demo: 'norm-axes', set: { kind: 'instance' }, gives: { statistics: 48, cells: 16 } },
  { demo: 'norm-axes', set: { kind: 'group' }, gives: { statistics: 24, cells: 32 } },
  ...(
    [
      ['batch', -1.5689278742],
      ['layer', -1.671256891],
      ['instance', -1.39999888],
    ] as const
  ).map(([kind, value]) => ({
    demo: 'norm-axes',
    set: { kind, samples: 2, channels: 2, height: 2, width: 2, sample: 0, channel: 0 },
    gives: { value },
    absolute: printed,
  })),

  {
    demo: 'bn-fold',
    gives: {
      foldedWeight: 1.499998125,
      foldedBias: -0.999998125,
      output: 0.0500005625,
      foldedOutput: 0.0500005625,
    },
    absolute: printed,
  },
];
