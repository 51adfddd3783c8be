import { type Reference, tenDecimals } from '../references/reference';

export const references: readonly Reference[] = [
  { demo: 'broadcast-axis', gives: { shape: '(3, 4)', reducedShape: '(3,)', entries: 12 }, absolute: 0 },
  {
    demo: 'broadcast-axis',
    set: { shapeA: [2, 3, 4], shapeB: [1] },
    gives: { shape: '(2, 3, 4)', reducedShape: '(2, 4)' },
    absolute: 0,
  },
  {
    demo: 'broadcast-axis',
    set: { shapeA: [2, 3, 4], shapeB: [1], keepDims: true },
    gives: { reducedShape: '(2, 1, 4)' },
    absolute: 0,
  },
  {
    demo: 'broadcast-axis',
    set: { shapeA: [3], shapeB: [4], axis: 0 },
    gives: { shape: null, reducedShape: null },
    absolute: 0,
  },
  {
    demo: 'norms',
    gives: {
      l1: 7,
      l2: 5,
      max: 4,
      size: 5,
      frobenius: 5.4772255751,
      spectral: 5.4649857042,
      nuclear: 5.8309518948,
    },
    absolute: tenDecimals,
  },
  {
    demo: 'hadamard',
    gives: {
      elementwise: [1, 4, 9, 16],
      product: [7, 10, 15, 22],
      traceElementwise: 17,
      traceProduct: 29,
    },
    absolute: 0,
  },
  {
    demo: 'derivative-limit',
    gives: { exact: 1.0806046117, forward: 0.9414501675, central: 1.0566441359 },
    absolute: tenDecimals,
  },
  { demo: 'derivative-limit', set: { h: 0.001 }, gives: { central: 1.0806022084 }, absolute: tenDecimals },
  { demo: 'bayes', gives: { posterior: 0.1666666667, found: 99, alarmed: 495 }, absolute: tenDecimals },
  { demo: 'bayes', set: { tests: 2 }, gives: { posterior: 0.7983870968 }, absolute: tenDecimals },
  // Fractions in Python
  { demo: 'bayes', set: { tests: 3 }, gives: { posterior: 0.9874068104 }, absolute: tenDecimals },
  {
    demo: 'missing-values',
    gives: {
      mean: 2.6666666667,
      observedMean: 2.6666666667,
      observedVariance: 2.8888888889,
      meanImputedVariance: 1.7333333333,
      interpolatedVariance: 2,
    },
    absolute: tenDecimals,
  },
  // a²Var X + b²Var Y + 2ab Cov by hand
  { demo: 'variance-of-sum', gives: { variance: 3, sumOfTerms: 2, covarianceTerm: 1 }, absolute: 1e-12 },
  { demo: 'variance-of-sum', set: { correlation: 1 }, gives: { variance: 4 }, absolute: 1e-12 },
  {
    demo: 'variance-of-sum',
    set: { correlation: 0, factorX: 2, factorY: -3 },
    gives: { variance: 13, sumOfTerms: 13 },
    absolute: 1e-12,
  },
];
