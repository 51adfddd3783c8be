import { type Reference, tenDecimals } from '../references/reference';

const paths: Reference[] = [
  {
    demo: 'bgd-sgd-minibatch',
    gives: { loss: 0.4182731366, minimizer: [1.4595238095, 0.5], minimum: 0.0323623512, updates: 5 },
    absolute: tenDecimals,
  },
  ...(
    [
      [{ batchSize: '4' }, 0.1173500425],
      [{ batchSize: '1' }, 0.0326831691],
      [{ batchSize: '1', order: 'shuffled' }, 0.0324209984],
      [{ batchSize: '4', workers: 'bothApplied' }, 0.112328588],
      [{ batchSize: '4', workers: 'averaged' }, 0.4182731366],
      [{ batchSize: '4', learningRate: 0.8, epochs: 50 }, 0.0341359694],
      [{ batchSize: '4', learningRate: 0.8, epochs: 50, workers: 'averaged' }, 0.0323623512],
    ] as const
  ).map(([set, loss]) => ({ demo: 'bgd-sgd-minibatch', set, gives: { loss }, absolute: tenDecimals })),
  // E1.31: after 50 epochs.
  {
    demo: 'bgd-sgd-minibatch',
    set: { batchSize: '1', epochs: 50 },
    gives: { loss: 0.03258945 },
    absolute: 5.1e-9,
  },
  { demo: 'bgd-sgd-minibatch', set: { epochs: 50 }, gives: { loss: 0.03236676 }, absolute: 5.1e-9 },
  // An order of magnitude only: the last digits are rounding.
  {
    demo: 'bgd-sgd-minibatch',
    set: { batchSize: '1', labelNoise: false, epochs: 20 },
    gives: { loss: 5.035e-19 },
    absolute: 4.5e-19,
  },
  {
    demo: 'bgd-sgd-minibatch',
    set: { batchSize: '4', learningRate: 0.8, epochs: 50, workers: 'bothApplied' },
    gives: { loss: 19264.641 },
    absolute: 5.1e-4,
  },
  {
    demo: 'bgd-sgd-minibatch',
    set: { batchSize: '4', workers: 'bothApplied' },
    gives: { limit: 0.7619047619 },
    absolute: tenDecimals,
  },
];

const floor: Reference[] = [
  ...(
    [
      [{ learningRate: 0.01 }, 0.005025126],
      [{}, 0.0526315789],
      [{ learningRate: 0.5 }, 0.3333333333],
      [{ batchSize: 4 }, 0.0131578947],
      [{ batchSize: 16 }, 0.0032894737],
      [{ batchSize: 64 }, 0.0008223684],
    ] as const
  ).map(([set, value]) => ({
    demo: 'sgd-noise-floor',
    set,
    gives: { floor: value },
    absolute: 5.1e-10,
  })),
  // Computed apart: steps with a finite sum stop short at a small rate, and at a larger one they only look as if they arrived.
  ...(
    [
      [{ schedule: 'inverseSquare', learningRate: 0.01 }, 3.3724537856],
      [{ schedule: 'inverseSquare' }, 0.0002762883],
    ] as const
  ).map(([set, expectedEnd]) => ({
    demo: 'sgd-noise-floor',
    set,
    gives: { expectedEnd },
    absolute: tenDecimals,
  })),
  {
    demo: 'sgd-noise-floor',
    set: { steps: 200_000 },
    gives: { simulated: 0.052623, dropped: 1000 },
    relative: 1e-8,
    absolute: 5.1e-9,
  },
];

/** The values that page P22 of the curriculum prints, and those of E1.11, E1.30, E1.31 and E3.23 to E3.25. */
export const references: readonly Reference[] = [
  ...paths,
  ...floor,
  {
    demo: 'epoch-calculator',
    gives: { updates: 469, lastBatch: 96, total: 4690, leftOut: 0 },
  },
  { demo: 'epoch-calculator', set: { dropLast: true }, gives: { updates: 468, leftOut: 96 } },
  { demo: 'epoch-calculator', set: { samples: 50_000, batchSize: 64 }, gives: { updates: 782 } },
  {
    demo: 'batch-noise',
    gives: { mean: -1.915625, sampleDeviation: 1.6566007883, exact: 0.8283003942 },
    absolute: tenDecimals,
  },
  {
    demo: 'batch-noise',
    set: { replacement: 'without' },
    gives: { exact: 0.6261362439 },
    absolute: tenDecimals,
  },
  {
    demo: 'batch-noise',
    set: { replacement: 'without', batchSize: 8 },
    gives: { exact: 0, simulated: 0 },
  },
  {
    demo: 'memory-calculator',
    gives: { parameters: 203_530, fixed: 3_256_480, perSample: 4200 },
  },
];
