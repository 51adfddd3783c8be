import { requirePositive, requireProperShare } from '../checks';

/**
 * The constant prediction that minimizes the class-weighted cross-entropy when a share $r$ of the labels is 1 and each of them counts $w$
 * times: $p=wr/(wr+1-r)$, from setting the derivative of $-wr\ln p-(1-r)\ln(1-p)$ to 0.
 *
 * @throws MathError unless $0<r<1$ and $w$ is finite and above 0
 * @example weightedOptimum(0.05, 19) // 0.5
 */
export function weightedOptimum(share: number, classWeight: number): number {
  requireProperShare('weightedOptimum', 'share', share);
  requirePositive('weightedOptimum', 'class weight', classWeight);
  return (classWeight * share) / (classWeight * share + 1 - share);
}
