/** The derivatives of a loss with respect to the weights of a recurrent layer. */
export interface WeightGradients {
  inputWeights: number[][];
  recurrentWeights: number[][];
  bias: number[];
}

/**
 * The gradients before the first time step is counted: zeros in the shapes of the weights.
 *
 * @example noGradients(1, 2, 1) // { inputWeights: [[0, 0]], recurrentWeights: [[0]], bias: [0] }
 */
export function noGradients(rows: number, inputSize: number, hiddenSize: number): WeightGradients {
  const zeros = (columns: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  return {
    inputWeights: zeros(inputSize),
    recurrentWeights: zeros(hiddenSize),
    bias: Array.from({ length: rows }, () => 0),
  };
}

/**
 * Adds what one time step contributes to the gradients of the shared weights: $\delta_tx_t^\top$, $\delta_th_{t-1}^\top$ and $\delta_t$,
 * where $\delta_t$ is the derivative with respect to the net input. It changes `sum`, and returns it.
 *
 * @example addTimeStep(noGradients(1, 1, 1), [2], [3], [5]) // { inputWeights: [[6]], recurrentWeights: [[10]], bias: [2] }
 */
export function addTimeStep(
  sum: WeightGradients,
  delta: readonly number[],
  input: readonly number[],
  state: readonly number[],
): WeightGradients {
  delta.forEach((each, i) => {
    input.forEach((entry, j) => {
      sum.inputWeights[i]![j] = sum.inputWeights[i]![j]! + each * entry;
    });
    state.forEach((entry, j) => {
      sum.recurrentWeights[i]![j] = sum.recurrentWeights[i]![j]! + each * entry;
    });
    sum.bias[i] = sum.bias[i]! + each;
  });
  return sum;
}
