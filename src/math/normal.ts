import { requireShare } from './checks';
import { erfc, erfcinv } from './error-function';
import { MathError } from './errors';
import { exp } from './portable/exp';

function checkSpread(name: string, standardDeviation: number): void {
  if (!(standardDeviation > 0 && standardDeviation < Infinity)) {
    throw new MathError(`${name} needs a finite standard deviation above 0, not ${standardDeviation}`);
  }
}

/**
 * The density of $N(\mu,\sigma^2)$ at $x$: $\frac1{\sigma\sqrt{2\pi}}e^{-(x-\mu)^2/2\sigma^2}$. `standardDeviation` is
 * $\sigma>0$, else it throws.
 *
 * @example normalDensity(0) // 0.398942
 */
export function normalDensity(x: number, mean = 0, standardDeviation = 1): number {
  checkSpread('normalDensity', standardDeviation);
  const z = (x - mean) / standardDeviation;
  return exp((-z * z) / 2) / (standardDeviation * Math.sqrt(2 * Math.PI));
}

/**
 * The probability $P(X\le x)=\frac12\operatorname{erfc}\bigl(-\frac{x-\mu}{\sigma\sqrt2}\bigr)$ of $N(\mu,\sigma^2)$, with
 * full relative accuracy in the lower tail. `standardDeviation` is $\sigma>0$, else it throws.
 *
 * @example normalDistribution(1.96) // 0.975002
 */
export function normalDistribution(x: number, mean = 0, standardDeviation = 1): number {
  checkSpread('normalDistribution', standardDeviation);
  return 0.5 * erfc(-(x - mean) / (standardDeviation * Math.SQRT2));
}

/**
 * The quantile of $N(\mu,\sigma^2)$: the $x$ with $P(X\le x)=p$; $\pm\infty$ for $p=0$ and $1$. Throws if $p$ is no
 * probability or $\sigma\le0$.
 *
 * @example normalQuantile(0.975) // 1.95996
 */
export function normalQuantile(p: number, mean = 0, standardDeviation = 1): number {
  checkSpread('normalQuantile', standardDeviation);
  requireShare('normalQuantile', 'probability', p);
  // 2p is exact, and erfcinv keeps its digits in the middle and at both ends.
  return mean - standardDeviation * (Math.SQRT2 * erfcinv(2 * p));
}
