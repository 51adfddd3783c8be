import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;

const training: Reference[] = [
  {
    demo: 'perceptron-train',
    set: { updates: 18 },
    gives: { weights: [3, 2], bias: -4, totalUpdates: 18, epochsRun: 9, final: [3, 2, -4], wrongNow: 0 },
  },
  {
    demo: 'perceptron-train',
    set: { target: 'or', updates: 9 },
    gives: { weights: [2, 2], bias: -1, totalUpdates: 9, epochsRun: 6 },
  },
  {
    demo: 'perceptron-train',
    set: { target: 'xor', epochs: 100, updates: 40 },
    gives: { totalUpdates: 400, epochsRun: 100, final: [0, 0, 0], weights: [0, 0], bias: 0 },
  },
];

const lift: Reference[] = [
  {
    demo: 'feature-lift',
    gives: { updates: 29, epochsRun: 12, weights: [2, 2, -5], bias: -1, fewestMistakes: 0 },
  },
  // Mistakes in every epoch; at least three, recomputed with NumPy.
  { demo: 'feature-lift', set: { feature: 'radius' }, gives: { epochsRun: 1000, fewestMistakes: 3 } },
  {
    demo: 'feature-lift',
    set: { feature: 'rbf' },
    gives: { alpha: [-2.5026503011, 2.5026503011, 2.5026503011, -2.5026503011], bias: 0 },
    absolute: tenDecimals,
  },
  {
    demo: 'feature-lift',
    set: { feature: 'rbf' },
    gives: { eigenvalues: [1.87109417, 0.86466472, 0.86466472, 0.3995764] },
    absolute: eightDecimals,
  },
];

const network: Reference[] = [
  {
    demo: 'xor-mlp',
    gives: {
      outputs: [0, 1, 1, 0],
      hidden00: [0, 0],
      hidden01: [1, 0],
      hidden10: [1, 0],
      hidden11: [2, 1],
      right: 4,
    },
  },
];

const cover: Reference[] = [
  { demo: 'cover', gives: { share: 0.875, separable: 14, two: 14, three: 104 } },
  { demo: 'cover', set: { points: 6 }, gives: { share: 0.5 } },
  { demo: 'cover', set: { points: 8 }, gives: { share: 0.2265625 } },
  { demo: 'cover', set: { points: 10 }, gives: { share: 0.08984375 } },
];

const regions: Reference[] = [
  { demo: 'relu-regions', gives: { shallowPieces: 21, deepPieces: 2 } },
  { demo: 'relu-regions', set: { depth: 2 }, gives: { deepPieces: 4 } },
  { demo: 'relu-regions', set: { depth: 5 }, gives: { deepPieces: 32 } },
  { demo: 'relu-regions', set: { depth: 10 }, gives: { deepPieces: 1024, deepUnits: 20 } },
];

export const references: readonly Reference[] = [...training, ...lift, ...network, ...cover, ...regions];
