import { requirePositive } from '../checks';
import { MathError } from '../errors';

/**
 * The constant prediction that minimizes the class-weighted cross-entropy when a share $r$ of the labels is 1 and each of them counts $w$
 * times: $p=wr/(wr+1-r)$, from setting the derivative of $-wr\ln p-(1-r)\ln(1-p)$ to 0.
 *
 * @throws MathError unless $0<r<1$ and $w$ is finite and above 0
 * @example weightedOptimum(0.05, 19) // 0.5
 */
export function weightedOptimum(share: number, classWeight: number): number {
  if (!(share > 0 && share < 1)) {
    throw new MathError(`weightedOptimum needs a share between 0 and 1, not ${share}`);
  }
  requirePositive('weightedOptimum', 'class weight', classWeight);
  return (classWeight * share) / (classWeight * share + 1 - share);
}
