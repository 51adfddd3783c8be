/** Which length of a vector becomes 1. */
export type VectorNorm = 'l1' | 'l2' | 'max';

/**
 * A norm of a vector: $\lVert x\rVert_1=\sum_i|x_i|$, $\lVert x\rVert_2=\sqrt{\sum_i x_i^2}$ or $\max_i|x_i|$. The squares of huge
 * and tiny numbers neither overflow nor vanish.
 *
 * @example vectorNorm([3, -4], 'l2') // 5
 */
export function vectorNorm(vector: readonly number[], norm: VectorNorm): number {
  switch (norm) {
    case 'l1':
      return vector.reduce((sum, value) => sum + Math.abs(value), 0);
    case 'l2':
      return Math.hypot(...vector);
    case 'max':
      return vector.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  }
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
