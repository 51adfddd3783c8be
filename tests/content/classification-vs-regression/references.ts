import { type Reference, tenDecimals } from '../references/reference';

export const references: readonly Reference[] = [
  {
    demo: 'labels-as-numbers',
    gives: { coefficients: [1, 0.9615384615], accuracy: 1 },
    absolute: tenDecimals,
  },
  {
    demo: 'labels-as-numbers',
    set: { codes: '021' },
    gives: { coefficients: [1, 0.4807692308], accuracy: 0.3333333333 },
    absolute: tenDecimals,
  },
  {
    demo: 'labels-as-numbers',
    set: { method: 'oneHot' },
    gives: { slopes: [-0.4807692308, 0, 0.4807692308], accuracy: 0.6666666667 },
    absolute: tenDecimals,
  },
  {
    demo: 'labels-as-numbers',
    set: { method: 'softmax' },
    gives: { softmaxLoss: 0.0100834866, accuracy: 1 },
    absolute: tenDecimals,
  },
  {
    demo: 'mean-vs-median',
    gives: {
      mean: 21.6,
      median: 2,
      minimizers: 21.6,
      squaredAtMean: 7685.2,
      squaredAtMedian: 9606,
      absoluteAtMean: 156.8,
      absoluteAtMedian: 100,
    },
    absolute: 1e-9,
  },
  { demo: 'mean-vs-median', set: { loss: 'absolute' }, gives: { minimizers: 2 }, absolute: 1e-12 },
  // Six values: every number between the two in the middle.
  {
    demo: 'mean-vs-median',
    set: { loss: 'absolute', values: [1, 2, 2, 3, 100, 5] },
    gives: { minimizers: [2, 3], median: 2.5 },
    absolute: 1e-12,
  },
  // numpy.polyfit; scipy.optimize.minimize of the mean log-loss
  {
    demo: 'two-kinds-of-target',
    gives: { rawOutput: 9.6785714286, spread: 1.0842486975, meanLoss: 1.4998258357 },
    absolute: 1e-8,
  },
  {
    demo: 'two-kinds-of-target',
    set: { target: 'ill' },
    gives: { rawOutput: 0.8911265403, prediction: 0.7091225962, meanLoss: 0.5280988172, decision: 'sick' },
    absolute: 1e-7,
  },
  // The classes are mirror images of each other about 2.25: the boundary, not left to rounding.
  {
    demo: 'two-kinds-of-target',
    set: { target: 'ill', input: 2.25 },
    gives: { rawOutput: 0, prediction: 0.5, decision: 'undecided' },
    absolute: 1e-12,
  },
];
