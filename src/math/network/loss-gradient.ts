import { sigmoid } from '../activations/sigmoidal';
import { type LossName, logSumExp, squaredErrorFactor } from './loss';

/**
 * Fills `derivatives` with $\partial E/\partial o$ of the mean loss of `count` samples, where the loss is a function of
 * the outputs: the squared errors ($2c(o-t)/n$) and softmax cross-entropy ($(p\sum t-t)/n$). For cross-entropy it is
 * $\partial E/\partial z=(o-t)/n$ instead, because $\partial E/\partial o$ is infinite at a saturated output.
 *
 * @example const derivatives = new Float64Array(2); outputDerivatives('halfSum', Float64Array.of(0, 0), Float64Array.of(0.5,
 * 0.5), Float64Array.of(0, 1), 2, 1, 0, derivatives); derivatives // [0.5, -0.5]
 */
export function outputDerivatives(
  loss: LossName,
  nets: Float64Array,
  outs: Float64Array,
  targets: Float64Array,
  outputs: number,
  count: number,
  start: number,
  derivatives: Float64Array,
): void {
  const first = start * outputs;
  if (loss === 'softmaxCrossEntropy') {
    for (let sample = 0; sample < count; sample++) {
      const row = sample * outputs;
      const normalizer = logSumExp(nets, row, outputs);
      let mass = 0;
      for (let k = 0; k < outputs; k++) mass += targets[first + row + k]!;
      for (let k = row; k < row + outputs; k++) {
        derivatives[k] = (mass * Math.exp(nets[k]! - normalizer) - targets[first + k]!) / count;
      }
    }
    return;
  }
  const factor = (loss === 'binaryCrossEntropy' ? 1 : 2 * squaredErrorFactor(loss, outputs)) / count;
  for (let k = 0; k < count * outputs; k++) derivatives[k] = factor * (outs[k]! - targets[first + k]!);
}

/**
 * $\partial E/\partial o$ of one sigmoid output $o=\sigma(z)$ under cross-entropy:
 * $\frac{1-t}{1-o}-\frac to$, with $1-o=\sigma(-z)$ so that it stays finite for $|z|<700$.
 *
 * @example crossEntropyByOutput(0, 1) // -2
 */
export function crossEntropyByOutput(net: number, target: number): number {
  return (1 - target) / sigmoid(-net) - target / sigmoid(net);
}
