import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;

const chain: Reference[] = [
  {
    demo: 'grad-chain',
    gives: { factor: 0.25, product: 9.5367431641e-7, singleDepth: 75 },
    absolute: 5.1e-17,
  },
  { demo: 'grad-chain', set: { weight: 4 }, gives: { factor: 1, product: 1, singleDepth: null } },
  { demo: 'grad-chain', set: { weight: 8 }, gives: { factor: 2, product: 1024 } },
  // E3.14
  {
    demo: 'grad-chain',
    set: { weight: 0.2, residual: true },
    gives: { product: 1.6288946268, withResidual: 1.6288946268 },
    absolute: tenDecimals,
  },
  { demo: 'grad-chain', set: { weight: 0.2 }, gives: { plain: 9.7656e-14 }, absolute: 5.1e-19 },
];

const norms = (
  set: NonNullable<Reference['set']>,
  firstNorm: number,
  lastNorm: number,
  absolute: number,
): Reference[] => [
  { demo: 'deep-gradient', set, gives: { firstNorm }, absolute },
  { demo: 'deep-gradient', set, gives: { lastNorm }, absolute: lastNorm > 1000 ? 0.051 : eightDecimals },
];

const deep: Reference[] = [
  ...norms({}, 1.14763583e-6, 0.99902784, 5.1e-15),
  ...norms({ activation: 'tanh' }, 1.20398754, 0.19842397, eightDecimals),
  ...norms({ activation: 'relu', gain: Math.SQRT2 }, 2.31645806, 0.69055492, eightDecimals),
  ...norms({ gain: 4 }, 0.00891291, 0.61760852, eightDecimals),
  // E3.9
  ...norms({ activation: 'relu', gain: 2 * Math.SQRT2 }, 1214491.2, 362049.7, 0.051),
  // E3.26
  {
    demo: 'deep-gradient',
    set: { batchNormalization: true },
    gives: { normalizedGrowth: 1.4669422069 },
    absolute: tenDecimals,
  },
  {
    demo: 'deep-gradient',
    set: { batchNormalization: true },
    gives: { normalizedGrowthOverDepth: 46.145573 },
    absolute: 5.1e-7,
  },
  // Computed with numpy: the norms grow by (π/(π − 1))^5, and the geometric mean of the factors by the activations.
  {
    demo: 'deep-gradient',
    set: { batchNormalization: true },
    gives: { normalizedNormGrowth: 6.7930532888 },
    absolute: tenDecimals,
  },
  { demo: 'deep-gradient', gives: { meanFactor: 0.208 }, absolute: 5.1e-5 },
  {
    demo: 'deep-gradient',
    set: { activation: 'relu', gain: 2 * Math.SQRT2 },
    gives: { meanFactor: 2 },
    absolute: 5.1e-5,
  },
];

const afterOneStep: readonly (readonly [learningRate: number, loss: number])[] = [
  [1, 0.4317],
  [10, 0.18786],
  [100, 0.319998],
  [1000, 0.32],
];

const rate: Reference[] = [
  {
    demo: 'lr-cannot-fix',
    gives: { lossBefore: 0.8226550282, ratio: 257242.203 },
    relative: 1e-10,
    absolute: tenDecimals,
  },
  { demo: 'lr-cannot-fix', gives: { neededRate: 1550.4749 }, absolute: 5.1e-5 },
  { demo: 'lr-cannot-fix', gives: { gradientNorms: [2.515042e-6, 0.646975] }, absolute: 5.1e-7 },
  ...afterOneStep.map(([learningRate, loss]) => ({
    demo: 'lr-cannot-fix',
    set: { learningRate },
    gives: { loss },
    absolute: 5.1e-7,
  })),
  { demo: 'lr-cannot-fix', set: { learningRate: 100 }, gives: { loss: 0.319998 }, absolute: eightDecimals },
  {
    demo: 'lr-cannot-fix',
    set: { learningRate: 1550.4749 },
    gives: { firstMove: 0.001, lastMove: 245.5312 },
    relative: 1e-7,
    absolute: 5.1e-5,
  },
  {
    demo: 'lr-cannot-fix',
    set: { steps: 200 },
    gives: { firstMove: 2.4458e-6 },
    absolute: 5.1e-11,
  },
  { demo: 'lr-cannot-fix', set: { steps: 200 }, gives: { loss: 0 }, absolute: 1e-20 },
];

const clipping: Reference[] = [
  { demo: 'clip', gives: { clipped: [0.6, 0.8], angle: 0 } },
  {
    demo: 'clip',
    set: { mode: 'value' },
    gives: { clipped: [1, 1], angle: 8.1301023542 },
    absolute: tenDecimals,
  },
  {
    demo: 'clip',
    set: { gradient: [10, 0.1], mode: 'value' },
    gives: { clipped: [1, 0.1], angle: 5.13765444 },
    absolute: eightDecimals,
  },
];

/** The values that page P18 of the curriculum prints, and those of E0.8, E0.9, E3.9, E3.11, E3.14 and E3.26; where it says so, computed apart. */
export const references: readonly Reference[] = [...chain, ...deep, ...rate, ...clipping];
