import { requirePositive } from '../checks';
import { euclideanNorm } from '../portable/euclidean-norm';

/**
 * Clipping by norm: $g\leftarrow g\min(1,c/\|g\|)$ with the limit $c$. The direction stays. Throws unless $c>0$.
 *
 * Source: R. Pascanu, T. Mikolov, Y. Bengio, "On the difficulty of training recurrent neural networks" (ICML 2013).
 *
 * @example clipByNorm([3, 4], 1) // [0.6, 0.8]
 */
export function clipByNorm(gradient: readonly number[], limit: number): number[] {
  requirePositive('clipByNorm', 'limit', limit);
  const norm = euclideanNorm(gradient);
  return norm > limit ? gradient.map((value) => (value / norm) * limit) : [...gradient];
}

/**
 * Clipping by value: each number of the gradient is brought into $[-c,c]$. This turns the vector unless it was inside, or
 * all numbers that are not 0 are cut to the same size from the same size. Throws unless $c>0$.
 *
 * @example clipByValue([3, 4], 1) // [1, 1]
 */
export function clipByValue(gradient: readonly number[], limit: number): number[] {
  requirePositive('clipByValue', 'limit', limit);
  return gradient.map((value) => Math.min(limit, Math.max(-limit, value)));
}
