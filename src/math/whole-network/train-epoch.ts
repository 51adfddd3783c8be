import type { Random } from '../random';
import { shuffle } from '../stochastic-gradient/shuffled-order';
import { updateRunning } from './normalize-layer';
import { decayWeights, updateParameters } from './optimizer-state';
import { backwardPass, drawDropout, forwardPass } from './pass';
import { addPenaltyGradient, clipInPlace } from './penalty';
import { randomStream } from './random-stream';
import type { Run } from './run';

/** Puts the training samples into the order of the epoch; a full batch keeps theirs. */
function orderSamples({ settings, data, network, scratch }: Run, random: Random): void {
  const { order, epochInputs, epochTargets, trainingTargets } = scratch;
  const { inputs } = data.training;
  const units = network.sizes[network.sizes.length - 1]!;
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (settings.batchSize < order.length) shuffle(order, random);
  for (let i = 0; i < order.length; i++) {
    const from = order[i]!;
    epochInputs[2 * i] = inputs[2 * from]!;
    epochInputs[2 * i + 1] = inputs[2 * from + 1]!;
    for (let unit = 0; unit < units; unit++)
      epochTargets[units * i + unit] = trainingTargets[units * from + unit]!;
  }
}

/** One update from the samples `start` to `start + count` of the epoch, after their masks have been drawn. */
function updateOnce(run: Run, start: number, count: number, rate: number): void {
  const { network, settings, scratch, running, optimizer } = run;
  const { batch, epochInputs, epochTargets, loss } = scratch;
  const { parameters, layers, norms } = network;
  const { l1, l2, clipNorm } = settings;
  const isDecoupled = settings.optimizer === 'adamw';
  forwardPass(network, batch, running, epochInputs, start, count, 'training');
  backwardPass(network, batch, epochInputs, epochTargets, start, count, loss, 'training');
  for (let l = 0; l < norms.length; l++)
    updateRunning(norms[l]!, batch, running, l, layers[l]!.outputs, count);
  const penalty = isDecoupled ? 0 : l2;
  if (l1 > 0 || penalty > 0) addPenaltyGradient(network, l1, penalty, batch.gradient);
  if (clipNorm > 0) clipInPlace(batch.gradient, clipNorm);
  if (isDecoupled && l2 > 0) decayWeights(layers, parameters, rate * l2);
  updateParameters(optimizer, parameters, batch.gradient, rate);
}

/**
 * One epoch of updates in place, each from the mean gradient of a batch; a last batch may be smaller. Order and masks come from the stream of
 * seed and epoch. `run.epoch` and the history are left to `advance`.
 *
 * @param hasSeenEnough is told the number of each update after it, with its numbers in `scratch.batch`, and may end the epoch
 * @example const run = startRun(defaultRunSettings); trainEpoch(run); run.optimizer.steps // 10
 */
export function trainEpoch(run: Run, hasSeenEnough?: (update: number, count: number) => boolean): void {
  const { settings, data, network, scratch, epoch } = run;
  const { batchSize, batchNorm, dropoutRate, seed, hiddenLayers } = settings;
  const samples = data.training.count;
  const random = randomStream(seed, 'epoch', epoch + 1);
  const rate = scratch.rates[Math.min(epoch, scratch.rates.length - 1)]!;
  orderSamples(run, random);
  let update = 0;
  for (let start = 0; start < samples; update++) {
    let count = Math.min(batchSize, samples - start);
    if (batchNorm && samples - start - count === 1) count++;
    if (dropoutRate > 0) drawDropout(scratch.batch, hiddenLayers, 1 - dropoutRate, count, random);
    if (start + count === samples) run.previous.set(network.parameters);
    updateOnce(run, start, count, rate);
    start += count;
    if (hasSeenEnough?.(update, count)) return;
  }
}
