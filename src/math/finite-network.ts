import { requireNotNegative } from './checks';
import { MathError } from './errors';
import { createRandom } from './random';
import { rootMeanSquare } from './statistics';

/** A network of `depth` layers $a_l=\phi(W_la_{l-1})$, all of the same width, without biases. */
export interface FiniteNetwork {
  width: number;
  depth: number;
  activation: { value(x: number): number; derivative(x: number): number };
  /** $g=n\,\mathrm{Var}(w)$: weights are $N(0,g/n)$ with $n$ the width. */
  weightGain: number;
  seed: number;
  /** Called after every layer forward with the share done, up to 1. */
  onProgress?: (fraction: number) => void;
}

/** Sizes per layer; entry $l$ belongs to $a_l$, entry 0 to the input. Both lists have $depth+1$ entries. */
export interface FiniteSignal {
  /** Root mean square of the entries of $a_l$. */
  activationRootMeanSquare: number[];
  /** Root mean square of the entries of $\partial L/\partial a_l$; 1 at the last layer. */
  gradientRootMeanSquare: number[];
}

/**
 * Sends one random input through a random network and the gradient $(1,…,1)$ of the last layer back:
 * $\partial L/\partial a_{l-1}=W_l^\top(\partial L/\partial a_l\odot\phi'(z_l))$.
 *
 * The normal numbers are drawn in this order: the $n$ inputs, then $W_1,W_2,…$ row by row, each entry times $\sqrt{g/n}$.
 * All weights are kept for the way back: $8n^2\cdot depth$ bytes. Throws if a size is no whole number above 0, or
 * the gain is negative or not finite.
 *
 * @example signalThroughFiniteNetwork({ width: 50, depth: 2, activation: activation('relu'), weightGain: 2, seed: 1
 * }).activationRootMeanSquare // [0.872933, 0.742619, 0.586585]
 */
export function signalThroughFiniteNetwork(network: FiniteNetwork): FiniteSignal {
  const { width, depth, activation, weightGain, seed, onProgress } = network;
  if (!(Number.isInteger(width) && width > 0 && Number.isInteger(depth) && depth > 0)) {
    throw new MathError(
      `signalThroughFiniteNetwork needs whole numbers above 0, not width ${width} and depth ${depth}`,
    );
  }
  requireNotNegative('signalThroughFiniteNetwork', 'weight gain', weightGain);
  const { normal } = createRandom(seed);
  const scale = Math.sqrt(weightGain / width);
  const weights: Float64Array[] = [];
  const slopes: Float64Array[] = [];

  let activations = Float64Array.from({ length: width }, normal);
  const activationRootMeanSquare = [rootMeanSquare(activations)];
  for (let layer = 1; layer <= depth; layer++) {
    const matrix = new Float64Array(width * width);
    const slope = new Float64Array(width);
    const next = new Float64Array(width);
    for (let row = 0; row < width; row++) {
      let z = 0;
      for (let column = 0; column < width; column++) {
        const weight = scale * normal();
        matrix[row * width + column] = weight;
        z += weight * activations[column]!;
      }
      next[row] = activation.value(z);
      slope[row] = activation.derivative(z);
    }
    weights.push(matrix);
    slopes.push(slope);
    activations = next;
    activationRootMeanSquare.push(rootMeanSquare(activations));
    onProgress?.(layer / depth);
  }

  let gradient = new Float64Array(width).fill(1);
  const gradientRootMeanSquare = new Array<number>(depth + 1);
  gradientRootMeanSquare[depth] = 1;
  for (let layer = depth; layer >= 1; layer--) {
    const matrix = weights[layer - 1]!;
    const slope = slopes[layer - 1]!;
    const previous = new Float64Array(width);
    for (let row = 0; row < width; row++) {
      const delta = gradient[row]! * slope[row]!;
      if (delta === 0) continue;
      for (let column = 0; column < width; column++)
        previous[column]! += delta * matrix[row * width + column]!;
    }
    gradient = previous;
    gradientRootMeanSquare[layer - 1] = rootMeanSquare(gradient);
  }
  return { activationRootMeanSquare, gradientRootMeanSquare };
}
