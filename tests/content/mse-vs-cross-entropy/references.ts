import { type Reference, tenDecimals } from '../references/reference';

/** Half a unit of the last printed decimal. */
const eightDecimals = 5.1e-9;
const sixDecimals = 5.1e-7;

export const references: readonly Reference[] = [
  // The gradient of the first epoch is that of the start.
  {
    demo: 'single-neuron',
    set: { epochs: 1 },
    gives: { squaredGradient: 0.0173450211, entropyGradient: 0.98201379 },
    absolute: tenDecimals,
  },
  {
    demo: 'single-neuron',
    set: { epochs: 100 },
    gives: { squaredOutput: 0.964130847, entropyOutput: 0.0410722277 },
    absolute: tenDecimals,
  },
  {
    demo: 'single-neuron',
    set: { epochs: 50 },
    gives: { squaredOutput: 0.9759334, entropyOutput: 0.09850393 },
    absolute: eightDecimals,
  },
  {
    demo: 'single-neuron',
    gives: { squaredOutput: 0.20284842, entropyOutput: 0.01200874, squaredHalf: 232, entropyHalf: 17 },
    absolute: eightDecimals,
  },
  {
    demo: 'single-neuron',
    set: { weight: 0.6, bias: 0.9 },
    gives: { squaredOutput: 0.0939556949, entropyOutput: 0.011638209 },
    absolute: tenDecimals,
  },
  // mpmath, 30 digits
  {
    demo: 'single-neuron',
    set: { weight: 3, bias: 3, epochs: 1000 },
    gives: { squaredOutput: 0.99079265, squaredHalf: 'beyond', entropyHalf: 23 },
    absolute: eightDecimals,
  },
  {
    demo: 'softmax-mse-vs-ce',
    set: { t: 0 },
    gives: { crossEntropyNorm: 0.816497, squaredNorm: 0.272166 },
    absolute: sixDecimals,
  },
  {
    demo: 'softmax-mse-vs-ce',
    set: { t: 2 },
    gives: { crossEntropyNorm: 1.1954164738, squaredNorm: 0.2538013495 },
    absolute: tenDecimals,
  },
  {
    demo: 'softmax-mse-vs-ce',
    gives: { crossEntropyNorm: 1.400134, squaredNorm: 0.024243 },
    absolute: sixDecimals,
  },
  {
    demo: 'softmax-mse-vs-ce',
    set: { t: 10 },
    gives: { crossEntropyNorm: 1.4141172644 },
    absolute: tenDecimals,
  },
  { demo: 'softmax-mse-vs-ce', set: { t: 10 }, gives: { squaredNorm: 1.698258e-4 }, absolute: 5.1e-11 },
  {
    demo: 'mse-nonconvex',
    gives: { inflection: Math.LN2, largestSlope: 0.1481481481 },
    absolute: tenDecimals,
  },
];
