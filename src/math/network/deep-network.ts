import type { ActivationName } from '../activations';
import { MathError } from '../errors';
import { euclideanNorm } from '../portable/euclidean-norm';
import { createRandom } from '../random';
import { createNetwork, type Network } from './network';

/** A deep network of equal layers with one random input. */
export interface DeepNetwork {
  network: Network;
  input: number[];
}

/**
 * `depth` layers of `width` units without biases, the activation on every layer: input $x_i\sim N(0,1)$, weights
 * $N(0,1)\cdot g/\sqrt{n}$, so that a gain of $g$ means a weight variance of $g^2/n$. Draws: the input, then the matrices
 * row by row.
 * @throws MathError unless depth and width are positive integers
 * @example createDeepNetwork({ activation: 'tanh', gain: 1, depth: 3, width: 4, seed: 1 }).network.sizes // [4, 4, 4, 4]
 */
export function createDeepNetwork(settings: {
  activation: ActivationName;
  gain: number;
  depth: number;
  width: number;
  seed: number;
}): DeepNetwork {
  const { activation, gain, depth, width, seed } = settings;
  if (![depth, width].every((size) => Number.isInteger(size) && size > 0)) {
    throw new MathError(`createDeepNetwork needs positive depth and width: ${depth} and ${width} were given`);
  }
  const random = createRandom(seed);
  const list = (make: () => number) => Array.from({ length: width }, make);
  const scale = Math.sqrt(width);
  const input = list(() => random.normal());
  const weights = Array.from({ length: depth }, () =>
    Array.from({ length: width }, () => list(() => (random.normal() * gain) / scale)),
  );
  const network = createNetwork({
    weights,
    biases: weights.map(() => list(() => 0)),
    activations: weights.map(() => activation),
  });
  return { network, input };
}

/**
 * The Frobenius norm $\|\partial E/\partial W^l\|_F$ of each layer.
 *
 * @example layerGradientNorms(createNetwork({ weights: [[[1, 1]]], biases: [[0]], activations: ['identity'] }),
 * Float64Array.of(3, 4, 9)) // [5]
 */
export function layerGradientNorms(network: Network, gradient: Float64Array): number[] {
  return network.layers.map(({ weightOffset, biasOffset }) =>
    euclideanNorm(gradient.subarray(weightOffset, biasOffset)),
  );
}
