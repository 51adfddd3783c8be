import { type ActivationName, activationNames } from '../activations';
import type { LossName } from '../network/loss';
import {
  classesOf,
  type DataSettings,
  defaultDataSettings,
  resolvedDataSettings,
  testCountOf,
  within,
} from './data-settings';

/** How the weights of all layers start; biases start at 0. `constant` is 0.5. */
export type Initialization =
  | 'zero'
  | 'constant'
  | 'standardNormal'
  | 'lecun'
  | 'glorot'
  | 'he'
  | 'orthogonal';

/** Activation of the output layer and loss; squared errors are $\frac12\sum(o-t)^2$. */
export type OutputKind =
  | 'sigmoidCrossEntropy'
  | 'sigmoidSquaredError'
  | 'softmaxCrossEntropy'
  | 'linearSquaredError';

/** How weights are updated, with the constants of the notes: RMSProp 0.9, Adam 0.9 and 0.999, $\varepsilon=10^{-8}$. */
export type OptimizerKind = 'sgd' | 'momentum' | 'nesterov' | 'rmsprop' | 'adam' | 'adamw';

/** The learning rate over the epochs up to the horizon; after it the last one goes on. */
export type RateSchedule = 'constant' | 'step' | 'cosine' | 'warmupCosine';

/** All that decides a training run. */
export interface RunSettings {
  data: DataSettings;
  /** Units of each hidden layer, none to four layers of one to eight. */
  hiddenLayers: readonly number[];
  /** Activation of the hidden layers. */
  activation: ActivationName;
  initialization: Initialization;
  /** Batch normalization before the activation of every hidden layer. */
  batchNorm: boolean;
  /** The probability with which a hidden unit is dropped. */
  dropoutRate: number;
  output: OutputKind;
  optimizer: OptimizerKind;
  learningRate: number;
  schedule: RateSchedule;
  /** Epochs of the schedule. */
  horizon: number;
  /** $\beta$ of momentum and Nesterov. */
  momentum: number;
  /** Samples in a batch; 0 stands for the whole training set. */
  batchSize: number;
  /** $\lambda_1$ of the penalty $\lambda_1\sum|w|$ on all weights, without biases. */
  l1: number;
  /** $\lambda_2$ of the penalty $\frac{\lambda_2}2\sum w^2$; with AdamW of the decoupled decay $w\leftarrow(1-\eta\lambda_2)w$. */
  l2: number;
  /** The largest norm that a gradient may have; 0 for any. */
  clipNorm: number;
  /** Epochs without a lower test loss after which training stops; 0 for never. */
  earlyStopping: number;
  /** Decides the weights, the order of the samples and who is dropped. */
  seed: number;
}

/** A small network on XOR with nothing switched on. */
export const defaultRunSettings: Readonly<RunSettings> = {
  data: defaultDataSettings,
  hiddenLayers: [4],
  activation: 'tanh',
  initialization: 'glorot',
  batchNorm: false,
  dropoutRate: 0,
  output: 'sigmoidCrossEntropy',
  optimizer: 'sgd',
  learningRate: 0.1,
  schedule: 'constant',
  horizon: 200,
  momentum: 0.9,
  batchSize: 10,
  l1: 0,
  l2: 0,
  clipNorm: 0,
  earlyStopping: 0,
  seed: 1,
};

/** The ranges of the numbers of `RunSettings`. */
export const runRanges = {
  hiddenLayers: [0, 4],
  units: [1, 8],
  dropoutRate: [0, 0.9],
  learningRate: [0, 1000],
  horizon: [1, 10_000],
  momentum: [0, 0.999],
  batchSize: [0, 1000],
  penalty: [0, 10],
  clipNorm: [0, 1000],
  earlyStopping: [0, 10_000],
} as const;

/** The activations a hidden layer can have: all but the step, through which no gradient passes. */
export const hiddenActivations = activationNames.filter((name) => name !== 'step');

function resolvedOutput(output: OutputKind, classes: number): OutputKind {
  if (classes === 0) return 'linearSquaredError';
  return output === 'linearSquaredError' ? 'sigmoidCrossEntropy' : output;
}

/**
 * Settings that a run can start from, whatever was asked for: numbers are brought into their ranges and counts are rounded; regression has a
 * linear output and classes have not; without a hidden layer there is nothing to normalize or drop; a batch is no larger than the training
 * set and, with batch normalization, has at least two samples.
 *
 * @example resolvedSettings({ ...defaultRunSettings, batchNorm: true, batchSize: 1 }).batchSize // 2
 */
export function resolvedSettings(wanted: RunSettings): RunSettings {
  const data = resolvedDataSettings(wanted.data);
  const whole = (range: readonly [number, number], value: number) => Math.round(within(range, value));
  const hiddenLayers = wanted.hiddenLayers
    .slice(0, runRanges.hiddenLayers[1])
    .map((units) => whole(runRanges.units, units));
  const batchNorm = wanted.batchNorm && hiddenLayers.length > 0;
  const trainingCount = data.samples - testCountOf(data);
  const batchSize = whole(runRanges.batchSize, wanted.batchSize) || trainingCount;
  return {
    ...wanted,
    data,
    hiddenLayers,
    batchNorm,
    dropoutRate: hiddenLayers.length > 0 ? within(runRanges.dropoutRate, wanted.dropoutRate) : 0,
    output: resolvedOutput(wanted.output, classesOf(data.kind)),
    learningRate: within(runRanges.learningRate, wanted.learningRate),
    horizon: whole(runRanges.horizon, wanted.horizon),
    momentum: within(runRanges.momentum, wanted.momentum),
    batchSize: Math.min(batchNorm ? Math.max(2, batchSize) : batchSize, trainingCount),
    l1: within(runRanges.penalty, wanted.l1),
    l2: within(runRanges.penalty, wanted.l2),
    clipNorm: within(runRanges.clipNorm, wanted.clipNorm),
    earlyStopping: whole(runRanges.earlyStopping, wanted.earlyStopping),
    seed: Number.isFinite(wanted.seed) ? Math.round(wanted.seed) : 1,
  };
}

/** What an output kind means for the last layer. */
export interface OutputLayer {
  readonly activation: ActivationName;
  readonly loss: LossName;
  readonly units: number;
}

/**
 * The last layer of an output kind for data with that many classes (0 in regression): one sigmoid unit decides between two classes, more
 * classes have one unit each; softmax has one unit for every class.
 *
 * @example outputLayer('softmaxCrossEntropy', 2) // { activation: 'identity', loss: 'softmaxCrossEntropy', units: 2 }
 */
export function outputLayer(output: OutputKind, classes: number): OutputLayer {
  const units = classes > 2 ? classes : 1;
  switch (output) {
    case 'sigmoidCrossEntropy':
      return { activation: 'sigmoid', loss: 'binaryCrossEntropy', units };
    case 'sigmoidSquaredError':
      return { activation: 'sigmoid', loss: 'halfSum', units };
    case 'softmaxCrossEntropy':
      return { activation: 'identity', loss: 'softmaxCrossEntropy', units: Math.max(2, classes) };
    case 'linearSquaredError':
      return { activation: 'identity', loss: 'halfSum', units };
  }
}
