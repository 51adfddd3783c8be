import { MathError } from '../errors';
import { createRandom } from '../random';
import { shuffledOrder } from '../stochastic-gradient/shuffled-order';

/**
 * A random order of the places $0,…,n-1$ by Fisher–Yates from the end, and after it $n$ standard normal weights from the same generator.
 *
 * @throws MathError unless the seed is a whole number
 * @example drawnOrder(2, 1).order // [0, 1]
 */
export function drawnOrder(count: number, seed: number): { order: number[]; weights: number[] } {
  const random = createRandom(seed);
  const order = shuffledOrder(count, random);
  return { order, weights: Array.from({ length: count }, () => random.normal()) };
}

/**
 * The order that moves every row of an image `by` columns to the right; what leaves at the right enters at the left.
 *
 * @example shiftedOrder(1, 3, 1) // [2, 0, 1]
 */
export function shiftedOrder(rows: number, columns: number, by: number): number[] {
  return Array.from({ length: rows * columns }, (_, place) => {
    const row = Math.floor(place / columns);
    return row * columns + (((((place % columns) - by) % columns) + columns) % columns);
  });
}

/**
 * The values in this order: place $i$ holds what stood at `order[i]`.
 *
 * @throws MathError unless there is a place for each value
 * @example rearranged([7, 8, 9], [2, 0, 1]) // [9, 7, 8]
 */
export function rearranged(values: readonly number[], order: readonly number[]): number[] {
  if (values.length !== order.length) throw new MathError('rearranged needs a place for each value');
  return order.map((from) => values[from]!);
}
