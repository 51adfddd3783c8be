import { centeredExponent } from './centered-exponent';
import { lostOfProduct } from './exact-product';
import { powerOfTwo } from './power-of-two';

/**
 * $\sqrt{\sum v_i^2}$, the same to the last bit in every engine, which `Math.hypot` is not; nothing overflows or vanishes on the way. Error at
 * most 0.51 units in the last place (measured); where the result is subnormal, at most 1. $\infty$ if the largest entry is infinite, 0 of an
 * empty vector.
 *
 * Method: the largest entry is brought near 1 by a power of two; what rounding takes from squares, sums and root is added at the end.
 *
 * @example euclideanNorm([3, 4]) // 5
 */
export function euclideanNorm(vector: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  if (!(largest > 0 && largest < Infinity)) return largest;
  const unit = powerOfTwo(0 - centeredExponent(largest));
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < vector.length; i++) {
    const value = vector[i]! * unit;
    const square = value * value;
    const next = sum + square;
    const added = next - sum;
    lost += lostOfProduct(value, value) + (sum - (next - added) + (square - added));
    sum = next;
  }
  const root = Math.sqrt(sum);
  lost += sum - root * root - lostOfProduct(root, root);
  return (root + lost / (2 * root)) / unit;
}
