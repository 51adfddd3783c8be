import { erf } from './error-function';
import { MathError } from './errors';
import { normalDensity } from './normal';

/**
 * The density at $x$ of $N(0,\sigma^2)$ cut at $\pm c\sigma$ (values outside drawn again):
 * $\varphi(x/\sigma)/(\sigma(2\Phi(c)-1))$ inside, 0 outside, with $2\Phi(c)-1=\operatorname{erf}(c/\sqrt2)$. Its standard deviation is `truncatedNormalFactor(c)` times
 * $\sigma$. `limit` is $c$, in standard deviations. Throws if $\sigma\le0$ or $c\le0$.
 *
 * @example truncatedNormalDensity(0, 1) // 0.41796
 */
export function truncatedNormalDensity(x: number, standardDeviation: number, limit = 2): number {
  if (!(limit > 0)) throw new MathError(`truncatedNormalDensity needs a limit above 0, not ${limit}`);
  const density = normalDensity(x, 0, standardDeviation);
  return Math.abs(x) > limit * standardDeviation ? 0 : density / erf(limit / Math.SQRT2);
}

/**
 * The density at $x$ of $U(-a,a)$: $\frac1{2a}$ inside, 0 outside. Throws if $a\le0$.
 *
 * @example uniformDensity(0, 2) // 0.25
 */
export function uniformDensity(x: number, limit: number): number {
  if (!(limit > 0)) throw new MathError(`uniformDensity needs a limit above 0, not ${limit}`);
  // NaN stays visible.
  if (Number.isNaN(x)) return x;
  return Math.abs(x) > limit ? 0 : 0.5 / limit;
}

/**
 * The standard deviation $a/\sqrt3$ of $U(-a,a)$. Throws if $a\le0$.
 *
 * @example uniformDeviation(3) // 1.73205
 */
export function uniformDeviation(limit: number): number {
  if (!(limit > 0)) throw new MathError(`uniformDeviation needs a limit above 0, not ${limit}`);
  return limit / Math.sqrt(3);
}
