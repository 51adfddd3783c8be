import { requireProperShare } from '../checks';
import { dot } from '../linear-algebra/dot';
import { solveLinear } from '../solve-linear';

/** A linear score $w^\top x+b$ whose sigmoid is the posterior. */
export interface LinearScore {
  weights: number[];
  bias: number;
}

/**
 * Linear discriminant analysis for two Gaussian classes with one covariance matrix: the posterior of class 1 is
 * $\sigma(w^\top x+b)$ with $w=\Sigma^{-1}(\mu_1-\mu_0)$ and
 * $b=-\frac12(\mu_1^\top\Sigma^{-1}\mu_1-\mu_0^\top\Sigma^{-1}\mu_0)+\ln\frac{\pi_1}{\pi_0}$. The prior stands in the bias alone.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", section 4.3.
 *
 * @throws MathError for a prior that is not between 0 and 1, or as `solveLinear` for a covariance that is singular or does not fit
 * @example linearDiscriminant({ one: [60], zero: [70] }, [[25]], 0.5) // { weights: [-0.4], bias: 26 }
 */
export function linearDiscriminant(
  means: { readonly one: readonly number[]; readonly zero: readonly number[] },
  covariance: readonly (readonly number[])[],
  priorOfOne: number,
): LinearScore {
  requireProperShare('linearDiscriminant', 'prior', priorOfOne);
  const { one, zero } = means;
  const weights = solveLinear(
    covariance,
    one.map((each, i) => each - zero[i]!),
  );
  // Σ is symmetric, so half the difference of the two squares is the score of the point half-way between the means.
  const middle = one.map((each, i) => (each + zero[i]!) / 2);
  return { weights, bias: -dot(weights, middle) + Math.log(priorOfOne / (1 - priorOfOne)) };
}
