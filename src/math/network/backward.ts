import { multiplyByDerivative } from './layer-activation';
import type { LossName } from './loss';
import { outputDerivatives } from './loss-gradient';
import type { Network } from './network';
import type { Workspace } from './workspace';

/** What can be done wrongly, or left out, in backpropagation; all off by default. */
export interface BackwardVariant {
  /**
   * The known mistake of updating the weights of a layer before they pass its deltas back:
   * $\delta^{l-1}$ uses $W^l-\eta\,\partial E/\partial W^l$. The number is $\eta$.
   */
  updatedWeightsAt?: number | undefined;
  /** The output unit whose delta is not passed back to the hidden layers. */
  cutOutput?: number | undefined;
}

/**
 * Fills the gradient of layer $l$ with $\delta^l(a^{l-1})^\top$ and $\delta^l$, summed over `count` samples, from `workspace.deltas[l]`
 * and the $a^{l-1}$ that start at `sourceStart` in `source`.
 *
 * @example const network = create222(), workspace = createWorkspace(network, 1); workspace.deltas[0].set([1, 2]);
 * accumulateLayer(network, workspace, 0, Float64Array.of(3, 4), 0, 1); workspace.gradient.slice(0, 6) // [3, 4, 6, 8, 1, 2]
 */
export function accumulateLayer(
  network: Network,
  { deltas, gradient }: Workspace,
  l: number,
  source: Float64Array,
  sourceStart: number,
  count: number,
): void {
  const { inputs, outputs, weightOffset, biasOffset } = network.layers[l]!;
  const delta = deltas[l]!;
  for (let to = 0; to < outputs; to++) {
    let biasSum = 0;
    for (let sample = 0; sample < count; sample++) biasSum += delta[sample * outputs + to]!;
    gradient[biasOffset + to] = biasSum;
    const weight = weightOffset + to * inputs;
    let from = 0;
    // Four weights at a time: a delta is read once for all, and the sums stay in registers.
    for (; from + 4 <= inputs; from += 4) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      let at = sourceStart + from;
      for (let sample = 0, k = to; sample < count; sample++, k += outputs, at += inputs) {
        const d = delta[k]!;
        sum0 += d * source[at]!;
        sum1 += d * source[at + 1]!;
        sum2 += d * source[at + 2]!;
        sum3 += d * source[at + 3]!;
      }
      gradient[weight + from] = sum0;
      gradient[weight + from + 1] = sum1;
      gradient[weight + from + 2] = sum2;
      gradient[weight + from + 3] = sum3;
    }
    for (; from < inputs; from++) {
      let sum = 0;
      let at = sourceStart + from;
      for (let sample = 0, k = to; sample < count; sample++, k += outputs, at += inputs)
        sum += delta[k]! * source[at]!;
      gradient[weight + from] = sum;
    }
  }
}

/**
 * `target` $=W^{l\top}\delta^l=\partial E/\partial a^{l-1}$ of `count` samples from `workspace.deltas[l]`.
 * @param eta use $W^l-\eta\,\partial E/\partial W^l$ instead of $W^l$; 0 in correct backpropagation
 * @param cut the unit of layer $l$ to leave out, or -1
 * @example const network = create222(), workspace = createWorkspace(network, 1), target = new Float64Array(2);
 * workspace.deltas[1].set([1, 1]); passBack(network, workspace, 1, target, 1, 0, -1); target // [0.9, 1]
 */
export function passBack(
  network: Network,
  { deltas, gradient }: Workspace,
  l: number,
  target: Float64Array,
  count: number,
  eta: number,
  cut: number,
): void {
  const { inputs, outputs, weightOffset } = network.layers[l]!;
  const { parameters } = network;
  const delta = deltas[l]!;
  if (eta === 0 && cut === -1) {
    passBackAsIs(network, delta, l, target, count);
    return;
  }
  target.fill(0, 0, count * inputs);
  for (let sample = 0; sample < count; sample++) {
    const row = sample * inputs;
    let weight = weightOffset;
    for (let to = 0; to < outputs; to++) {
      if (to === cut) {
        weight += inputs;
        continue;
      }
      const d = delta[sample * outputs + to]!;
      for (let from = 0; from < inputs; from++, weight++) {
        target[row + from] = target[row + from]! + (parameters[weight]! - eta * gradient[weight]!) * d;
      }
    }
  }
}

