import { MathError } from '../errors';

/**
 * The mean of `count` values from the mean of the first `count − 1` of them and the newest value,
 * $Q\leftarrow Q+\frac1n(r-Q)$: no value needs to be kept.
 *
 * @throws MathError if the newest value is not at least the first
 * @example nextMean(2, 5, 3) // 3
 */
export function nextMean(mean: number, value: number, count: number): number {
  if (!(count >= 1)) throw new MathError(`nextMean needs a count of at least 1, not ${count}`);
  return mean + (value - mean) / count;
}
