import { applyActivation } from './layer-activation';
import type { Network } from './network';
import type { Workspace } from './workspace';

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
    const { inputs: width, outputs } = layer;
    const nets = workspace.nets[l]!;
    for (let sample = 0; sample < count; sample++) {
      const row = sourceStart + sample * width;
      let weight = layer.weightOffset;
      for (let to = 0; to < outputs; to++) {
        let sum = parameters[layer.biasOffset + to]!;
        for (let from = 0; from < width; from++) sum += parameters[weight++]! * source[row + from]!;
        nets[sample * outputs + to] = sum;
      }
    }
    const outs = workspace.outs[l]!;
    applyActivation(layer, nets, outs, count * outputs);
    source = outs;
    sourceStart = 0;
  }
}
