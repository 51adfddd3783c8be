import { batchLoss, type LossName, largestLogit } from '../network/loss';
import type { Split } from './data-set';
import type { WholeNetwork } from './initial-network';
import { forwardPass } from './pass';
import type { PassWorkspace } from './pass-workspace';

/** What is needed to evaluate a network; a `Run` has it. */
export interface Evaluated {
  readonly network: WholeNetwork;
  readonly running: Float64Array;
  readonly data: { readonly classes: number };
  readonly scratch: { readonly loss: LossName; readonly evaluation: PassWorkspace };
}

/** The mean loss without penalty; the share of right decisions or, in regression, the root of the mean squared error. */
export interface Evaluation {
  readonly loss: number;
  readonly score: number;
}

/**
 * The class that a sample is given: the largest of several outputs, the first of equal ones; with one sigmoid unit class 1 where its weighted
 * sum is above 0.
 *
 * @example decidedClass(Float64Array.of(2, 0, 1), 0, 3) // 0
 */
export function decidedClass(nets: Float64Array, row: number, units: number): number {
  if (units === 1) return nets[row]! > 0 ? 1 : 0;
  return largestLogit(nets, row, units) - row;
}

/**
 * Loss and score of the present weights on a part of the data, without dropout and with running statistics. Its numbers stay in
 * `scratch.evaluation`.
 *
 * @example const run = startRun({ ...defaultRunSettings, initialization: 'zero' }); evaluate(run, run.data.test, run.scratch.testTargets) //
 * { loss: 0.693147, score: 0.5 }
 */
export function evaluate(
  run: Evaluated,
  { inputs, labels, count }: Split,
  targets: Float64Array,
): Evaluation {
  const { network, running, data, scratch } = run;
  const workspace = scratch.evaluation;
  forwardPass(network, workspace, running, inputs, 0, count, 'evaluation');
  const last = network.layers.length - 1;
  const nets = workspace.nets[last]!;
  const units = network.layers[last]!.outputs;
  const loss = batchLoss(scratch.loss, nets, workspace.outs[last]!, targets, units, count);
  if (data.classes === 0) return { loss, score: Math.sqrt(2 * loss) };
  let right = 0;
  for (let sample = 0; sample < count; sample++) {
    if (decidedClass(nets, sample * units, units) === labels[sample]) right++;
  }
  return { loss, score: right / count };
}
