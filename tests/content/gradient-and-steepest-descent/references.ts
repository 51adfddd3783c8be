import { type Reference, tenDecimals } from '../references/reference';

const rateAt = (direction: number, rate: number): Reference => ({
  demo: 'directional-derivative',
  set: { direction },
  gives: { rate },
  absolute: tenDecimals,
});

const directions: Reference[] = [
  {
    demo: 'directional-derivative',
    gives: {
      rate: 2,
      gradient: [2, 6],
      gradientNorm: 6.3245553203,
      gradientAngle: 71.5650511771,
      steepestRate: -6.3245553203,
      steepestAngle: 251.5650511771,
      // E1.62: up and down the gradient by a tenth of it.
      stepValues: [4, 9.12, 1.12],
    },
    absolute: tenDecimals,
  },
  rateAt(45, 5.6568542495),
  rateAt(90, 6),
  // The angles are printed to ten decimals, so the rate is 0 to as many.
  { ...rateAt(161.5650511771, 0), absolute: 1e-10 },
  rateAt(251.5650511771, -6.3245553203),
  {
    demo: 'directional-derivative',
    set: { norm: 'max' },
    gives: { steepestRate: -8, steepestAngle: 225 },
  },
  { demo: 'directional-derivative', set: { norm: 'max', direction: 225 }, gives: { rate: -8 } },
  {
    demo: 'directional-derivative',
    set: { norm: 'l1' },
    gives: { steepestRate: -6, steepestAngle: 270 },
  },
  { demo: 'directional-derivative', set: { norm: 'l1', direction: 270 }, gives: { rate: -6 } },
];

const change = (learningRate: number, predicted: number, actual: number): Reference => ({
  demo: 'taylor-quality',
  set: { learningRate },
  gives: { predicted, actual },
});

const changes: Reference[] = [
  change(0.01, -0.4, -0.3888),
  change(0.1, -4, -2.88),
  change(0.2, -8, -3.52),
  change(0.3, -12, -1.92),
  change(0.4, -16, 1.92),
  {
    demo: 'taylor-quality',
    gives: {
      breakEven: 0.3571428571,
      best: 0.1785714286,
      bestValue: 0.4285714286,
      guaranteeLimit: 0.3333333333,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'taylor-quality',
    set: { learningRate: 0.3571428571 },
    gives: { predicted: -14.2857142857, actual: 0 },
    relative: 1e-8,
    absolute: 5e-9,
  },
];

/** The values that page P04 of the curriculum prints, and those of E0.17 to E0.19, E1.62, E1.74 and E4.1. */
export const references: readonly Reference[] = [
  ...directions,
  ...changes,
  { demo: 'gd-path', gives: { angle: 26.5650511771 }, absolute: tenDecimals },
  {
    demo: 'gd-path',
    gives: { position: [0.1073741824, 0.0001048576] },
    absolute: tenDecimals,
  },
  { demo: 'gd-path', set: { steps: 1 }, gives: { position: [0.8, 0.4], value: 1.12 } },
  // The saddle that the note links to: 3 · 0.8⁸⁰ of gradient is left.
  {
    demo: 'gd-path',
    set: { function: 'twoMinima', start: [1.5, 0], steps: 80 },
    gives: { value: 0.5, gradientNorm: 5.300541194335e-8 },
    relative: 1e-9,
  },
];
