import { mean as meanOf, standardDeviation, variance as varianceOf } from '../statistics';
import { deviationOf, requireLength } from './checks';

/** A group of numbers that share one mean and one variance, before and after standardizing. */
export interface Standardized {
  mean: number;
  /** The biased variance $\sigma^2$ (divisor $m$), without $\varepsilon$. */
  variance: number;
  /** What the centered numbers are divided by: $\sqrt{\sigma^2+\varepsilon}$. */
  deviation: number;
  normalized: number[];
}

/**
 * Standardizes numbers that share their statistics: $\hat x_i=(x_i-\mu)/\sqrt{\sigma^2+\varepsilon}$ with
 * $\mu=\frac1m\sum_i x_i$ and the biased $\sigma^2=\frac1m\sum_i(x_i-\mu)^2$. The result has mean 0 and variance
 * $\sigma^2/(\sigma^2+\varepsilon)$, a little below 1. Batch, layer, instance and group normalization differ only in
 * which numbers form the group. Throws for an empty list, a negative $\varepsilon$, or $\sigma^2+\varepsilon=0$.
 *
 * Source: S. Ioffe, C. Szegedy, "Batch Normalization" (2015), algorithm 1.
 *
 * @example standardize([1, 3], 0) // { mean: 2, variance: 1, deviation: 1, normalized: [-1, 1] }
 */
export function standardize(values: ArrayLike<number>, epsilon: number): Standardized {
  const mean = meanOf(values);
  const variance = varianceOf(values);
  const deviation = deviationOf('standardize', variance, epsilon, standardDeviation(values));
  return { mean, variance, deviation, normalized: Array.from(values, (value) => (value - mean) / deviation) };
}

/**
 * The gradient of a loss with respect to the numbers before `standardize`, from the gradient $g$ with respect to the
 * standardized ones: $\frac{1}{\sqrt{\sigma^2+\varepsilon}}\big(g_i-\frac1m\sum_j g_j-\hat x_i\frac1m\sum_j g_j\hat x_j\big)$.
 * The two subtracted terms are the ways in which $x_i$ moves the shared mean and variance. The gradient sums to 0, and up
 * to $\varepsilon$ it is orthogonal to $\hat x$. Throws if the lists differ in length.
 *
 * @example standardizeGradient({ deviation: 1, normalized: [-1, 0, 1] }, [1, 0, 0]) // [0.333333, -0.333333, 0]
 */
export function standardizeGradient(
  { deviation, normalized }: Pick<Standardized, 'deviation' | 'normalized'>,
  upstream: ArrayLike<number>,
): number[] {
  const size = normalized.length;
  requireLength('standardizeGradient', upstream, size);
  let gradientSum = 0;
  let productSum = 0;
  for (let i = 0; i < size; i++) {
    gradientSum += upstream[i]!;
    productSum += upstream[i]! * normalized[i]!;
  }
  return normalized.map((value, i) => {
    return (upstream[i]! - gradientSum / size - value * (productSum / size)) / deviation;
  });
}
