import type { Reference } from '../references/reference';

/** Half a unit of the tenth decimal, with which most references of the curriculum are printed. */
const tenth = 5.1e-11;
const eighth = 5.1e-9;

export const references: readonly Reference[] = [
  // activation-explorer: single values.
  {
    demo: 'activation-explorer',
    set: { focus: 'sigmoid', cursor: 2 },
    gives: { value: 0.880797078, derivative: 0.1049935854 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'tanh' },
    gives: { derivative: 0.4199743416 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'elu', alpha: 1, cursor: -1 },
    gives: { value: -0.6321205588, derivative: 0.3678794412 },
    absolute: tenth,
  },
  { demo: 'activation-explorer', set: { focus: 'gelu' }, gives: { value: 0.8413447461 }, absolute: tenth },
  {
    demo: 'activation-explorer',
    set: { focus: 'geluTanh' },
    gives: { value: 0.8411919906 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'silu' },
    gives: { derivative: 0.9276705119 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'softplus', cursor: 0 },
    gives: { value: Math.LN2 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'selu', cursor: -1 },
    gives: { value: -1.1113307378 },
    absolute: tenth,
  },
  // The places of the extrema are printed with six decimals, the values with eight.
  {
    demo: 'activation-explorer',
    set: { focus: 'gelu' },
    gives: { minimum: [-0.751792, -0.16997121], steepest: [Math.SQRT2, 1.12890415] },
    absolute: 5.1e-7,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'silu' },
    gives: { minimum: [-1.278465, -0.27846454], steepest: [2.399357, 1.09983932] },
    absolute: 5.1e-7,
  },
  { demo: 'activation-explorer', set: { focus: 'sigmoid' }, gives: { minimum: null, steepest: [0, 0.25] } },
  // activation-explorer: mean and second moment for N(0, 1) input (table of key formulas).
  {
    demo: 'activation-explorer',
    set: { focus: 'identity' },
    gives: { mean: 0, secondMoment: 1 },
    absolute: 1e-12,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'step' },
    gives: { mean: 0.5, secondMoment: 0.5, derivative: 0 },
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'sigmoid' },
    gives: { mean: 0.5, secondMoment: 0.2933790359 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'tanh' },
    gives: { mean: 0, secondMoment: 0.3942944904 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'relu' },
    gives: { mean: 0.3989422804, secondMoment: 0.5 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'leakyRelu' },
    gives: { mean: 0.3949528576, secondMoment: 0.50005 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'elu', alpha: 1 },
    gives: { mean: 0.1605205723, secondMoment: 0.6449454175 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'selu' },
    gives: { mean: 0, secondMoment: 1 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'gelu' },
    gives: { mean: 0.2820947918, secondMoment: 0.4252214826 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'silu' },
    gives: { mean: 0.2066209641, secondMoment: 0.3557755198 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'softplus' },
    gives: { mean: 0.8060591833, secondMoment: 0.9212459089 },
    absolute: tenth,
  },
  // activation-explorer: the experiments of the errata.
  {
    demo: 'activation-explorer',
    set: { focus: 'sigmoid', cursor: 10 },
    gives: { derivative: 4.539581e-5 },
    absolute: 5.1e-12,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'sigmoid', cursor: 0 },
    gives: { derivative: 0.25, totalRise: 1 },
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'sigmoid' },
    gives: { meanDerivative: 0.2066209641 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'tanh', cursor: 0.7 },
    gives: { value: 0.6043677771 },
    absolute: tenth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'tanh', cursor: 5 },
    gives: { derivative: 1.815832e-4, totalRise: 2 },
    absolute: 5.1e-11,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'tanh' },
    gives: { meanDerivative: 0.60570551 },
    absolute: eighth,
  },
  {
    demo: 'activation-explorer',
    set: { focus: 'relu', cursor: 5 },
    gives: { derivative: 1, totalRise: '∞' },
  },
  { demo: 'activation-explorer', set: { focus: 'relu', cursor: 0 }, gives: { derivative: 0 } },
  { demo: 'activation-explorer', set: { focus: 'maximum', alpha: 2 }, gives: { value: 2 } },
  {
    demo: 'activation-explorer',
    set: { focus: 'elu', alpha: 1, cursor: -10 },
    gives: { derivative: 4.539993e-5 },
    absolute: 5.1e-12,
  },
  // linear-collapse.
  {
    demo: 'linear-collapse',
    set: { activation: 'identity' },
    gives: { output: -1.75, collapsedOutput: -1.75, collapsedWeights: [3, 3.5], collapsedBias: 2.25 },
  },
  { demo: 'linear-collapse', gives: { output: 0.25, collapsedOutput: -1.75 } },
  { demo: 'linear-collapse', set: { activation: 'tanh' }, gives: { output: -0.7281738426 }, absolute: tenth },
  // relu-approximation.
  { demo: 'relu-approximation', set: { pieces: 4 }, gives: { maximumError: 0.2105136624 }, absolute: tenth },
  { demo: 'relu-approximation', gives: { maximumError: 0.0703776226 }, absolute: tenth },
  { demo: 'relu-approximation', set: { pieces: 16 }, gives: { maximumError: 0.0188463121 }, absolute: tenth },
  { demo: 'relu-approximation', set: { pieces: 64 }, gives: { maximumError: 0.0012030931 }, absolute: tenth },
  {
    demo: 'relu-approximation',
    set: { target: 'absolute', pieces: 5 },
    gives: { maximumError: 0.6283185307 },
    absolute: tenth,
  },
  { demo: 'relu-approximation', set: { target: 'absolute' }, gives: { maximumError: 0 }, absolute: 1e-14 },
  { demo: 'relu-approximation', set: { target: 'step' }, gives: { meanAbsoluteError: 0.0625 } },
  // dead-relu.
  {
    demo: 'dead-relu',
    set: { steps: 1 },
    gives: { weightNow: -0.52, biasNow: -1.08, loss: 0.0933333333, active: 0 },
    absolute: tenth,
  },
  {
    demo: 'dead-relu',
    set: { steps: 2000 },
    gives: { weightNow: -0.52, biasNow: -1.08, loss: 0.0933333333, gradientSize: 0, recoveredAt: null },
    absolute: tenth,
  },
  {
    demo: 'dead-relu',
    set: { slope: 0.01 },
    gives: { weightNow: -0.2315277645, biasNow: -0.9559369402 },
    relative: 1e-8,
    absolute: tenth,
  },
  { demo: 'dead-relu', set: { slope: 0.01, steps: 375 }, gives: { recoveredAt: 375, active: 3 } },
  { demo: 'dead-relu', set: { slope: 0.01, steps: 374 }, gives: { recoveredAt: null } },
  {
    demo: 'dead-relu',
    set: { slope: 0.01, steps: 2000 },
    gives: { weightNow: 0.2, biasNow: 0 },
    relative: 1e-6,
    absolute: 1e-6,
  },
  { demo: 'dead-relu', set: { learningRate: 0.1, steps: 1 }, gives: { weightNow: 1.16, biasNow: -0.36 } },
  {
    demo: 'dead-relu',
    set: { learningRate: 0.1, steps: 2000 },
    gives: { weightNow: 0.2, biasNow: 0 },
    relative: 1e-6,
    absolute: 1e-6,
  },
  {
    demo: 'dead-relu',
    set: { learningRate: 0.1, targets: 'minusOne', steps: 500 },
    gives: { loss: 0.5, gradientSize: 0 },
  },
  {
    demo: 'dead-relu',
    set: { learningRate: 0.1, targets: 'pointFour', steps: 500 },
    gives: { loss: 2.7635e-5 },
    absolute: 5.1e-10,
  },
  // prelu-gradient.
  { demo: 'prelu-gradient', gives: { output: -0.5, slopeGradient: 3, inputGradient: -0.375 } },
  { demo: 'prelu-gradient', gives: { slopeDifference: 3, inputDifference: -0.375 }, relative: 1e-8 },
  {
    demo: 'prelu-gradient',
    set: { printed: true },
    gives: { output: 0.25, slopeGradient: -0.75, inputGradient: 0 },
  },
  // rrelu.
  {
    demo: 'rrelu',
    gives: {
      slopes: [0.2687031064, 0.2859881819, 0.1707839605],
      evaluationSlope: 0.2291666667,
      slopeDeviation: 0.060140653,
    },
    relative: 1e-8,
    absolute: tenth,
  },
  {
    demo: 'rrelu',
    gives: { outputs: [-0.80610932, -0.85796455, -0.51235188], evaluationOutput: -0.6875 },
    absolute: eighth,
  },
];
