import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** Numbers that training keeps for each parameter: the parameter, its gradient, and the state of the optimizer. */
export const copiesPerParameter = { sgd: 2, momentum: 3, adam: 4 } as const;
export type MemoryOptimizer = keyof typeof copiesPerParameter;

const bytesPerFloat = 4;

/** Bytes in float32. */
export interface TrainingMemory {
  /** Weights and biases. */
  parameters: number;
  /** Parameters, gradients and optimizer states: the same for every batch size. */
  fixed: number;
  /** Activations of one sample that backpropagation needs, the input included. */
  perSample: number;
  /** `fixed` + B · `perSample`. */
  total: number;
}

/**
 * The memory of training a fully connected network in float32: $4\,(c\,P+B\sum_ln_l)$ bytes with $P=\sum_l(n_{l-1}+1)n_l$
 * parameters, $c$ numbers for each, and $B$ samples. Activations are counted once a layer; work space and what else a library
 * keeps are not.
 *
 * @throws MathError unless there are two layers or more, of whole sizes above 0
 * @example trainingMemory([2, 3], { batchSize: 10, optimizer: 'sgd' }) // { parameters: 9, fixed: 72, perSample: 20, total: 272 }
 */
export function trainingMemory(
  sizes: readonly number[],
  { batchSize, optimizer }: { batchSize: number; optimizer: MemoryOptimizer },
): TrainingMemory {
  if (sizes.length < 2) throw new MathError('trainingMemory needs an input and an output layer at least');
  for (const size of sizes) requireWhole('trainingMemory', 'units in a layer', size, 1);
  requireWhole('trainingMemory', 'samples in a batch', batchSize, 1);
  const parameters = sizes.slice(1).reduce((sum, size, l) => sum + (sizes[l]! + 1) * size, 0);
  const fixed = bytesPerFloat * copiesPerParameter[optimizer] * parameters;
  const perSample = bytesPerFloat * sizes.reduce((sum, size) => sum + size, 0);
  return { parameters, fixed, perSample, total: fixed + batchSize * perSample };
}
