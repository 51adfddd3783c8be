import { type Reference, tenDecimals } from '../references/reference';

const best: Reference[] = [
  // pages.md P27 and E0.5, E1.13: the same numbers in either wording.
  { demo: 'best-of-k', gives: { expectedBest: 0.6247619673, testAccuracy: 0.5 }, absolute: tenDecimals },
  {
    demo: 'best-of-k',
    set: { wording: 'crossValidation' },
    gives: { expectedBest: 0.6247619673 },
    absolute: tenDecimals,
  },
  { demo: 'best-of-k', set: { models: 10 }, gives: { expectedBest: 0.5767798067 }, absolute: tenDecimals },
  { demo: 'best-of-k', set: { models: 1000 }, gives: { expectedBest: 0.660718133 }, absolute: tenDecimals },
  { demo: 'best-of-k', set: { samples: 1000 }, gives: { expectedBest: 0.5396291523 }, absolute: tenDecimals },
];

const ordering: Reference[] = [
  {
    demo: 'error-ordering',
    gives: { expectedTraining: 0.9, expectedNew: 1.1136363636 },
    absolute: tenDecimals,
  },
  // E1.9: 0.319 and 0.760 in the long run; ±0.03 with 2000 draws.
  {
    demo: 'error-ordering',
    gives: { chain: 0.319, trainingBelow: 0.76, validationBelow: 0.5 },
    absolute: 0.03,
  },
];

const leaveOneOut: Reference[] = [
  // E1.14, one sample after the other.
  {
    demo: 'loocv',
    gives: { loocv: 0.125122449, trainingError: 0.0374, slope: 1.01, intercept: 0.05 },
    absolute: tenDecimals,
  },
  ...[
    [0.6, 0.14, 0.35],
    [0.3, -0.17, -0.2428571429],
    [0.2, 0.12, 0.15],
    [0.3, -0.29, -0.4142857143],
    [0.6, 0.2, 0.5],
  ].map(
    ([leverage, residual, leftOutResidual], i): Reference => ({
      demo: 'loocv',
      set: { leftOut: i + 1 },
      gives: { leverage: leverage!, residual: residual!, leftOutResidual: leftOutResidual! },
      absolute: tenDecimals,
    }),
  ),
];

const interval: Reference[] = [
  {
    demo: 'accuracy-interval',
    gives: { interval: [0.8256343385, 0.9447708629], error: 0.03 },
    absolute: tenDecimals,
  },
  {
    demo: 'accuracy-interval',
    set: { correct: 900, samples: 1000 },
    gives: { error: 0.009486833 },
    absolute: 5.1e-10,
  },
  {
    demo: 'accuracy-interval',
    set: { correct: 9000, samples: 10_000 },
    gives: { error: 0.003, accuracy: 0.9 },
    absolute: tenDecimals,
  },
];

const cost: Reference[] = [
  { demo: 'cv-cost', gives: { nestedFits: 255, fits: 255, leaveOneOutOnce: 1000 }, absolute: 0 },
  {
    demo: 'cv-cost',
    set: { settings: 1, nested: false },
    gives: { holdOut: 1, kFold: 5, leaveOneOut: 1000, fits: 5 },
    absolute: 0,
  },
];

export const references: readonly Reference[] = [...best, ...ordering, ...leaveOneOut, ...interval, ...cost];
