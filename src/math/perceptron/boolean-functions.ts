import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { trainPerceptron } from './perceptron';

/**
 * The $2^n$ corners of the unit cube, the last coordinate fastest.
 *
 * @throws MathError unless $n$ is a whole number of at least 1
 * @example cubeCorners(2) // [[0, 0], [0, 1], [1, 0], [1, 1]]
 */
export function cubeCorners(inputs: number): number[][] {
  requireWhole('cubeCorners', 'inputs', inputs, 1);
  return Array.from({ length: 2 ** inputs }, (_, corner) =>
    Array.from({ length: inputs }, (_, j) => (corner >> (inputs - 1 - j)) & 1),
  );
}

/**
 * Whether a hyperplane separates the corners of the cube with label 1 from those with −1. The perceptron decides it: its weights are
 * whole numbers that stay bounded (the perceptron cycling theorem), so it comes to rest or repeats itself.
 *
 * Source: M. Minsky, S. Papert, "Perceptrons" (1969), for the cycling theorem.
 *
 * @throws MathError if neither happens within a million epochs
 * @example isSeparableOnCube(2, [-1, 1, 1, -1]) // false
 */
export function isSeparableOnCube(inputs: number, labels: readonly number[]): boolean {
  const corners = cubeCorners(inputs);
  for (let epochs = 16; epochs <= 1_048_576; epochs *= 4) {
    const run = trainPerceptron(corners, labels, epochs);
    if (run.converged) return true;
    if (run.repeats) return false;
  }
  throw new MathError('isSeparableOnCube is for few inputs: this perceptron neither rests nor repeats');
}

/**
 * How many of the $2^{2^n}$ Boolean functions of $n$ inputs are linearly separable (threshold functions).
 *
 * @throws MathError for more than 3 inputs
 * @example countSeparable(2) // 14
 */
export function countSeparable(inputs: number): number {
  requireWhole('countSeparable', 'inputs', inputs, 1);
  if (inputs > 3) throw new MathError('countSeparable tries every function, so it takes at most 3 inputs');
  const corners = 2 ** inputs;
  let count = 0;
  // A function and its negation are separable together: half of them are tried, those with −1 at the last corner.
  for (let table = 0; table < 2 ** (corners - 1); table++) {
    const labels = Array.from({ length: corners }, (_, i) => ((table >> i) & 1 ? 1 : -1));
    if (isSeparableOnCube(inputs, labels)) count += 2;
  }
  return count;
}
