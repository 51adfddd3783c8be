import type { Network } from '../network/network';

/**
 * The penalty $\lambda_1\sum|w|+\frac{\lambda_2}2\sum w^2$ on all weights, without biases.
 *
 * @example penaltyOf(createNetwork({ weights: [[[3, -1]]], biases: [[7]], activations: ['relu'] }), 0.1, 0.2) // 1.4
 */
export function penaltyOf({ layers, parameters }: Network, l1: number, l2: number): number {
  let sizes = 0;
  let squares = 0;
  for (const { weightOffset, biasOffset } of layers) {
    for (let k = weightOffset; k < biasOffset; k++) {
      sizes += Math.abs(parameters[k]!);
      squares += parameters[k]! * parameters[k]!;
    }
  }
  return l1 * sizes + (l2 / 2) * squares;
}

/**
 * Adds the gradient of `penaltyOf` to `gradient`: $\lambda_1\operatorname{sgn}w+\lambda_2w$, with $\operatorname{sgn}0=0$.
 *
 * @example const gradient = new Float64Array(3); addPenaltyGradient(createNetwork({ weights: [[[3, -1]]], biases: [[7]], activations:
 * ['relu'] }), 0.1, 0.2, gradient); gradient // [0.7, -0.3, 0]
 */
export function addPenaltyGradient(
  { layers, parameters }: Network,
  l1: number,
  l2: number,
  gradient: Float64Array,
): void {
  for (let l = 0; l < layers.length; l++) {
    const { weightOffset, biasOffset } = layers[l]!;
    for (let k = weightOffset; k < biasOffset; k++) {
      const weight = parameters[k]!;
      gradient[k] = gradient[k]! + l1 * Math.sign(weight) + l2 * weight;
    }
  }
}

/**
 * Clipping by norm in place: a gradient longer than the limit keeps its direction and gets that length. Returns its norm before.
 *
 * Source: R. Pascanu, T. Mikolov, Y. Bengio, "On the difficulty of training recurrent neural networks" (ICML 2013).
 *
 * @example const gradient = Float64Array.of(3, 4); clipInPlace(gradient, 1); gradient // [0.6, 0.8]
 */
export function clipInPlace(gradient: Float64Array, limit: number): number {
  let squares = 0;
  for (let k = 0; k < gradient.length; k++) squares += gradient[k]! * gradient[k]!;
  const norm = Math.sqrt(squares);
  if (norm > limit) for (let k = 0; k < gradient.length; k++) gradient[k] = (gradient[k]! / norm) * limit;
  return norm;
}
