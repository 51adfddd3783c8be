import { sigmoid } from '../activations/sigmoidal';
import { type LossName, largestLogit, massOfOthers, shiftedExponential, squaredErrorFactor } from './loss';

/**
 * Fills `derivatives` with $\partial E/\partial o$ of the mean loss of `count` samples, where the loss is a function of
 * the outputs: the squared errors ($2c(o-t)/n$) and softmax cross-entropy ($(p\sum t-t)/n$). For cross-entropy it is
 * $\partial E/\partial z=(o-t)/n$ instead, because $\partial E/\partial o$ is infinite at a saturated output.
 *
 * With a cross-entropy $p-t$ is summed as $(1-t)\,p-t\,(1-p)$ with $1-p$ from the logits, so that it keeps its digits where
 * the right answer is almost certain.
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
      const largest = largestLogit(nets, row, outputs);
      const others = massOfOthers(nets, row, outputs, largest);
      let mass = 0;
      for (let k = row; k < row + outputs; k++) mass += targets[first + k]!;
      for (let k = row; k < row + outputs; k++) {
        const probability = shiftedExponential(nets[k]!, nets[largest]!) / (1 + others);
        const complement = k === largest ? others / (1 + others) : 1 - probability;
        const target = targets[first + k]!;
        derivatives[k] = ((mass - target) * probability - target * complement) / count;
      }
    }
    return;
  }
  if (loss === 'binaryCrossEntropy') {
    for (let k = 0; k < count * outputs; k++) {
      const target = targets[first + k]!;
      derivatives[k] = ((1 - target) * outs[k]! - target * sigmoid(-nets[k]!)) / count;
    }
    return;
  }
  const factor = (2 * squaredErrorFactor(loss, outputs)) / count;
  for (let k = 0; k < count * outputs; k++) derivatives[k] = factor * (outs[k]! - targets[first + k]!);
}

/**
 * $\partial E/\partial o$ of one sigmoid output $o=\sigma(z)$ under cross-entropy:
 * $\frac{1-t}{1-o}-\frac to$, with $1-o=\sigma(-z)$ so that it stays finite for $|z|<700$, and for every $z$ on the side of
 * a target of 0 or 1.
 *
 * @example crossEntropyByOutput(0, 1) // -2
 */
export function crossEntropyByOutput(net: number, target: number): number {
  const wrong = target === 1 ? 0 : (1 - target) / sigmoid(-net);
  return wrong - (target === 0 ? 0 : target / sigmoid(net));
}
