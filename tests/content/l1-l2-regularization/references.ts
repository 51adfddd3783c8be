import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last decimal that the curriculum prints. */
const eightDecimals = 5.1e-9;
const sixDecimals = 5.1e-7;

const threshold: Reference[] = [
  { demo: 'soft-threshold', set: { optimum: 0.3 }, gives: { l1Weight: 0, l2Weight: 0.15 } },
  { demo: 'soft-threshold', gives: { l1Weight: 0.3, l2Weight: 0.4 } },
  {
    demo: 'soft-threshold',
    set: { convention: 'half' },
    gives: { l2Weight: 0.5333333333 },
    absolute: tenDecimals,
  },
  { demo: 'soft-threshold', set: { optimum: 2 }, gives: { l1Weight: 1.5, l2Weight: 1 } },
];

const contours: Reference[] = [
  // E2.6: λ = 0.05 is not sparse.
  {
    demo: 'l1-l2-contours',
    set: { penalty: 0.05 },
    gives: { l1Weights: [0.9666667, 0.1666667] },
    absolute: 5.1e-8,
  },
  {
    demo: 'l1-l2-contours',
    set: { penalty: 0.1 },
    gives: { l1Weights: [0.9333333333, 0.1333333333], l2Weights: [0.8151260504, 0.243697479] },
    absolute: tenDecimals,
  },
  {
    demo: 'l1-l2-contours',
    gives: { l1Weights: [0.8, 0], l2Weights: [0.6103896104, 0.2467532468] },
    absolute: tenDecimals,
  },
  {
    demo: 'l1-l2-contours',
    set: { penalty: 1.2 },
    gives: { l1Weights: [0, 0], l2Weights: [0.299734748, 0.1618037135] },
    absolute: tenDecimals,
  },
];

const algorithms: Reference[] = [
  {
    demo: 'ista-vs-subgradient',
    gives: {
      lipschitz: 2.4070747981,
      istaWeights: [1.7424439882, -1.3159164204, 0.9518867677, 0, 0, 0, 0, 0, 0, 0],
      istaObjective: 0.9020312084,
      istaZeros: 7,
      ridgeZeros: 0,
    },
    relative: 1e-8,
    absolute: tenDecimals,
  },
  {
    demo: 'ista-vs-subgradient',
    set: { steps: 20_000 },
    gives: { subgradientZeros: 0, belowThreshold: 7, subgradientObjective: 0.90340231 },
    relative: 1e-6,
    absolute: eightDecimals,
  },
];

const others: Reference[] = [
  { demo: 'map-prior', gives: { mode: 0, mean: 0.2046536559 }, absolute: tenDecimals },
  {
    demo: 'map-prior',
    gives: { nearZero: [0.014043, 0.007979], farOut: [0.01437, 0.0027] },
    absolute: sixDecimals,
  },
  { demo: 'weight-decay', gives: { ratio: 0.8185668047 }, absolute: tenDecimals },
  {
    demo: 'weight-decay',
    set: { convention: 'half' },
    gives: { ratio: 0.9047921471 },
    absolute: tenDecimals,
  },
  { demo: 'rescale', gives: { squares: 100.01, balancedSquares: 2 } },
  { demo: 'rescale', set: { factor: 1 }, gives: { squares: 2 } },
];

export const references: readonly Reference[] = [...threshold, ...contours, ...algorithms, ...others];
