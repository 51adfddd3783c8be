import { softplus } from '../activations/exponential';
import { sigmoid } from '../activations/sigmoidal';
import { MathError } from '../errors';
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
 * $\ln\sum_k e^{z_k}$ of the `outputs` numbers from `row` on, shifted by their maximum.
 *
 * @example logSumExp(Float64Array.of(0, 0), 0, 2) // 0.693147
 */
export function logSumExp(nets: Float64Array, row: number, outputs: number): number {
  let maximum = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < outputs; k++) if (nets[row + k]! > maximum) maximum = nets[row + k]!;
  let sum = 0;
  for (let k = 0; k < outputs; k++) sum += Math.exp(nets[row + k]! - maximum);
  return maximum + Math.log(sum);
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
  if (loss === 'binaryCrossEntropy') return target * softplus(-net) + (1 - target) * softplus(net);
  if (loss === 'softmaxCrossEntropy') {
    return target === 0 ? 0 : target * (logSumExp(nets, row, outputs) - net);
  }
  const error = outs[row + unit]! - target;
  return squaredErrorFactor(loss, outputs) * error * error;
}

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
  const normalizer = logSumExp(Float64Array.from(nets), 0, nets.length);
  return nets.map((net) => Math.exp(net - normalizer));
}
