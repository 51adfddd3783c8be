import { requireNotNegative, requirePositive } from '../../checks';
import { MathError } from '../../errors';

/** SGD on $f=\frac12\sum_i\lambda_ix_i^2$ from $(1,\dots,1)$, with independent noise of deviation $\sigma$ on every component of the gradient. */
export interface NoisyValley {
  curvatures: readonly number[];
  noise: number;
}

/** The expected loss, entry $t$ after $t$ steps, in its two parts. */
export interface ExpectedLoss {
  /** $\frac12\sum\lambda_i\,\mathrm E[x_i]^2$: what is left of the start. */
  left: number[];
  /** $\frac12\sum\lambda_i\,\mathrm{Var}(x_i)$: what the noise has added. */
  noise: number[];
}

/**
 * The expected loss of SGD under given learning rates, exactly: $x\leftarrow x-\eta_t(\lambda x+\sigma\xi_t)$ has
 * $\mathrm E[x]\leftarrow(1-\eta_t\lambda)\,\mathrm E[x]$ and $\mathrm{Var}(x)\leftarrow(1-\eta_t\lambda)^2\,\mathrm{Var}(x)+\eta_t^2\sigma^2$. For small $\eta_t\lambda$ the first is
 * about $e^{-\lambda\sum\eta_t}$: the area under the schedule counts. Throws unless the curvatures are above 0, and noise and rates at least 0.
 *
 * @example expectedLoss({ curvatures: [2], noise: 1 }, [0.25]) // { left: [1, 0.25], noise: [0, 0.0625] }
 */
export function expectedLoss({ curvatures, noise }: NoisyValley, rates: readonly number[]): ExpectedLoss {
  if (curvatures.length === 0) throw new MathError('expectedLoss needs a curvature');
  for (const curvature of curvatures) requirePositive('expectedLoss', 'curvature', curvature);
  requireNotNegative('expectedLoss', 'noise', noise);
  for (const rate of rates) requireNotNegative('expectedLoss', 'learning rate', rate);
  const left = new Array<number>(rates.length + 1).fill(0);
  const added = new Array<number>(rates.length + 1).fill(0);
  for (const curvature of curvatures) {
    let mean = 1;
    let variance = 0;
    left[0]! += curvature / 2;
    rates.forEach((rate, i) => {
      const shrink = 1 - rate * curvature;
      mean *= shrink;
      variance = shrink ** 2 * variance + (rate * noise) ** 2;
      left[i + 1]! += (curvature * mean ** 2) / 2;
      added[i + 1]! += (curvature * variance) / 2;
    });
  }
  return { left, noise: added };
}
