import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;
const sixDecimals = 5.1e-7;
const fourDecimals = 5.1e-5;

export const references: readonly Reference[] = [
  {
    demo: 'margin-losses',
    gives: {
      zeroOne: 0,
      perceptron: 0,
      hinge: 0.5,
      logistic: 0.4740769842,
      logisticBits: 0.6839485141,
      squared: 0.25,
      exponential: 0.6065306597,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'margin-losses',
    set: { margin: -1 },
    gives: {
      zeroOne: 1,
      perceptron: 1,
      hinge: 2,
      logistic: 1.3132616875,
      squared: 4,
      exponential: Math.E,
    },
    absolute: tenDecimals,
  },
  // A correct sample that the squared loss punishes.
  { demo: 'margin-losses', set: { margin: 2 }, gives: { zeroOne: 0, hinge: 0, squared: 1 } },
  { demo: 'logistic-fit', set: { steps: 1 }, gives: { bias: 0, weight: 0.15625 } },
  {
    demo: 'logistic-fit',
    set: { steps: 100 },
    gives: { bias: -2.09700519, weight: 0.96789808 },
    absolute: eightDecimals,
  },
  // The optimum: Newton's method in NumPy.
  {
    demo: 'logistic-fit',
    set: { steps: 10_000 },
    gives: {
      bias: -2.6733796209,
      weight: 1.1881687204,
      loss: 0.5280988172,
      boundary: 2.25,
      correct: 6,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'logistic-fit',
    set: { objective: 'printed', steps: 100 },
    gives: { objectiveValue: -114.904014, correct: 4 },
    absolute: sixDecimals,
  },
  ...[
    { steps: 100, norm: 4.2218 },
    { steps: 1000, norm: 11.421 },
    { steps: 10_000, norm: 26.1086 },
    { steps: 100_000, norm: 47.7593 },
  ].map(({ steps, norm }) => ({
    demo: 'logistic-fit',
    set: { labels: 'separable', steps },
    gives: { norm },
    absolute: fourDecimals,
  })),
  {
    demo: 'threshold',
    gives: { best: 0.1, bestScore: -2.1972245773, bestCost: 0.45, cost: 1.25 },
    absolute: tenDecimals,
  },
  { demo: 'threshold', set: { threshold: 0.1 }, gives: { cost: 0.45 }, absolute: tenDecimals },
];
