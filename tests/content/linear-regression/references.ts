import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last decimal that the curriculum prints. */
const eightDecimals = 5.1e-9;
const sevenDecimals = 5.1e-8;

const zero: Reference[] = [
  {
    demo: 'zero-init-regression',
    gives: {
      angleAtStart: 62.079544642,
      gradientAtStart: [-8.2, -0.1333333333, -1.5666666667],
      lossNow: 0.3446247806,
      limit: 0.0815703842,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'zero-init-regression',
    gives: {
      weights: [2.2522071, -3.03176194, 1.97623079],
      eigenvalues: [0.1339789, 1.34731838, 24.51870272],
    },
    absolute: eightDecimals,
  },
  // E1.27: to 1e-14 and a little for the elimination.
  { demo: 'zero-init-regression', gives: { optimum: [2, -3.4, 4.2] }, absolute: 1e-12 },
  // E1.32: 11.2633333 → 9.1992662 after one step → 1.9185e-06 after 1000.
  {
    demo: 'zero-init-regression',
    set: { steps: 1 },
    gives: { lossAtStart: 11.2633333, lossNow: 9.1992662 },
    absolute: sevenDecimals,
  },
  { demo: 'zero-init-regression', set: { steps: 1000 }, gives: { lossNow: 1.9185e-6 }, absolute: 5.1e-11 },
  // E1.29: loss after 100 steps.
  {
    demo: 'zero-init-regression',
    set: { learningRate: 0.08 },
    gives: { lossNow: 0.153519 },
    absolute: 5.1e-7,
  },
  {
    demo: 'zero-init-regression',
    set: { learningRate: 0.09 },
    gives: { lossNow: 1.9132e16 },
    absolute: 5.1e11,
  },
  // E1.33: the absolute loss.
  {
    demo: 'zero-init-regression',
    set: { loss: 'absolute', steps: 1 },
    gives: { gradientAtStart: [-0.5, 0.8333333333, 0], lossAtStart: 3.8333333, lossNow: 3.7861111 },
    absolute: sevenDecimals,
  },
  // The curriculum prints 0.4111111111 and 0.6527777778: there residuals that are 0 but for rounding had a sign. With sign(0) = 0,
  // in fractions (Python's Fraction), the walk enters a 2-cycle at step 327, with the losses 103/360 and 7/9.
  {
    demo: 'zero-init-regression',
    set: { loss: 'absolute', steps: 1000 },
    gives: { cycleLosses: [103 / 360, 7 / 9], lossNow: 7 / 9 },
    absolute: tenDecimals,
  },
  {
    demo: 'zero-init-regression',
    set: { loss: 'absolute', schedule: 'inverseRoot', learningRate: 0.5, steps: 20_000 },
    gives: { lossNow: 0.0221671 },
    absolute: sevenDecimals,
  },
];

const outlier: Reference[] = [
  {
    demo: 'weights-outlier',
    gives: {
      squaredWeights: [0.51464435, -0.49205021, 4.49288703],
      absoluteWeights: [2, -3.4, 4.2],
      absoluteSum: 20,
    },
    absolute: eightDecimals,
  },
  {
    demo: 'weights-outlier',
    set: { row: 6 },
    gives: { leverage: 0.81171548 },
    absolute: eightDecimals,
  },
  {
    demo: 'weights-outlier',
    set: { row: 6 },
    gives: { absoluteWeights: [6, -8.7333333, 10.8666667], absoluteSum: 18.6666667 },
    absolute: sevenDecimals,
  },
];

export const references: readonly Reference[] = [...zero, ...outlier];
