import { softplus } from '../activations/exponential';
import { sigmoid } from '../activations/sigmoidal';
import { MathError } from '../errors';
import { exp } from '../portable/exp';
import { log1p } from '../portable/log1p';
import type { Network } from './network';

/**
 * The loss of one sample with outputs $o$, targets $t$ and $K$ output units; of a batch it is the mean over the samples.
 *
 * - `halfSum`: $\tfrac12\sum(o-t)^2$
 * - `mean`: $\tfrac1K\sum(o-t)^2$, for two outputs the same numbers as `halfSum`
 * - `sum`: $\sum(o-t)^2$
 * - `binaryCrossEntropy`: $-\sum[t\ln o+(1-t)\ln(1-o)]$ on sigmoid outputs, computed from the logits
 * - `softmaxCrossEntropy`: $-\sum t\ln\mathrm{softmax}(o)$ on linear outputs; $t$ one-hot or any distribution
 */
export type LossName = 'halfSum' | 'mean' | 'sum' | 'binaryCrossEntropy' | 'softmaxCrossEntropy';

/**
 * $c$ in the squared errors $c\sum(o-t)^2$ of a sample with that many outputs.
 *
 * @example squaredErrorFactor('mean', 4) // 0.25
 */
export function squaredErrorFactor(loss: LossName, outputs: number): number {
  if (loss === 'halfSum') return 1 / 2;
  return loss === 'mean' ? 1 / outputs : 1;
}

/**
 * Checks that a loss fits the last layer.
 * @throws MathError unless cross-entropy meets sigmoid outputs or softmax cross-entropy meets linear ones
 * @example checkLoss(create222(), 'softmaxCrossEntropy') // throws MathError
 */
export function checkLoss(network: Network, loss: LossName): void {
  const last = network.layers.at(-1)?.activationName;
  if (loss === 'binaryCrossEntropy' && last !== 'sigmoid') {
    throw new MathError(`binaryCrossEntropy needs a last layer with sigmoid, not ${last}`);
  }
  if (loss === 'softmaxCrossEntropy' && last !== 'identity') {
    throw new MathError(`softmaxCrossEntropy needs a last layer without activation (identity), not ${last}`);
  }
}

/**
 * The place of the largest of the `outputs` logits from `row` on, the first of equal ones.
 *
 * @example largestLogit(Float64Array.of(9, 1, 3, 2), 1, 3) // 2
 */
export function largestLogit(nets: Float64Array, row: number, outputs: number): number {
  let largest = row;
  for (let k = row + 1; k < row + outputs; k++) if (!(nets[k]! <= nets[largest]!)) largest = k;
  return largest;
}

/**
 * $e^{z-m}$ for a logit $z$ and the largest one $m$; 1 for an infinite logit that is the largest.
 *
 * @example shiftedExponential(1000 - Math.LN2, 1000) // 0.5
 */
export function shiftedExponential(net: number, maximum: number): number {
  return net === maximum ? 1 : exp(net - maximum);
}

/**
 * $\sum_ke^{z_k-m}-1$ of the `outputs` logits from `row` on, where $m$ is the one at `largest`, whose 1 is left out: what the
 * other classes have together, which may be far below the rounding of 1. Every probability is a quotient of these numbers;
 * $e^{z-\ln\sum e^z}$ would be a difference of two large numbers.
 *
 * @example massOfOthers(Float64Array.of(0, 0, -1), 0, 3, 0) // 1.36788
 */
export function massOfOthers(nets: Float64Array, row: number, outputs: number, largest: number): number {
  let others = 0;
  for (let k = row; k < row + outputs; k++) {
    if (k !== largest) others += shiftedExponential(nets[k]!, nets[largest]!);
  }
  return others;
}

/**
 * The part of output unit `unit` in the loss of one sample whose numbers start at `row` in `nets` and `outs`, and at
 * `targetRow` in `targets`. The parts of all units add up to the loss of the sample.
 *
 * @example lossOfOutput('halfSum', Float64Array.of(0), Float64Array.of(0.5), 0, Float64Array.of(1), 0, 1, 0) // 0.125
 */
export function lossOfOutput(
  loss: LossName,
  nets: Float64Array,
  outs: Float64Array,
  row: number,
  targets: Float64Array,
  targetRow: number,
  outputs: number,
  unit: number,
): number {
  const target = targets[targetRow + unit]!;
  const net = nets[row + unit]!;
  if (loss === 'binaryCrossEntropy') return share(target, softplus(-net)) + share(1 - target, softplus(net));
  if (loss === 'softmaxCrossEntropy') {
    const largest = largestLogit(nets, row, outputs);
    const below = net === nets[largest] ? 0 : nets[largest]! - net;
    return share(target, log1p(massOfOthers(nets, row, outputs, largest)) + below);
  }
  const error = outs[row + unit]! - target;
  return squaredErrorFactor(loss, outputs) * error * error;
}

/** A target of 0 takes no part in the loss, not even of an infinite logit. */
const share = (target: number, part: number) => (target === 0 ? 0 : target * part);

/**
 * The mean loss of `count` samples after a forward pass over them.
 * @param start the first sample in `targets`; `nets` and `outs` of the last layer start with it
 * @example batchLoss('halfSum', Float64Array.of(0), Float64Array.of(0.5), Float64Array.of(1), 1, 1) // 0.125
 */
export function batchLoss(
  loss: LossName,
  nets: Float64Array,
  outs: Float64Array,
  targets: Float64Array,
  outputs: number,
  count: number,
  start = 0,
): number {
  let sum = 0;
  if (loss === 'binaryCrossEntropy' || loss === 'softmaxCrossEntropy') {
    for (let sample = 0; sample < count; sample++) {
      const row = sample * outputs;
      for (let k = 0; k < outputs; k++) {
        sum += lossOfOutput(loss, nets, outs, row, targets, (start + sample) * outputs, outputs, k);
      }
    }
    return sum / count;
  }
  const first = start * outputs;
  for (let k = 0; k < count * outputs; k++) {
    const error = outs[k]! - targets[first + k]!;
    sum += error * error;
  }
  return (squaredErrorFactor(loss, outputs) * sum) / count;
}

/**
 * The probabilities a network predicts with a cross-entropy loss, from its logits: $\sigma(z)$ per unit, or the softmax
 * over the units of a sample.
 *
 * @example predictedProbabilities('softmaxCrossEntropy', [0, Math.log(3)]) // [0.25, 0.75]
 */
export function predictedProbabilities(
  loss: 'binaryCrossEntropy' | 'softmaxCrossEntropy',
  nets: readonly number[],
): number[] {
  if (loss === 'binaryCrossEntropy') return nets.map(sigmoid);
  const logits = Float64Array.from(nets);
  const largest = largestLogit(logits, 0, logits.length);
  const sum = 1 + massOfOthers(logits, 0, logits.length, largest);
  return nets.map((net) => shiftedExponential(net, logits[largest]!) / sum);
}
