import { type Reference, tenDecimals } from '../references/reference';

export const references: readonly Reference[] = [
  {
    demo: 'smote',
    set: { newPoints: 1 },
    // From sample 6 towards sample 7.
    gives: {
      lambda: 0.1562951698,
      baseSample: [4.5, 5],
      neighbourSample: [3.5, 4.5],
      newest: [4.3437048302, 4.9218524151],
    },
    absolute: tenDecimals,
  },
  // Exact: 2/3 for independent ends, less 1/3 of 1/(n−1), since with k = n−1 the two ends are never the same sample.
  { demo: 'smote', set: { k: 7 }, gives: { spreadShown: 2 / 3 - 1 / 21 } },
  { demo: 'leak-oversample', gives: { twin: 0.8 }, absolute: 1e-12 },
  { demo: 'leak-oversample', set: { copies: 5 }, gives: { twin: 0.9984 }, absolute: 1e-12 },
  { demo: 'leak-oversample', set: { copies: 10 }, gives: { twin: 0.999999488 }, absolute: 1e-12 },
  {
    demo: 'prior-shift',
    gives: { corrected: 0.3214285714, offset: 2.9444389792, threshold: 0.95 },
    absolute: tenDecimals,
  },
  { demo: 'prior-shift', set: { output: 0.5 }, gives: { corrected: 0.05 }, absolute: 1e-12 },
  {
    demo: 'class-weights',
    gives: {
      negativeWeight: 0.5263157895,
      positiveWeight: 10,
      focal: 0.0010536052,
      crossEntropy: 0.1053605157,
    },
    absolute: tenDecimals,
  },
  { demo: 'class-weights', set: { probability: 0.1 }, gives: { focal: 1.8650939253 }, absolute: tenDecimals },
  { demo: 'easy-ensemble', set: { subsets: 1 }, gives: { coverage: 0.0526315789 }, absolute: tenDecimals },
  { demo: 'easy-ensemble', gives: { coverage: 0.4176433468 }, absolute: tenDecimals },
  { demo: 'easy-ensemble', set: { subsets: 30 }, gives: { coverage: 0.8024999888 }, absolute: tenDecimals },
];
