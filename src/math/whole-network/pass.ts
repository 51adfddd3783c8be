import { accumulateLayer, passBack } from '../network/backward';
import { weightedSums } from '../network/forward';
import { applyActivation, multiplyByDerivative } from '../network/layer-activation';
import type { LossName } from '../network/loss';
import { outputDerivatives } from '../network/loss-gradient';
import type { Random } from '../random';
import type { WholeNetwork } from './initial-network';
import { normalizeBackward, normalizeByRunning, normalizeLayer } from './normalize-layer';
import type { PassWorkspace } from './pass-workspace';

/**
 * Draws who is kept in the next pass over `count` samples: hidden layer by hidden layer, sample by sample, unit by unit, with probability
 * $q$; a kept unit is multiplied by $1/q$ (inverted dropout).
 *
 * @example const network = initialNetwork(defaultRunSettings, 2), workspace = createPassWorkspace(network, 1, true);
 * drawDropout(workspace, [4], 0.5, 1, createRandom(4)); workspace.masks[0] // [0, 2, 2, 2]
 */
export function drawDropout(
  { masks }: PassWorkspace,
  units: readonly number[],
  keep: number,
  count: number,
  random: Random,
): void {
  for (let l = 0; l < masks.length; l++) {
    const mask = masks[l]!;
    for (let k = 0; k < count * units[l]!; k++) mask[k] = random.uniform() < keep ? 1 / keep : 0;
  }
}

/** Which statistics normalize, and whether units are dropped. */
export type PassMode = 'training' | 'withoutDropout' | 'evaluation';

/** `product[k] = values[k] * factors[k]`. */
function multiply(values: Float64Array, factors: Float64Array, product: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) product[k] = values[k]! * factors[k]!;
}

/**
 * The forward pass of `count` samples from sample `start` of `inputs` on. Hidden layers: weighted sums, batch normalization, activation,
 * dropout. `evaluation` normalizes with the running statistics, the others with those of the batch; only `training` uses the masks of the
 * workspace, which must have been made with dropout. What the layers pass on is `passedOn` in training and `outs` else. Allocates nothing.
 *
 * @example const network = initialNetwork({ ...defaultRunSettings, initialization: 'zero' }, 2), workspace = createPassWorkspace(network, 1,
 * false); forwardPass(network, workspace, initialRunning(network), Float64Array.of(1, 2), 0, 1, 'training'); workspace.outs[1] // [0.5]
 */
export function forwardPass(
  network: WholeNetwork,
  workspace: PassWorkspace,
  running: Float64Array,
  inputs: Float64Array,
  start: number,
  count: number,
  mode: PassMode,
): void {
  const { layers, parameters, norms } = network;
  let source = inputs;
  let sourceStart = start * network.sizes[0]!;
  for (let l = 0; l < layers.length; l++) {
    const layer = layers[l]!;
    const nets = workspace.nets[l]!;
    weightedSums(layer, parameters, source, sourceStart, nets, count);
    if (l < norms.length) {
      if (mode === 'evaluation')
        normalizeByRunning(norms[l]!, parameters, running, nets, layer.outputs, count);
      else normalizeLayer(norms[l]!, parameters, workspace, l, layer.outputs, count);
    }
    source = workspace.outs[l]!;
    sourceStart = 0;
    applyActivation(layer, nets, source, count * layer.outputs);
    if (mode === 'training' && l < workspace.masks.length) {
      multiply(source, workspace.masks[l]!, workspace.passedOn[l]!, count * layer.outputs);
      source = workspace.passedOn[l]!;
    }
  }
}

/**
 * The backward pass after a forward pass that was no evaluation, over the same samples: fills `workspace.gradient` with the gradient of the
 * mean loss by all parameters, and `deltas` with those by the weighted sums. Allocates nothing.
 *
 * @example const network = initialNetwork({ ...defaultRunSettings, initialization: 'zero' }, 2), workspace = createPassWorkspace(network, 1,
 * false), inputs = Float64Array.of(1, 2); forwardPass(network, workspace, initialRunning(network), inputs, 0, 1, 'training');
 * backwardPass(network, workspace, inputs, Float64Array.of(1), 0, 1, 'binaryCrossEntropy', 'training'); workspace.gradient[16] // -0.5
 */
export function backwardPass(
  network: WholeNetwork,
  workspace: PassWorkspace,
  inputs: Float64Array,
  targets: Float64Array,
  start: number,
  count: number,
  loss: LossName,
  mode: Exclude<PassMode, 'evaluation'>,
): void {
  const { layers, norms, parameters } = network;
  const { nets, outs, deltas, masks } = workspace;
  const last = layers.length - 1;
  const outputs = layers[last]!.outputs;
  outputDerivatives(loss, nets[last]!, outs[last]!, targets, outputs, count, start, deltas[last]!);
  // For cross-entropy of sigmoid outputs the derivative o(1-o) has already cancelled.
  if (loss !== 'binaryCrossEntropy') {
    multiplyByDerivative(layers[last]!, nets[last]!, outs[last]!, deltas[last]!, count * outputs);
  }
  const below = mode === 'training' ? workspace.passedOn : outs;
  for (let l = last; l > 0; l--) {
    const layer = layers[l - 1]!;
    const delta = deltas[l - 1]!;
    accumulateLayer(network, workspace, l, below[l - 1]!, 0, count);
    passBack(network, workspace, l, delta, count, 0, -1);
    if (mode === 'training' && l - 1 < masks.length)
      multiply(delta, masks[l - 1]!, delta, count * layer.outputs);
    multiplyByDerivative(layer, nets[l - 1]!, outs[l - 1]!, delta, count * layer.outputs);
    if (l - 1 < norms.length)
      normalizeBackward(norms[l - 1]!, parameters, workspace, l - 1, layer.outputs, count);
  }
  accumulateLayer(network, workspace, 0, inputs, start * network.sizes[0]!, count);
}
