import { requireFinite, requireNotNegative } from '../checks';
import { MathError } from '../errors';

/** Two random variables: their variances and how they vary together. */
export interface TwoVariances {
  varianceX: number;
  varianceY: number;
  /** $\mathrm{Cov}(X,Y)$; 0 for uncorrelated, so also for independent ones. */
  covariance: number;
}

/**
 * $\mathrm{Var}(aX+bY)=a^2\mathrm{Var}X+b^2\mathrm{Var}Y+2ab\,\mathrm{Cov}(X,Y)$. Throws unless all numbers are finite, the variances not
 * negative and $|\mathrm{Cov}|\le\sqrt{\mathrm{Var}X\,\mathrm{Var}Y}$.
 *
 * @example varianceOfCombination(2, -3, { varianceX: 1, varianceY: 1, covariance: 0 }) // 13
 */
export function varianceOfCombination(
  a: number,
  b: number,
  { varianceX, varianceY, covariance }: TwoVariances,
): number {
  requireFinite('varianceOfCombination', 'factor', a);
  requireFinite('varianceOfCombination', 'factor', b);
  requireNotNegative('varianceOfCombination', 'variance', varianceX);
  requireNotNegative('varianceOfCombination', 'variance', varianceY);
  requireFinite('varianceOfCombination', 'covariance', covariance);
  const largest = Math.sqrt(varianceX) * Math.sqrt(varianceY);
  if (Math.abs(covariance) > largest * (1 + 1e-12)) {
    throw new MathError(
      `varianceOfCombination: a covariance of ${covariance} is larger than the product of the standard deviations, ${largest}`,
    );
  }
  // At the largest covariance rounding could leave a negative remainder of 0.
  return Math.max(0, a * a * varianceX + b * b * varianceY + 2 * a * b * covariance);
}
