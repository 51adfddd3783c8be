import { MathError } from '../errors';

/** Rounding of a sum of probabilities that is still taken for 1. */
const slack = 1e-9;

/**
 * Throws unless the list is a distribution: no number below 0, and all together 1.
 *
 * @example requireDistribution('entropy', [0.5, 0.6]) // throws MathError
 */
export function requireDistribution(caller: string, probabilities: readonly number[]): void {
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (!probabilities.every((p) => p >= 0) || !(Math.abs(sum - 1) <= slack)) {
    throw new MathError(`${caller} needs probabilities of at least 0 that add up to 1, not ${probabilities}`);
  }
}

/**
 * The distribution that weights stand for, $p_k=w_k/\sum_jw_j$. Weights that are all 0 say nothing and give the uniform one.
 *
 * @throws MathError for an empty list, or a weight that is negative or not finite
 * @example distributionOf([3, 1, 0]) // [0.75, 0.25, 0]
 */
export function distributionOf(weights: readonly number[]): number[] {
  if (weights.length === 0 || !weights.every((weight) => weight >= 0 && weight < Infinity)) {
    throw new MathError('distributionOf needs weights that are finite and at least 0');
  }
  const largest = Math.max(...weights);
  if (largest === 0) return weights.map(() => 1 / weights.length);
  // By the largest first, so that the sum neither overflows nor loses the digits of tiny weights.
  const scaled = weights.map((weight) => weight / largest);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => weight / sum);
}
