import type { Network } from './network';

/** Which biases a step changes: none, one per layer (its gradient is the sum of the deltas), or one per unit. */
export type BiasMode = 'fixed' | 'shared' | 'perNeuron';

/**
 * One step of gradient descent $\theta\leftarrow\theta-\eta\,\partial E/\partial\theta$, all parameters at once and in
 * place. With `shared` every bias of a layer moves by the sum of the bias gradients of that layer.
 *
 * @example const network = createNetwork({ weights: [[[1]]], biases: [[0]], activations: ['identity'] }); descend(network,
 * Float64Array.of(2, 4), 0.1, 'perNeuron'); network.parameters // [0.8, -0.4]
 */
export function descend(
  network: Network,
  gradient: Float64Array,
  learningRate: number,
  biases: BiasMode,
): void {
  const { layers, parameters } = network;
  if (biases === 'perNeuron') {
    for (let k = 0; k < parameters.length; k++) parameters[k] = parameters[k]! - learningRate * gradient[k]!;
    return;
  }
  for (let l = 0; l < layers.length; l++) {
    const { weightOffset, biasOffset, outputs } = layers[l]!;
    for (let k = weightOffset; k < biasOffset; k++) {
      parameters[k] = parameters[k]! - learningRate * gradient[k]!;
    }
    if (biases === 'fixed') continue;
    let sum = 0;
    for (let k = biasOffset; k < biasOffset + outputs; k++) sum += gradient[k]!;
    for (let k = biasOffset; k < biasOffset + outputs; k++)
      parameters[k] = parameters[k]! - learningRate * sum;
  }
}
