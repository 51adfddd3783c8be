import { type BackwardVariant, backward, passBack } from './backward';
import { forward } from './forward';
import { batchLoss, checkLoss, type LossName, lossOfOutput } from './loss';
import { crossEntropyByOutput, outputDerivatives } from './loss-gradient';
import { type LayerParameters, type Network, unflatten } from './network';
import { createBatch, createWorkspace } from './workspace';

/** Every intermediate number of backpropagation on one sample; `[l][unit]` counts layers from the first hidden one. */
export interface SampleReport {
  /** $net^l$. */
  nets: number[][];
  /** $out^l=f_l(net^l)$. */
  outs: number[][];
  /** The part of each output unit in the loss. */
  lossOfOutputs: number[];
  loss: number;
  /** $\partial E/\partial out^l$. */
  outDerivatives: number[][];
  /** $\partial out^l/\partial net^l$. */
  activationDerivatives: number[][];
  /** $\delta^l=\partial E/\partial net^l$. */
  deltas: number[][];
  /** $\partial E/\partial x$. */
  inputDerivatives: number[];
  /** $\delta^l(a^{l-1})^\top$ and $\delta^l$. */
  gradient: LayerParameters;
}

/** Backpropagation on a batch: the samples one by one (without the factor $1/n$) and their mean. */
export interface BackpropagationReport {
  samples: SampleReport[];
  /** The mean loss. */
  loss: number;
  /** The mean of the gradients of the samples. */
  gradient: LayerParameters;
  /** The gradient of one bias per layer: the sum of the bias gradients of the layer. */
  sharedBiasGradients: number[];
}

/**
 * Forward and backward pass with every intermediate number.
 * @throws MathError when shapes or the loss do not fit the network
 * @example backpropagationReport(create222(), [[0.05, 0.1]], [[0.01, 0.99]], 'halfSum').loss // 0.298371
 */
export function backpropagationReport(
  network: Network,
  inputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  loss: LossName,
  variant: BackwardVariant = {},
): BackpropagationReport {
  checkLoss(network, loss);
  const { layers } = network;
  const last = layers.length - 1;
  const outputs = layers[last]!.outputs;
  const batch = createBatch(network, inputs, targets);
  const { count } = batch;
  const workspace = createWorkspace(network, count);
  const { nets, outs, deltas, gradient } = workspace;
  const inputDerivatives = new Float64Array(batch.inputs.length);
  forward(network, workspace, batch.inputs, count);
  backward(network, workspace, batch.inputs, batch.targets, count, 0, loss, variant, inputDerivatives);

  const byOut = layers.map((layer) => new Float64Array(count * layer.outputs));
  if (loss === 'binaryCrossEntropy') {
    for (let k = 0; k < count * outputs; k++) {
      byOut[last]![k] = crossEntropyByOutput(nets[last]![k]!, batch.targets[k]!) / count;
    }
  } else {
    outputDerivatives(loss, nets[last]!, outs[last]!, batch.targets, outputs, count, 0, byOut[last]!);
  }
  for (let l = last; l > 0; l--) {
    const cut = l === last ? (variant.cutOutput ?? -1) : -1;
    passBack(network, workspace, l, byOut[l - 1]!, count, variant.updatedWeightsAt ?? 0, cut);
  }

  const rowOf = (values: Float64Array, sample: number, width: number, factor = 1) =>
    Array.from({ length: width }, (_, unit) => factor * values[sample * width + unit]!);
  const rows = (values: readonly Float64Array[], sample: number, factor = 1) =>
    layers.map((layer, l) => rowOf(values[l]!, sample, layer.outputs, factor));

  const samples = inputs.map((input, sample): SampleReport => {
    const sampleNets = rows(nets, sample);
    const sampleOuts = rows(outs, sample);
    const sampleDeltas = rows(deltas, sample, count);
    const lossOfOutputs = Array.from({ length: outputs }, (_, unit) => {
      const row = sample * outputs;
      return lossOfOutput(loss, nets[last]!, outs[last]!, row, batch.targets, row, outputs, unit);
    });
    return {
      nets: sampleNets,
      outs: sampleOuts,
      lossOfOutputs,
      loss: lossOfOutputs.reduce((sum, part) => sum + part, 0),
      outDerivatives: rows(byOut, sample, count),
      activationDerivatives: layers.map(({ activation }, l) => sampleNets[l]!.map(activation.derivative)),
      deltas: sampleDeltas,
      inputDerivatives: rowOf(inputDerivatives, sample, input.length, count),
      gradient: {
        weights: sampleDeltas.map((delta, l) => {
          const source = l === 0 ? input : sampleOuts[l - 1]!;
          return delta.map((d) => source.map((a) => d * a));
        }),
        biases: sampleDeltas.map((delta) => [...delta]),
      },
    };
  });
  const meanGradient = unflatten(network, gradient);
  return {
    samples,
    loss: batchLoss(loss, nets[last]!, outs[last]!, batch.targets, outputs, count),
    gradient: meanGradient,
    sharedBiasGradients: meanGradient.biases.map((bias) => bias.reduce((sum, g) => sum + g, 0)),
  };
}
