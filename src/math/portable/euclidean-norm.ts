import { centeredExponent } from './centered-exponent';
import { lostOfProduct } from './exact-product';
import { powerOfTwo } from './power-of-two';

/**
 * $\sqrt{\sum v_i^2}$, the same to the last bit in every engine, which `Math.hypot` is not; nothing overflows or vanishes on the way. Error at
 * most 0.8 units in the last place (measured). $\infty$ if an entry is infinite, 0 of an empty vector.
 *
 * Method: the largest entry is brought near 1 by a power of two; what rounding takes from squares and sums is summed beside them.
 *
 * @example euclideanNorm([3, 4]) // 5
 */
export function euclideanNorm(vector: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  if (largest === 0 || !(largest < Infinity)) return largest;
  const unit = powerOfTwo(0 - centeredExponent(largest));
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < vector.length; i++) {
    const value = vector[i]! * unit;
    const square = value * value;
    const next = sum + square;
    // What the larger of the two does not get from the smaller one.
    lost += sum < square ? square - next + sum : sum - next + square;
    lost += lostOfProduct(value, value);
    sum = next;
  }
  return Math.sqrt(sum + lost) / unit;
}
