import { choice, integer, number, seed, steps, toggle } from '../../../../src/demo/parameters';

/** What can be set in the lab. Names, ranges and defaults stand in published links and never change. */

export const dataSets = [
  'circles',
  'xor',
  'moons',
  'spiral',
  'gaussians',
  'threeClasses',
  'plane',
  'waves',
] as const;

export const activations = ['sigmoid', 'tanh', 'relu', 'leakyRelu', 'elu', 'gelu', 'identity'] as const;

export const initializations = [
  'glorot',
  'he',
  'lecun',
  'orthogonal',
  'standardNormal',
  'constant',
  'zero',
] as const;

export const outputs = ['sigmoidCrossEntropy', 'sigmoidSquaredError', 'softmaxCrossEntropy'] as const;

export const optimizers = ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] as const;

export const schedules = ['constant', 'step', 'cosine', 'warmupCosine'] as const;

/** The last epoch that can be asked for. */
export const lastEpoch = 1000;

export const params = {
  data: choice(dataSets, 'circles'),
  samples: integer({ min: 20, max: 500, step: 10, value: 200 }),
  noise: number({ min: 0, max: 0.5, step: 0.01, value: 0.1 }),
  heldOutShare: number({ min: 0.1, max: 0.8, step: 0.05, value: 0.5 }),
  positiveShare: number({ min: 0.02, max: 0.5, step: 0.01, value: 0.5 }),
  inputShift: number({ min: -10, max: 10, step: 0.5, value: 0 }),
  inputScale: number({ min: 0.01, max: 100, step: 0.01, scale: 'log', value: 1 }),
  preprocessing: choice(['raw', 'centered', 'standardized'], 'raw'),
  hiddenLayers: integer({ min: 0, max: 4, value: 2 }),
  units: integer({ min: 1, max: 8, value: 4 }),
  activation: choice(activations, 'tanh'),
  initialization: choice(initializations, 'glorot'),
  batchNorm: toggle(false),
  dropoutRate: number({ min: 0, max: 0.8, step: 0.05, value: 0 }),
  output: choice(outputs, 'sigmoidCrossEntropy'),
  optimizer: choice(optimizers, 'sgd'),
  learningRate: number({ min: 0.0001, max: 10, step: 0.0001, scale: 'log', value: 0.03 }),
  momentum: number({ min: 0, max: 0.99, step: 0.01, value: 0.9 }),
  batchSize: integer({ min: 1, max: 500, scale: 'log', value: 10 }),
  schedule: choice(schedules, 'constant'),
  horizon: integer({ min: 10, max: lastEpoch, step: 10, value: 200 }),
  l1: number({ min: 0, max: 0.1, step: 0.001, value: 0 }),
  l2: number({ min: 0, max: 0.1, step: 0.001, value: 0 }),
  clipNorm: number({ min: 0, max: 10, step: 0.1, value: 0 }),
  patience: integer({ min: 0, max: 100, value: 0 }),
  seed: seed(1),
  steps: steps({ max: lastEpoch, value: 50 }),
} as const;
