import { type Reference, tenDecimals } from '../references/reference';

const parts: Reference[] = (
  [
    [0, { biasSquared: 0.5, variance: 0.009 }, 1e-12],
    [1, { biasSquared: 0.22225089, variance: 0.01636345, total: 0.32861434 }, 5.1e-9],
    [3, { biasSquared: 0.0066128727, variance: 0.0297176367, training: 0.0605294988 }, tenDecimals],
    [3, { total: 0.12633051, bestDegree: 3 }, 5.1e-9],
    [9, { variance: 0.58992793, total: 0.67992793, training: 0 }, 5.1e-9],
    [9, { biasSquared: 4.98e-10 }, 5.1e-13],
  ] as const
).map(([degree, gives, absolute]) => ({ demo: 'bias-variance', set: { degree }, gives, absolute }));

const stopping: Reference[] = [
  {
    demo: 'early-stopping',
    gives: { keptEpoch: 61, keptValidation: 2.0699017359, stopEpoch: 71 },
    absolute: tenDecimals,
  },
  { demo: 'early-stopping', gives: { keptTruth: 2.0998698, truthNow: 6.19283129 }, absolute: 5.1e-9 },
  { demo: 'early-stopping', gives: { trainingNow: 0.1789093893 }, absolute: tenDecimals },
  {
    demo: 'early-stopping',
    gives: { trueBestEpoch: 36, trueBest: 2.025452 },
    absolute: 5.1e-7,
  },
  // E1.71: the training error at the epoch that is kept.
  { demo: 'early-stopping', gives: { trainingKept: 0.555544 }, absolute: 5.1e-7 },
  ...(
    [
      [1, 62],
      [5, 66],
      [50, 111],
    ] as const
  ).map(([patience, stopEpoch]) => ({
    demo: 'early-stopping',
    set: { patience },
    gives: { stopEpoch, keptEpoch: 61 },
  })),
];

/** The values that page P28 of the curriculum prints, and those of E1.15, E1.19 to E1.21, E1.71 and E2.4. */
export const references: readonly Reference[] = [
  ...parts,
  ...stopping,
  {
    demo: 'coin',
    gives: { estimate: 1, posteriorMean: 0.9166666667, probability: 0.0009765625, lowerBound: 0.7411344491 },
    absolute: tenDecimals,
  },
  { demo: 'coin', gives: { deviation: 0.158114 }, absolute: 5.1e-7 },
  { demo: 'coin', set: { tosses: 1000 }, gives: { deviation: 0.015811 }, absolute: 5.1e-7 },
  { demo: 'coin', set: { recordedTails: 0.7 }, gives: { limit: 0.5882352941 }, absolute: tenDecimals },
  {
    demo: 'early-stop-as-l2',
    gives: { descent: 0.3973123198, ridge: 0.3333333333, penalty: 1 },
    absolute: tenDecimals,
  },
];
