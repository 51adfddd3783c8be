import { MathError } from '../errors';
import { dot } from '../linear-algebra/dot';

/**
 * $Ax+By+b$, the net input of a recurrent layer, where $b$ is the sum of both biases of PyTorch. Throws unless all sizes fit.
 *
 * @example netInput([[2]], [1], [[3]], [10], [0.5]) // [32.5]
 */
export function netInput(
  inputWeights: readonly (readonly number[])[],
  input: readonly number[],
  recurrentWeights: readonly (readonly number[])[],
  state: readonly number[],
  bias: readonly number[],
): number[] {
  const fits =
    inputWeights.length === bias.length &&
    recurrentWeights.length === bias.length &&
    inputWeights.every((row) => row.length === input.length) &&
    recurrentWeights.every((row) => row.length === state.length);
  if (!fits) {
    throw new MathError(
      'netInput needs as many rows of weights as biases, and a weight in each row for every entry of the input and of the state',
    );
  }
  return bias.map((each, i) => each + dot(inputWeights[i]!, input) + dot(recurrentWeights[i]!, state));
}

/**
 * $A^\top v$, by which a gradient goes back through a layer of weights. Throws unless $v$ has an entry for each row of $A$.
 *
 * @example timesTransposed([[1, 2], [3, 4]], [1, 10]) // [31, 42]
 */
export function timesTransposed(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  if (matrix.length !== vector.length) {
    throw new MathError('timesTransposed needs an entry of the vector for each row of the matrix');
  }
  const result = new Array<number>(matrix[0]?.length ?? 0).fill(0);
  matrix.forEach((row, i) => {
    row.forEach((entry, j) => {
      result[j] = result[j]! + entry * vector[i]!;
    });
  });
  return result;
}
