import { requireFinite, requireNotNegative } from '../checks';

/**
 * Soft thresholding $S_t(w)=\operatorname{sign}(w)\max(|w|-t,0)$: the proximal map of $t|w|$, that is, the minimum over $v$ of
 * $\frac12(v-w)^2+t|v|$. It is exactly 0 for all $|w|\le t$.
 *
 * Source: D. L. Donoho, I. M. Johnstone, "Ideal spatial adaptation by wavelet shrinkage" (1994).
 *
 * @param threshold $t\ge0$
 * @throws MathError for a number that is not finite or a threshold below 0
 * @example softThreshold(-2, 0.5) // -1.5
 */
export function softThreshold(weight: number, threshold: number): number {
  requireFinite('softThreshold', 'weight', weight);
  requireNotNegative('softThreshold', 'threshold', threshold);
  const left = Math.abs(weight) - threshold;
  return left > 0 ? Math.sign(weight) * left : 0;
}
