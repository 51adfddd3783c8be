import { requireNotNegative, requireWhole } from '../checks';
import { MathError } from '../errors';
import { type BackwardVariant, backward } from './backward';
import { forward } from './forward';
import { batchLoss, checkLoss, type LossName } from './loss';
import type { Network } from './network';
import { type BiasMode, descend } from './update';
import { type Batch, createWorkspace, type Workspace } from './workspace';

/** How a network is trained. */
export interface TrainingSettings {
  loss: LossName;
  learningRate: number;
  /** Which biases learn; one per unit if not given. */
  biases?: BiasMode;
  /** Pass deltas back through weights that are already updated: a mistake, not gradient descent. */
  useUpdatedWeights?: boolean;
  /** The output unit whose path to the hidden layers is cut. */
  cutOutput?: number;
}

/** Steps of gradient descent on one network, with its own workspace. */
export interface Trainer {
  /**
   * One update from the mean gradient of `count` samples of `batch` from sample `start` on; all of them by default.
   * Returns the mean loss of these samples before the update. Allocates nothing.
   */
  step(batch: Batch, start?: number, count?: number): number;
  /** The mean loss of the whole batch at the present parameters. */
  loss(batch: Batch): number;
  /** The numbers of the last pass; its gradient belongs to the parameters before the update. */
  readonly workspace: Workspace;
}

/**
 * A trainer that changes the parameters of the network in place.
 * @param capacity the greatest number of samples of a batch
 * @throws MathError when the loss does not fit the last layer, the learning rate is negative, or shared biases differ
 * @example const network = create222(), batch = createBatch(network, [[0.05, 0.1]], [[0.01, 0.99]]); createTrainer(network,
 * { loss: 'halfSum', learningRate: 0.5 }, 1).step(batch) // 0.298371
 */
export function createTrainer(network: Network, settings: TrainingSettings, capacity: number): Trainer {
  const { loss, learningRate, biases = 'perNeuron' } = settings;
  checkLoss(network, loss);
  requireNotNegative('createTrainer', 'learning rate', learningRate);
  if (biases === 'shared') {
    for (const { biasOffset, outputs } of network.layers) {
      const values = network.parameters.subarray(biasOffset, biasOffset + outputs);
      if (values.some((value) => value !== values[0])) {
        throw new MathError('shared biases must start equal within a layer: give every unit the same bias');
      }
    }
  }
  const variant: BackwardVariant = {
    updatedWeightsAt: settings.useUpdatedWeights ? learningRate : undefined,
    cutOutput: settings.cutOutput,
  };
  const workspace = createWorkspace(network, capacity);
  const last = network.layers.length - 1;
  const { outputs } = network.layers[last]!;
  const nets = workspace.nets[last]!;
  const outs = workspace.outs[last]!;

  function evaluate(batch: Batch, start: number, count: number): number {
    requireWhole('a trainer', 'samples before the first', start);
    requireWhole('a trainer', 'samples', count, 1);
    if (count > capacity || start + count > batch.count) {
      throw new MathError(
        `the trainer has room for ${capacity} samples: ${count} from ${start} on do not fit`,
      );
    }
    forward(network, workspace, batch.inputs, count, start);
    return batchLoss(loss, nets, outs, batch.targets, outputs, count, start);
  }

  return {
    workspace,
    loss: (batch) => evaluate(batch, 0, batch.count),
    step(batch, start = 0, count = batch.count) {
      const value = evaluate(batch, start, count);
      backward(network, workspace, batch.inputs, batch.targets, count, start, loss, variant);
      descend(network, workspace.gradient, learningRate, biases);
      return value;
    },
  };
}

/** The course of a full-batch training. */
export interface TrainingRun {
  /** The mean loss after 0, 1, ..., N updates. */
  losses: number[];
  /** The first number of updates after which the loss was above $10^{100}$ or undefined; the run ends there. */
  divergedAt: number | null;
}

const divergence = 1e100;

/**
 * `updates` steps of gradient descent on the mean loss of the whole batch; changes the network.
 * @throws MathError as `createTrainer`, and unless `updates` is a whole number
 * @example const network = create222(), batch = createBatch(network, [[0.05, 0.1]], [[0.01, 0.99]]); trainNetwork(network,
 * batch, { loss: 'halfSum', learningRate: 0.5 }, 2).losses // [0.298371, 0.280471, 0.261908]
 */
export function trainNetwork(
  network: Network,
  batch: Batch,
  settings: TrainingSettings,
  updates: number,
): TrainingRun {
  requireWhole('trainNetwork', 'updates', updates);
  const trainer = createTrainer(network, settings, batch.count);
  const losses: number[] = [];
  for (let update = 0; update <= updates; update++) {
    const value = update < updates ? trainer.step(batch) : trainer.loss(batch);
    if (!(value <= divergence)) return { losses, divergedAt: update };
    losses.push(value);
  }
  return { losses, divergedAt: null };
}
