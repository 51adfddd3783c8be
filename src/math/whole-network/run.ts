import type { LossName } from '../network/loss';
import { learningRates } from '../optimization/schedules/schedule';
import { createDataSet, type DataSet, type Split } from './data-set';
import type { Divergence } from './divergence';
import { evaluate } from './evaluate';
import { initialNetwork, initialRunning, type WholeNetwork } from './initial-network';
import { copyOptimizerState, createOptimizerState, type OptimizerState } from './optimizer-state';
import { createPassWorkspace, type PassWorkspace } from './pass-workspace';
import { outputLayer, type RunSettings, resolvedSettings } from './settings';

/** Losses and scores after 0, 1, … epochs; the score is the accuracy, or in regression the root of the mean squared error. */
export interface History {
  readonly trainingLoss: number[];
  readonly testLoss: number[];
  readonly trainingScore: number[];
  readonly testScore: number[];
}

/** The state with the lowest test loss so far, which early stopping keeps. */
export interface BestState {
  readonly epoch: number;
  readonly testLoss: number;
  readonly parameters: Float64Array;
  readonly running: Float64Array;
}

/** Where early stopping ended the training, and the epoch whose weights it took back. */
export interface EarlyStop {
  readonly epoch: number;
  readonly bestEpoch: number;
}

/** What a run and its copies share: nothing in it is the state of one of them between two calls. */
export interface Scratch {
  readonly loss: LossName;
  /** The learning rate of each epoch of the schedule. */
  readonly rates: readonly number[];
  readonly trainingTargets: Float64Array;
  readonly testTargets: Float64Array;
  /** Inputs and targets of the training samples in the order of the epoch. */
  readonly epochInputs: Float64Array;
  readonly epochTargets: Float64Array;
  readonly order: number[];
  readonly batch: PassWorkspace;
  /** Room for all training or test samples, without dropout. */
  readonly evaluation: PassWorkspace;
}

/** A training run after a whole number of epochs. */
export interface Run {
  /** The resolved settings. */
  readonly settings: RunSettings;
  readonly data: DataSet;
  readonly network: WholeNetwork;
  /** Running means and variances of batch normalization. */
  readonly running: Float64Array;
  readonly optimizer: OptimizerState;
  /** The parameters before the last update; at the start the parameters themselves. */
  readonly previous: Float64Array;
  epoch: number;
  /** Shared with all copies of the run: what lies beyond `epoch` was written by a copy that is further on. */
  readonly history: History;
  /** Kept only with early stopping. */
  best: BestState | null;
  stopped: EarlyStop | null;
  divergence: Divergence | null;
  readonly scratch: Scratch;
}

/** Cells of a map that are computed at a time. */
const mapChunk = 400;
/** The share of the horizon in which `warmupCosine` warms up. */
const warmUpShare = 0.1;

function ratesOf({ schedule, learningRate, horizon }: RunSettings): number[] {
  const isWarm = schedule === 'warmupCosine';
  return learningRates({
    kind: isWarm ? 'cosine' : schedule,
    peak: learningRate,
    total: horizon,
    warmUp: isWarm ? Math.ceil(warmUpShare * horizon) : 0,
  });
}

/** The labels as targets of that many output units: one-hot for several, the label itself for one. */
function targetsOf({ count, labels }: Split, units: number): Float64Array {
  if (units === 1) return labels;
  const targets = new Float64Array(count * units);
  for (let sample = 0; sample < count; sample++) targets[sample * units + labels[sample]!] = 1;
  return targets;
}

function createScratch(settings: RunSettings, data: DataSet, network: WholeNetwork): Scratch {
  const { training, test } = data;
  const output = outputLayer(settings.output, data.classes);
  const trainingTargets = targetsOf(training, output.units);
  // With batch normalization a rest of one sample joins the batch before it.
  const room = Math.min(training.count, settings.batchSize + (settings.batchNorm ? 1 : 0));
  return {
    loss: output.loss,
    rates: ratesOf(settings),
    trainingTargets,
    testTargets: targetsOf(test, output.units),
    epochInputs: new Float64Array(training.inputs.length),
    epochTargets: new Float64Array(trainingTargets.length),
    order: new Array<number>(training.count).fill(0),
    batch: createPassWorkspace(network, room, settings.dropoutRate > 0),
    evaluation: createPassWorkspace(network, Math.max(training.count, test.count, mapChunk), false),
  };
}

/**
 * A run before its first epoch. Settings are resolved first, so nothing is thrown.
 *
 * @param data the data of the settings, where they have been drawn already
 * @example startRun(defaultRunSettings).network.sizes // [2, 4, 1]
 */
export function startRun(wanted: RunSettings, data: DataSet = createDataSet(wanted.data)): Run {
  const settings = resolvedSettings(wanted);
  const network = initialNetwork(settings, data.classes);
  const { optimizer, momentum } = settings;
  const run: Run = {
    settings,
    data,
    network,
    running: initialRunning(network),
    optimizer: createOptimizerState(optimizer, momentum, network.parameters.length),
    previous: network.parameters.slice(),
    epoch: 0,
    history: { trainingLoss: [], testLoss: [], trainingScore: [], testScore: [] },
    best: null,
    stopped: null,
    divergence: null,
    scratch: createScratch(settings, data, network),
  };
  recordEpoch(run);
  return run;
}

/**
 * A checkpoint: a run of its own in the same state, at the cost of a few copies of the parameters. History and working memory are shared.
 *
 * @example copyRun(startRun(defaultRunSettings)).epoch // 0
 */
export function copyRun(run: Run): Run {
  return {
    ...run,
    network: { ...run.network, parameters: run.network.parameters.slice() },
    running: run.running.slice(),
    optimizer: copyOptimizerState(run.optimizer),
    previous: run.previous.slice(),
  };
}

/**
 * Writes the losses and scores of the present weights into the history, and keeps the weights if early stopping would.
 *
 * @example const run = startRun(defaultRunSettings); recordEpoch(run); run.history.testLoss.length // 1
 */
export function recordEpoch(run: Run): void {
  const { history, epoch, data, scratch } = run;
  const training = evaluate(run, data.training, scratch.trainingTargets);
  const test = evaluate(run, data.test, scratch.testTargets);
  history.trainingLoss[epoch] = training.loss;
  history.testLoss[epoch] = test.loss;
  history.trainingScore[epoch] = training.score;
  history.testScore[epoch] = test.score;
  if (run.settings.earlyStopping > 0 && (run.best === null || test.loss < run.best.testLoss)) {
    run.best = {
      epoch,
      testLoss: test.loss,
      parameters: run.network.parameters.slice(),
      running: run.running.slice(),
    };
  }
}
