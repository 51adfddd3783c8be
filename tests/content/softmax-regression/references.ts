import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;

export const references: readonly Reference[] = [
  {
    demo: 'softmax-explorer',
    gives: {
      probabilities: [0.0900305732, 0.2447284711, 0.6652409558],
      losses: [2.4076059644, 1.4076059644, 0.4076059644],
      loss: 0.4076059644,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'softmax-explorer',
    set: { temperature: 0.5 },
    gives: { probabilities: [0.01587624, 0.11731043, 0.86681333] },
    absolute: eightDecimals,
  },
  {
    demo: 'softmax-explorer',
    set: { temperature: 10 },
    gives: { probabilities: [0.3006096054, 0.3322249934, 0.3671654011] },
    absolute: tenDecimals,
  },
  // The first row of the Jacobian; it is symmetric, so it is the column of class 1.
  {
    demo: 'softmax-explorer',
    set: { trueClass: 1 },
    gives: { effect: [0.08192507, -0.02203304, -0.05989202] },
    absolute: eightDecimals,
  },
  {
    demo: 'softmax-explorer',
    set: { trueClass: 2 },
    gives: { loss: 1.4076059644, gradient: [0.0900305732, -0.7552715289, 0.6652409558] },
    absolute: tenDecimals,
  },
  // A constant changes nothing but the soft maximum, which is logsumexp at T = 1.
  {
    demo: 'softmax-explorer',
    set: { logits: [6, 7, 8] },
    gives: { probabilities: [0.0900305732, 0.2447284711, 0.6652409558], softMaximum: 8.4076059644 },
    absolute: tenDecimals,
  },
  // PyTorch: cross_entropy(z / T) and its gradient
  {
    demo: 'softmax-explorer',
    set: { temperature: 0.5 },
    gives: {
      loss: 0.1429316284998995,
      gradient: [0.031752479952933545, 0.2346208556523967, -0.26637333560533016],
    },
  },
  {
    demo: 'softmax-linearity',
    set: { mixing: 0 },
    gives: { probability: 0.98201379, logOdds: 4 },
    absolute: tenDecimals,
  },
  {
    demo: 'softmax-linearity',
    set: { mixing: 1 },
    gives: { probability: 0.119202922, logOdds: -2 },
    absolute: tenDecimals,
  },
  {
    demo: 'softmax-linearity',
    gives: { probability: 0.7310585786, mean: 0.550608356, logOdds: 1 },
    absolute: tenDecimals,
  },
  { demo: 'softmax-params', gives: { total: 15, effective: 10, redundant: 5 } },
  { demo: 'softmax-params', set: { features: 784, classes: 10 }, gives: { total: 7850, effective: 7065 } },
  // NumPy, the same descent written with matrices
  {
    demo: 'softmax-fit',
    gives: { loss: 0.3541797805511179, accuracy: 8 / 9, norm: 2.3193031326774656, errorFree: null },
  },
  {
    demo: 'softmax-fit',
    set: { steps: 100, probe: [-3, 3] },
    gives: {
      loss: 0.1730203561649442,
      errorFree: 41,
      probabilities: [1.11111667e-4, 6.4154107e-12, 0.999888888],
    },
    absolute: 5.1e-10,
  },
  { demo: 'softmax-fit', set: { steps: 0 }, gives: { loss: Math.log(3) } },
];
