import { requireFinite } from './checks';
import { MathError } from './errors';
import { normalDistribution } from './normal';

/**
 * The probability $P(|z|>c)$ for $z\sim N(\mu,\sigma^2)$; `standardDeviation` 0 means $z=\mu$. Throws if $c$ or $\sigma$ is
 * below 0, or $\mu$ is not finite.
 *
 * @example probabilityOutside(1.96, 1) // 0.0499958
 */
export function probabilityOutside(limit: number, standardDeviation: number, mean = 0): number {
  if (!(limit >= 0)) throw new MathError(`probabilityOutside needs a limit of at least 0, not ${limit}`);
  requireFinite('probabilityOutside', 'mean', mean);
  if (standardDeviation === 0) return Math.abs(mean) > limit ? 1 : 0;
  const below = normalDistribution(-limit, mean, standardDeviation);
  const above = normalDistribution(-limit, -mean, standardDeviation);
  return below + above;
}

/**
 * The $|z|$ beyond which the slope of the sigmoid is below $s$: from $\sigma(z)(1-\sigma(z))=s$,
 * $|z|=\ln\frac{1+\sqrt{1-4s}}{1-\sqrt{1-4s}}$. Throws unless $0<s\le\frac14$, the largest slope.
 *
 * @example saturationThreshold(0.01) // 4.58486
 */
export function saturationThreshold(slope: number): number {
  if (!(slope > 0 && slope <= 0.25)) {
    throw new MathError(`saturationThreshold needs a slope above 0 and at most 1/4, not ${slope}`);
  }
  const root = Math.sqrt(1 - 4 * slope);
  // (1 + r)/(1 - r) = (1 + r)²/(4s): no cancellation for small slopes; in logarithms nothing overflows.
  return 2 * Math.log1p(root) - Math.log(4 * slope);
}

/**
 * The share of saturated sigmoid units $P(\sigma'(z)<s)$ for pre-activations $z\sim N(\mu,\sigma_z^2)$: there the gradient
 * is smaller than $s$ times the error. Throws as `saturationThreshold` and `probabilityOutside` do.
 *
 * @example saturatedFraction(4) // 0.251706
 */
export function saturatedFraction(standardDeviation: number, slopeThreshold = 0.01, mean = 0): number {
  return probabilityOutside(saturationThreshold(slopeThreshold), standardDeviation, mean);
}
