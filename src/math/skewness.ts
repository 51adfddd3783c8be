import { MathError } from './errors';
import { mean, standardDeviation } from './statistics';

/**
 * The population skewness $\frac1n\sum_i\big((x_i-\bar x)/\sigma\big)^3$ of a list, with the biased $\sigma$: 0 for a
 * symmetric list, positive when the long tail is on the right. An affine map $ax+b$ keeps it for $a>0$ and changes its
 * sign for $a<0$. Throws if the list is empty or all its values are equal.
 *
 * @example skewness([0, 0, 0, 4]) // 1.1547
 */
export function skewness(values: ArrayLike<number>): number {
  const center = mean(values);
  const deviation = standardDeviation(values);
  if (deviation === 0) {
    throw new MathError('skewness needs at least two different values: their deviation is the unit');
  }
  return mean(Array.from(values, (value) => ((value - center) / deviation) ** 3));
}