/** `passBack` without a mistake: four numbers at a time, whose sums stay in registers. */
function passBackAsIs(
  { layers, parameters }: Network,
  delta: Float64Array,
  l: number,
  target: Float64Array,
  count: number,
): void {
  const { inputs, outputs, weightOffset } = layers[l]!;
  for (let sample = 0; sample < count; sample++) {
    const row = sample * inputs;
    const deltaRow = sample * outputs;
    let from = 0;
    for (; from + 4 <= inputs; from += 4) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      let weight = weightOffset + from;
      for (let to = 0; to < outputs; to++, weight += inputs) {
        const d = delta[deltaRow + to]!;
        sum0 += parameters[weight]! * d;
        sum1 += parameters[weight + 1]! * d;
        sum2 += parameters[weight + 2]! * d;
        sum3 += parameters[weight + 3]! * d;
      }
      target[row + from] = sum0;
      target[row + from + 1] = sum1;
      target[row + from + 2] = sum2;
      target[row + from + 3] = sum3;
    }
    for (; from < inputs; from++) {
      let sum = 0;
      let weight = weightOffset + from;
      for (let to = 0; to < outputs; to++, weight += inputs)
        sum += parameters[weight]! * delta[deltaRow + to]!;
      target[row + from] = sum;
    }
  }
}

/**
 * The backward pass after `forward` over the same samples, one layer after the other from the last to the first:
 * $\delta^L=\partial E/\partial o\odot f_L'(z^L)$, $\delta^{l-1}=(W^{l\top}\delta^l)\odot f_{l-1}'(z^{l-1})$,
 * $\partial E/\partial W^l=\delta^l(a^{l-1})^\top$, $\partial E/\partial b^l=\delta^l$, where $E$ is the mean loss of the
 * batch. Fills `workspace.deltas` and `workspace.gradient` and changes no weight (Rumelhart, Hinton and Williams, 1986).
 * @param inputDerivatives takes $\partial E/\partial x$ of every sample when given
 * @example const network = create222(), { input, target } = EXAMPLE_222, workspace = createWorkspace(network, 1);
 * forward(network, workspace, Float64Array.from(input), 1); backward(network, workspace, Float64Array.from(input),
 * Float64Array.from(target), 1, 0, 'halfSum'); workspace.gradient[6] // 0.082167
 */
export function backward(
  network: Network,
  workspace: Workspace,
  inputs: Float64Array,
  targets: Float64Array,
  count: number,
  start: number,
  loss: LossName,
  variant: BackwardVariant = {},
  inputDerivatives?: Float64Array,
): void {
  const { layers } = network;
  const { nets, outs, deltas } = workspace;
  const last = layers.length - 1;
  const outputs = layers[last]!.outputs;
  outputDerivatives(loss, nets[last]!, outs[last]!, targets, outputs, count, start, deltas[last]!);
  // For cross-entropy of sigmoid outputs the derivative o(1-o) has already cancelled.
  if (loss !== 'binaryCrossEntropy') {
    multiplyByDerivative(layers[last]!, nets[last]!, outs[last]!, deltas[last]!, count * outputs);
  }
  for (let l = last; l > 0; l--) {
    accumulateLayer(network, workspace, l, outs[l - 1]!, 0, count);
    const cut = l === last ? (variant.cutOutput ?? -1) : -1;
    passBack(network, workspace, l, deltas[l - 1]!, count, variant.updatedWeightsAt ?? 0, cut);
    multiplyByDerivative(
      layers[l - 1]!,
      nets[l - 1]!,
      outs[l - 1]!,
      deltas[l - 1]!,
      count * layers[l - 1]!.outputs,
    );
  }
  accumulateLayer(network, workspace, 0, inputs, start * network.sizes[0]!, count);
  if (inputDerivatives) {
    const cut = last === 0 ? (variant.cutOutput ?? -1) : -1;
    passBack(network, workspace, 0, inputDerivatives, count, variant.updatedWeightsAt ?? 0, cut);
  }
}
