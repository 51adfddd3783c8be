import {
  type Divergence,
  finiteOrNull,
  firstUnboundedOf,
  isBounded,
  largestNumber,
  largestSize,
  type Unbounded,
} from './divergence';
import { type Run, recordEpoch } from './run';
import { trainEpoch } from './train-epoch';

/** The state at the start of an epoch, to go back to when the epoch diverges. */
interface EpochStart {
  readonly parameters: Float64Array;
  readonly previous: Float64Array;
  readonly running: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly steps: number;
}

const startOf = ({ network, previous, running, optimizer }: Run): EpochStart => ({
  parameters: network.parameters.slice(),
  previous: previous.slice(),
  running: running.slice(),
  first: optimizer.first.slice(),
  second: optimizer.second.slice(),
  steps: optimizer.steps,
});

function restore({ network, previous, running, optimizer }: Run, start: EpochStart): void {
  network.parameters.set(start.parameters);
  previous.set(start.previous);
  running.set(start.running);
  optimizer.first.set(start.first);
  optimizer.second.set(start.second);
  optimizer.steps = start.steps;
}

/** The losses of the epoch that has just been trained, of which the larger one tells whether they are bounded. */
function largerLoss({ history, epoch }: Run): number {
  return Math.max(history.trainingLoss[epoch]!, history.testLoss[epoch]!);
}

/** Records the epoch that has just been trained, unless a number has left its bounds. */
function hasDiverged(run: Run): boolean {
  if (!isBounded(run.network.parameters)) return true;
  recordEpoch(run);
  return !(largerLoss(run) <= largestNumber);
}

/** Goes through the diverged epoch once more to see which number left its bounds first, and back to its start. */
function explainDivergence(run: Run, start: EpochStart): Divergence {
  const loss = largerLoss(run);
  run.epoch--;
  restore(run, start);
  let updates = 0;
  // Where every number of every update was bounded, it was the loss after the last one.
  let first: Unbounded | null = null;
  trainEpoch(run, (update, count) => {
    updates = update + 1;
    first = firstUnboundedOf(run.network, run.scratch.batch, count);
    return first !== null;
  });
  restore(run, start);
  return {
    epoch: run.epoch + 1,
    update: updates,
    ...(first ?? { quantity: 'loss', layer: run.network.layers.length, size: finiteOrNull(loss) }),
    largestWeightBefore: largestSize(start.parameters),
  };
}

/**
 * One epoch: shuffled batches, an update from each, then losses and scores into the history. Where a number leaves its bounds, the run goes
 * back to the start of the epoch and `divergence` says why; after `earlyStopping` epochs without a lower test loss it goes back to the best
 * weights and `stopped` says when. From then on nothing changes any more.
 *
 * @example const run = startRun(defaultRunSettings); advance(run); run.epoch // 1
 */
export function advance(run: Run): void {
  if (run.divergence !== null || run.stopped !== null) return;
  const start = startOf(run);
  trainEpoch(run);
  run.epoch++;
  if (hasDiverged(run)) {
    run.divergence = explainDivergence(run, start);
    return;
  }
  const { best, settings, epoch } = run;
  if (best !== null && epoch - best.epoch >= settings.earlyStopping) {
    run.network.parameters.set(best.parameters);
    run.running.set(best.running);
    run.stopped = { epoch, bestEpoch: best.epoch };
  }
}
