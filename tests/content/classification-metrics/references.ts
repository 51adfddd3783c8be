import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last decimal that the curriculum prints. */
const eightDecimals = 5.1e-9;

const confusion: Reference[] = [
  {
    demo: 'confusion',
    gives: {
      accuracy: 0.97,
      precision: 0.8,
      recall: 0.6666666667,
      f1: 0.7272727273,
      specificity: 0.9893617021,
      mcc: 0.7148507337,
      f2: 0.6896551724,
      fHalf: 0.7692307692,
      matrix: [40, 10, 20, 930],
    },
    absolute: tenDecimals,
  },
  // E2.15: the arithmetic mean would be 0.7333333333.
  { demo: 'confusion', gives: { arithmeticMean: 0.7333333333 }, absolute: tenDecimals },
  // E2.11: all called negative.
  {
    demo: 'confusion',
    set: { truePositives: 0, falsePositives: 0, falseNegatives: 60, trueNegatives: 940 },
    gives: { accuracy: 0.94, recall: 0, precision: null },
  },
  { demo: 'confusion', set: { threshold: 4 }, gives: { accuracy: 0.94, recall: 0, precision: null } },
];

const fourScores = { scores: [0.1, 0.4, 0.35, 0.8], labels: [0, 0, 1, 1] };

const auc: Reference[] = [
  {
    demo: 'auc-rank',
    gives: { area: 0.72, areaByRanks: 0.72, rankSum: 33, averagePrecision: 0.7777777778, descending: 0.28 },
    absolute: tenDecimals,
  },
  { demo: 'auc-rank', set: { tieRule: 'minimum' }, gives: { area: 0.72, areaByRanks: 0.64 } },
  { demo: 'auc-rank', set: { tieRule: 'maximum' }, gives: { areaByRanks: 0.8 } },
  { demo: 'auc-rank', set: { tieRule: 'fileOrder' }, gives: { areaByRanks: 0.68 } },
  { demo: 'auc-rank', set: { tieRule: 'reversedOrder' }, gives: { areaByRanks: 0.76 } },
  ...(
    [
      [0.75, 0.5714285714],
      [0.55, 0.7272727273],
      [0.35, 0.6153846154],
    ] as const
  ).map(([threshold, f1]) => ({
    demo: 'auc-rank',
    set: { threshold },
    gives: { f1 },
    absolute: tenDecimals,
  })),
  { demo: 'auc-rank', set: fourScores, gives: { area: 0.75, areaByRanks: 0.75 } },
  { demo: 'auc-rank', set: { scores: [0.5, 0.5, 0.5, 0.5], labels: [0, 0, 1, 1] }, gives: { area: 0.5 } },
];

const others: Reference[] = [
  { demo: 'macro-micro', gives: { macroF1: 0.7420634921, microF1: 0.8 }, absolute: tenDecimals },
  { demo: 'macro-micro', gives: { harmonicOfMacros: 0.74585864 }, absolute: eightDecimals },
  ...(
    [
      [0.5, 0.9473684211],
      [0.01, 0.1538461538],
      [0.001, 0.017699115],
    ] as const
  ).map(([prevalence, precision]) => ({
    demo: 'prevalence',
    set: { prevalence },
    gives: { precision },
    absolute: tenDecimals,
  })),
];

export const references: readonly Reference[] = [...confusion, ...auc, ...others];
