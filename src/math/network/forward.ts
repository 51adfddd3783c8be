import { applyActivation } from './layer-activation';
import type { Layer, Network } from './network';
import type { Workspace } from './workspace';

/**
 * `nets` $=W^la^{l-1}+b^l$ of `count` samples of one layer; the row of the first of them starts at `sourceStart` in `source`.
 *
 * @example const { layers, parameters } = create222(), nets = new Float64Array(2); weightedSums(layers[0], parameters,
 * Float64Array.of(0.05, 0.1), 0, nets, 1); nets // [0.3775, 0.3925]
 */
export function weightedSums(
  layer: Layer,
  parameters: Float64Array,
  source: Float64Array,
  sourceStart: number,
  nets: Float64Array,
  count: number,
): void {
  const { inputs, outputs, weightOffset, biasOffset } = layer;
  let sample = 0;
  // Four samples at a time: a weight is read once for all, and the four sums do not wait for each other.
  for (; sample + 4 <= count; sample += 4) {
    const row0 = sourceStart + sample * inputs;
    const row1 = row0 + inputs;
    const row2 = row1 + inputs;
    const row3 = row2 + inputs;
    let weight = weightOffset;
    let net = sample * outputs;
    for (let to = 0; to < outputs; to++, net++) {
      const bias = parameters[biasOffset + to]!;
      let sum0 = bias;
      let sum1 = bias;
      let sum2 = bias;
      let sum3 = bias;
      for (let from = 0; from < inputs; from++) {
        const w = parameters[weight++]!;
        sum0 += w * source[row0 + from]!;
        sum1 += w * source[row1 + from]!;
        sum2 += w * source[row2 + from]!;
        sum3 += w * source[row3 + from]!;
      }
      nets[net] = sum0;
      nets[net + outputs] = sum1;
      nets[net + 2 * outputs] = sum2;
      nets[net + 3 * outputs] = sum3;
    }
  }
  for (; sample < count; sample++) {
    const row = sourceStart + sample * inputs;
    let weight = weightOffset;
    for (let to = 0; to < outputs; to++) {
      let sum = parameters[biasOffset + to]!;
      for (let from = 0; from < inputs; from++) sum += parameters[weight++]! * source[row + from]!;
      nets[sample * outputs + to] = sum;
    }
  }
}

/**
 * The forward pass of `count` samples, from sample `start` on: $z^l=W^la^{l-1}+b^l$, $a^l=f_l(z^l)$ into
 * `workspace.nets` and `workspace.outs`. Allocates nothing; the caller sees to it that the arrays are long enough.
 *
 * @example const network = create222(), workspace = createWorkspace(network, 1); forward(network, workspace,
 * Float64Array.of(0.05, 0.1), 1); workspace.outs[1] // [0.751365, 0.772928]
 */
export function forward(
  network: Network,
  workspace: Workspace,
  inputs: Float64Array,
  count: number,
  start = 0,
): void {
  const { layers, parameters } = network;
  let source = inputs;
  let sourceStart = start * network.sizes[0]!;
  for (let l = 0; l < layers.length; l++) {
    const layer = layers[l]!;
    const nets = workspace.nets[l]!;
    weightedSums(layer, parameters, source, sourceStart, nets, count);
    const outs = workspace.outs[l]!;
    applyActivation(layer, nets, outs, count * layer.outputs);
    source = outs;
    sourceStart = 0;
  }
}
