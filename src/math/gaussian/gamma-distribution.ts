import { requireWhole } from '../checks';

/**
 * The distribution function of the sum of $k$ independent exponential numbers with mean 1, the gamma distribution
 * $P(S\le x)=1-e^{-x}\sum_{i<k}x^i/i!$. With $x=r^2/2$ it is the probability that $2k$ independent standard normal numbers form a
 * vector of length at most $r$.
 *
 * @throws MathError unless $k$ is a whole number of at least 1
 * @example gammaDistribution(1, Math.LN2) // 0.5
 */
export function gammaDistribution(k: number, x: number): number {
  requireWhole('gammaDistribution', 'summands', k, 1);
  if (x <= 0) return 0;
  let term = Math.exp(-x);
  let above = 0;
  for (let i = 0; i < k; i++) {
    above += term;
    term *= x / (i + 1);
  }
  return 1 - above;
}
