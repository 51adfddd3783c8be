import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the eighth and of the tenth decimal, as the curriculum prints its values. */
const eightDecimals = 5.1e-9;
const methods: Reference[] = [
  {
    demo: 'scaling-methods',
    gives: {
      scaled: [0, 0.0204081633, 0.0408163265, 0.0612244898, 1],
      population: 38.05259518,
      sample: 42.54409477,
      exponent: 3,
      lengths: [120, 100.59821072],
    },
    absolute: eightDecimals,
  },
  {
    demo: 'scaling-methods',
    set: { method: 'zScore' },
    gives: { scaled: [-0.57814716, -0.52558833, -0.4730295, -0.42047066, 1.99723566] },
    absolute: eightDecimals,
  },
  { demo: 'scaling-methods', set: { method: 'robust' }, gives: { scaled: [-1, -0.5, 0, 0.5, 23.5] } },
  {
    demo: 'scaling-methods',
    set: { method: 'l2' },
    gives: { scaled: [0.01988107, 0.03976214, 0.05964321, 0.07952428, 0.99405347] },
    absolute: eightDecimals,
  },
  // E4.12 and E4.13
  {
    demo: 'scaling-methods',
    set: { method: 'decimal' },
    gives: { scaled: [0.002, 0.004, 0.006, 0.008, 0.1] },
    absolute: tenDecimals,
  },
  {
    demo: 'scaling-methods',
    set: { method: 'decimal', values: [986, 0, 0, 0, 0] },
    gives: { exponent: 3, scaled: [0.986, 0, 0, 0, 0] },
    absolute: tenDecimals,
  },
  {
    demo: 'scaling-methods',
    set: { method: 'decimal', values: [1000, 0, 0, 0, 0] },
    gives: { exponent: 4, scaled: [0.1, 0, 0, 0, 0] },
    absolute: tenDecimals,
  },
  {
    demo: 'scaling-methods',
    set: { method: 'l1' },
    gives: { scaled: [0.0166666667, 0.0333333333, 0.05, 0.0666666667, 0.8333333333] },
    absolute: tenDecimals,
  },
  {
    demo: 'scaling-methods',
    set: { method: 'l2', values: [3, 4, 0, 0, 0] },
    gives: { scaled: [0.6, 0.8, 0, 0, 0] },
    absolute: tenDecimals,
  },
  {
    demo: 'scaling-methods',
    set: { method: 'l1', values: [3, 4, 0, 0, 0] },
    gives: { scaled: [0.4285714286, 0.5714285714, 0, 0, 0] },
    absolute: tenDecimals,
  },
  // E4.14
  {
    demo: 'scaling-methods',
    set: { method: 'log' },
    gives: { scaled: [0, 0.14526502, 0.24094864, 0.31241567, 1], roomShare: 0.3124156741 },
    absolute: eightDecimals,
  },
  // NumPy: ptp of the first four over ptp of all, 6/98 for every affine map; with a small outlier the logarithm leaves less.
  ...(['minMax', 'zScore', 'robust', 'decimal', 'l2'] as const).map((method) => ({
    demo: 'scaling-methods',
    set: { method },
    gives: { roomShare: 6 / 98 },
    absolute: tenDecimals,
  })),
  {
    demo: 'scaling-methods',
    set: { method: 'log', values: [92, 94, 96, 98, 0] },
    gives: { roomShare: 0.0136058164 },
    absolute: tenDecimals,
  },
];

const shape: Reference[] = [
  {
    demo: 'shape-invariance',
    gives: { skewnessBefore: 1.4896509056, skewnessAfter: 1.4896509056, skewnessLog: 1.1570677582 },
    absolute: tenDecimals,
  },
  {
    demo: 'shape-invariance',
    set: { scale: 7.3, shift: -4 },
    gives: { skewnessBefore: 1.4896509056, skewnessAfter: 1.4896509056 },
    absolute: tenDecimals,
  },
  {
    demo: 'shape-invariance',
    set: { distribution: 'exponential' },
    gives: { belowMean: 0.6321205588, skewnessBefore: 2, skewnessAfter: 2, smallest: -1 },
    absolute: tenDecimals,
  },
];

const descent: Reference[] = (
  [
    ['raw', 215202.9419, 743280, 5.1e-5],
    ['centered', 20561.2, 59021, 5.1e-5],
    ['minMax', 509.290794, 1759, 5.1e-7],
    ['zScore', 68.3214629, 197, eightDecimals],
  ] as const
).flatMap(([scaling, conditionNumber, stepsNeeded, absolute]) => [
  { demo: 'gd-scaling', set: { scaling }, gives: { conditionNumber }, absolute },
  { demo: 'gd-scaling', set: { scaling }, gives: { stepsNeeded }, relative: 1e-3 },
]);

/** The values that page P19 of the curriculum prints, and those of E4.10 to E4.16. */
export const references: readonly Reference[] = [
  ...methods,
  ...shape,
  ...descent,
  // NumPy: eigh of the Hessian, ½λe² of the steepest direction over the sum.
  { demo: 'gd-scaling', gives: { steepestShare: 0.999776299 }, absolute: 5.1e-10 },
  { demo: 'scaling-leak', gives: { testScaled: 2.0204081633 }, absolute: tenDecimals },
  { demo: 'scaling-leak', set: { fitOn: 'all' }, gives: { testScaled: 1 } },
];
