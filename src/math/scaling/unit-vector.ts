import { pNorm } from '../linear-algebra/p-norm';

/** Which length of a vector becomes 1. */
export type VectorNorm = 'l1' | 'l2' | 'max';

const orders: Record<VectorNorm, number> = { l1: 1, l2: 2, max: Infinity };

/**
 * A norm of a vector, by its name: $\lVert x\rVert_1=\sum_i|x_i|$, $\lVert x\rVert_2=\sqrt{\sum_i x_i^2}$ or $\max_i|x_i|$.
 *
 * @example vectorNorm([3, -4], 'l2') // 5
 */
export function vectorNorm(vector: readonly number[], norm: VectorNorm): number {
  return pNorm(vector, orders[norm]);
}

/**
 * Vector-norm normalization $x'=x/\lVert x\rVert_p$ of one sample: the direction stays, the length becomes 1. The zero vector has
 * no direction and stays 0.
 *
 * @example unitVector([3, 4], 'l2') // [0.6, 0.8]
 */
export function unitVector(vector: readonly number[], norm: VectorNorm): number[] {
  const length = vectorNorm(vector, norm);
  return vector.map((value) => (length === 0 ? 0 : value / length));
}
