import type { Reference } from '../references/reference';

/** Half a unit of the eighth decimal: references printed with eight. */
const eight = 5e-9;

/** The reference values of the page: P17 of the curriculum, and the errata that name its demos. */
export const references: readonly Reference[] = [
  // One neuron, standard deviation √(3/2), and 2000 of them drawn.
  {
    demo: 'init-variance',
    gives: { standardDeviation: 1.2247448714, variance: 1.5 },
    absolute: 5e-11,
  },
  {
    demo: 'init-variance',
    gives: {
      sampleMean: 0.0229048684,
      sampleDeviation: 1.2175703044,
      firstDraws: [2.5628670146, 0.2064659437],
    },
    relative: 1e-8,
    absolute: 5e-11,
  },
  { demo: 'init-variance', gives: { saturated: 1.814564e-4 }, absolute: 5e-11 },
  { demo: 'init-variance', gives: { outsideOne: 0.41421618 }, absolute: eight },
  {
    demo: 'init-variance',
    set: { scheme: 'one' },
    gives: { standardDeviation: 22.3830292856, variance: 501 },
    absolute: 5e-11,
  },
  {
    demo: 'init-variance',
    set: { scheme: 'one' },
    gives: { saturated: 0.8376998, outsideOne: 0.964365 },
    absolute: eight,
  },
  // A product of two N(0, 1) is beyond 4.58486 with probability 0.0034062 (SciPy: the integral of K₀(z)/π); the normal curve would say 4.5e-6.
  {
    demo: 'init-variance',
    set: {
      fanIn: 10,
      activeFraction: 0.1,
      inputs: 'random',
      biasDeviation: 0,
      scheme: 'one',
      draws: 5000,
    },
    gives: { saturatedDrawn: 0.0034062, saturated: 4.54e-6 },
    absolute: 0.0025,
  },
  {
    demo: 'init-variance',
    set: { activeFraction: 1, inputs: 'random' },
    gives: { standardDeviation: Math.SQRT2, variance: 2 },
    absolute: 5e-11,
  },
  {
    demo: 'init-variance',
    set: { biasDeviation: 0 },
    gives: { standardDeviation: Math.SQRT1_2, variance: 0.5 },
    absolute: 5e-11,
  },
  {
    demo: 'init-variance',
    set: { inputs: 'random', inputMean: 1 },
    gives: { standardDeviation: Math.SQRT2, variance: 2 },
    absolute: 5e-11,
  },
  { demo: 'init-variance', set: { inputs: 'random', inputMean: 2 }, gives: { variance: 3.5 } },
  {
    demo: 'init-variance',
    set: { inputs: 'random', seed: 2 },
    gives: { sampleDeviation: 1.2236623533 },
    relative: 1e-8,
    absolute: 5e-11,
  },
  {
    demo: 'init-variance',
    set: { inputs: 'random', randomness: 'data', seed: 6 },
    gives: {
      squaredNorm: 0.5421012248,
      sampleMean: 0.0750385084,
      bias: 0.0513345714,
      sampleDeviation: 0.7187086085,
    },
    relative: 1e-8,
    absolute: 5e-11,
  },

  // Infinitely wide networks after layers 1, 2, 10 and 50.
  {
    demo: 'init-layers',
    set: { activation: 'tanh', infinite: true },
    gives: {
      activationRms: [0.62792873, 0.48626167, 0.22847337, 0.10109073],
      lastActivationRms: 0.10109073,
    },
    absolute: eight,
  },
  {
    demo: 'init-layers',
    set: { activation: 'tanh', weightGain: 1.5, infinite: true },
    gives: { activationRms: [0.68431587, 0.57543462, 0.44271292, 0.43733605] },
    absolute: eight,
  },
  {
    demo: 'init-layers',
    set: { infinite: true },
    gives: { activationRms: [Math.SQRT1_2, 0.5, 0.03125, 2 ** -25] },
  },
  {
    demo: 'init-layers',
    set: { infinite: true },
    gives: { lastActivationRms: 2.9802322e-8, theoryLastActivationRms: 2.9802322e-8 },
    absolute: 5e-16,
  },
  {
    demo: 'init-layers',
    set: { weightGain: 2, infinite: true },
    gives: { activationRms: [1, 1, 1, 1], inputGradientRms: 1, lastGradientFactor: 1 },
  },
  {
    demo: 'init-layers',
    set: { weightGain: 4, infinite: true },
    gives: { activationRms: [Math.SQRT2, 2, 32, 33554432], lastActivationRms: 33554432 },
  },
  // Gradient factors at q = 1.
  {
    demo: 'init-layers',
    set: { activation: 'tanh', infinite: true, depth: 1 },
    gives: { lastGradientFactor: 0.4644029024 },
    absolute: 5e-11,
  },
  {
    demo: 'init-layers',
    set: { activation: 'sigmoid', infinite: true, depth: 1 },
    gives: { lastGradientFactor: 0.0448362414 },
    absolute: 5e-11,
  },
  // Width 64, seed 3.
  {
    demo: 'init-layers',
    set: { weightGain: 2, depth: 10 },
    gives: {
      activationRms: [1.19448894, 1.01737603, 2.65152514, 2.65152514],
      inputGradientRms: 5.28020749,
    },
    relative: 1e-8,
    absolute: eight,
  },
  {
    demo: 'init-layers',
    set: { depth: 10 },
    gives: { lastActivationRms: 0.0828601606, inputGradientRms: 0.16500648 },
    relative: 1e-8,
    absolute: eight,
  },
  {
    demo: 'init-layers',
    set: { activation: 'tanh', depth: 10 },
    gives: { lastActivationRms: 0.22531415, inputGradientRms: 0.21530029 },
    relative: 1e-8,
    absolute: eight,
  },

  {
    demo: 'glorot-calculator',
    gives: {
      glorotLimit: 0.0759554525,
      glorotDeviation: 0.043852901,
      glorotVariance: 0.0019230769,
      heDeviation: 0.0505076272,
      heLimit: 0.0874817765,
      lecunDeviation: 0.0357142857,
      heuristicVariance: 0.0004251701,
      truncationFactor: 0.879625661,
      limitDeviation: 0.0577350269,
    },
    absolute: 5e-11,
  },

  {
    demo: 'init-symmetry',
    set: { start: 'zero' },
    gives: {
      loss: Math.LN2,
      outputs: [0.5, 0.5, 0.5, 0.5],
      outputBias: 0,
      largestWeightGradient: 0,
      firstUnit: [0, 0],
      secondUnit: [0, 0],
    },
    absolute: 5e-11,
  },
  {
    demo: 'init-symmetry',
    gives: {
      firstUnit: [4.598993149, 4.598993149],
      secondUnit: [4.598993149, 4.598993149],
      unitDistance: 0,
      loss: 0.47820482,
    },
    relative: 1e-6,
    absolute: eight,
  },
  {
    demo: 'init-symmetry',
    set: { start: 'asymmetric' },
    gives: { loss: 0.00126288 },
    relative: 1e-6,
    absolute: eight,
  },

  {
    demo: 'orthogonal-vs-gaussian',
    set: { depth: 1 },
    gives: { largest: 1.92449631, smallest: 0.04018788 },
    relative: 1e-8,
    absolute: eight,
  },
  {
    demo: 'orthogonal-vs-gaussian',
    gives: { largest: 1.96598695 },
    relative: 1e-8,
    absolute: eight,
  },
  {
    demo: 'orthogonal-vs-gaussian',
    set: { kind: 'orthogonal', depth: 50 },
    gives: { largest: 1, smallest: 1 },
  },
  {
    demo: 'orthogonal-vs-gaussian',
    set: { kind: 'rotation', depth: 50 },
    gives: { largest: 1, smallest: 1 },
  },
  ...[
    [1, 1.2071067812],
    [2, 1.0590169944],
    [5, 0.3155943598],
  ].map(
    ([depth = 1, largest = 0]): Reference => ({
      demo: 'orthogonal-vs-gaussian',
      set: { kind: 'shear', depth },
      gives: { largest },
      absolute: 5e-11,
    }),
  ),
  {
    demo: 'orthogonal-vs-gaussian',
    set: { kind: 'shear', depth: 20 },
    gives: { largest: 3.81708e-5 },
    absolute: 5e-12,
  },
];
