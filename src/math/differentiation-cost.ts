import { MathError } from './errors';

/** What the full gradient of a scalar loss costs with each way of differentiating. */
export interface DifferentiationCost {
  /** $\sum_l n_l(n_{l-1}+1)$ weights and biases. */
  parameters: number;
  /** Forward-mode sweeps: one per parameter. */
  forwardSweeps: number;
  /** Reverse-mode sweeps: one per output of the loss, which is a scalar. */
  reverseSweeps: number;
  /** Forward passes for central differences: two per parameter. */
  centralDifferencePasses: number;
  /** Numbers kept per sample for the backward sweep: $\sum_ln_l$, input included. */
  storedActivations: number;
}

/**
 * The cost of the gradient of a fully connected network.
 * @param sizes numbers of units, input first
 * @throws MathError unless there are at least two sizes, all positive integers
 * @example differentiationCost([2, 2, 2]).parameters // 12
 */
export function differentiationCost(sizes: readonly number[]): DifferentiationCost {
  if (sizes.length < 2 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new MathError('differentiationCost needs at least two layer sizes, all positive integers');
  }
  const parameters = sizes.slice(1).reduce((sum, size, l) => sum + size * (sizes[l]! + 1), 0);
  return {
    parameters,
    forwardSweeps: parameters,
    reverseSweeps: 1,
    centralDifferencePasses: 2 * parameters,
    storedActivations: sizes.reduce((sum, size) => sum + size, 0),
  };
}
