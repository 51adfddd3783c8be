import { requireFinite, requireNotNegative, requirePositive } from '../checks';
import { integrate } from '../gauss-legendre';
import { densityAt } from '../gaussian/equal-variance';
import { normalDistribution } from '../normal';
import { penalizedMinimum } from './penalized-weight';

/** A prior of one weight: density proportional to $e^{-\lambda|w|}$ or to $e^{-\lambda w^2}$. */
export type WeightPrior = 'laplace' | 'gaussian';

/** One observation $x\sim N(w,1)$ of a weight with such a prior. */
export interface ObservedWeight {
  readonly observation: number;
  readonly prior: WeightPrior;
  /** $\lambda\ge0$; the scale of the Laplace prior is $1/\lambda$, the variance of the Gaussian one $1/(2\lambda)$. */
  readonly penalty: number;
}

function check(caller: string, { observation, penalty }: ObservedWeight): void {
  requireFinite(caller, 'observation', observation);
  requireNotNegative(caller, 'penalty', penalty);
}

/**
 * The posterior mode (MAP): the minimum of $\frac12(x-w)^2$ plus $\lambda|w|$ or $\lambda w^2$.
 *
 * @throws MathError for a number that is not finite or $\lambda<0$
 * @example posteriorMode({ observation: 0.3, prior: 'laplace', penalty: 0.5 }) // 0
 */
export function posteriorMode(observed: ObservedWeight): number {
  check('posteriorMode', observed);
  const { observation, prior, penalty } = observed;
  return penalizedMinimum({
    optimum: observation,
    curvature: 1,
    kind: prior === 'laplace' ? 'l1' : 'l2',
    penalty,
  });
}

/**
 * The posterior mean. Under the Laplace prior it is $x-\lambda\frac{a-b}{a+b}$ with $a=e^{-\lambda x}\Phi(x-\lambda)$ and
 * $b=e^{\lambda x}\Phi(-x-\lambda)$, the weights of $w>0$ and $w<0$; for $\lambda>0$ it is 0 only at $x=0$. Under the Gaussian one it is the mode.
 *
 * Source: C. Hans, "Bayesian lasso regression", Biometrika 96 (2009).
 *
 * @throws MathError for a number that is not finite or $\lambda<0$
 * @example posteriorMean({ observation: 0.3, prior: 'laplace', penalty: 0.5 }) // 0.204654
 */
export function posteriorMean(observed: ObservedWeight): number {
  check('posteriorMean', observed);
  if (observed.prior === 'gaussian') return posteriorMode(observed);
  const { observation: x, penalty } = observed;
  // For x < 0 by symmetry: the mean is odd.
  if (x < 0) return -posteriorMean({ ...observed, observation: -x });
  const above = normalDistribution(x - penalty);
  const below = Math.exp(2 * penalty * x) * normalDistribution(-x - penalty);
  return x - (penalty * (above - below)) / (above + below) + 0;
}

/**
 * The density of the prior at a weight: $\frac\lambda2e^{-\lambda|w|}$, of variance $2/\lambda^2$, or that of $N(0,\frac1{2\lambda})$.
 *
 * @throws MathError unless $\lambda$ is finite and above 0
 * @example priorDensity('laplace', 0.5, 0) // 0.25
 */
export function priorDensity(prior: WeightPrior, penalty: number, weight: number): number {
  requirePositive('priorDensity', 'penalty', penalty);
  return densityAt(prior, weight, prior === 'laplace' ? 2 / penalty ** 2 : 1 / (2 * penalty));
}

/** How far from its mode the density is integrated, and with how many nodes on each side of its kink. */
const far = 12;
const nodes = 80;

/**
 * The posterior density of the weight, as a function of it, by numerical integration of
 * $e^{-\frac12(x-w)^2-\lambda|w|}$ or $e^{-\frac12(x-w)^2-\lambda w^2}$ to 1.
 *
 * @throws MathError for a number that is not finite or $\lambda<0$
 * @example posteriorDensity({ observation: 0, prior: 'gaussian', penalty: 0 })(0) // 0.398942
 */
export function posteriorDensity(observed: ObservedWeight): (weight: number) => number {
  check('posteriorDensity', observed);
  const { observation, prior, penalty } = observed;
  const mode = posteriorMode(observed);
  const exponent = (weight: number) =>
    -((observation - weight) ** 2) / 2 - penalty * (prior === 'laplace' ? Math.abs(weight) : weight ** 2);
  const highest = exponent(mode);
  const relative = (weight: number) => Math.exp(exponent(weight) - highest);
  const kink = Math.max(mode - far, Math.min(0, mode + far));
  const total =
    integrate(relative, Math.min(kink, mode) - far, kink, nodes) +
    integrate(relative, kink, Math.max(kink, mode) + far, nodes);
  return (weight) => relative(weight) / total;
}

/**
 * The probability that a weight drawn from a prior of variance 1 is smaller than `size` in absolute value: $1-e^{-\sqrt2s}$ for the Laplace
 * distribution, $\operatorname{erf}(s/\sqrt2)$ for the Gaussian one.
 *
 * @throws MathError for a size that is not finite or below 0
 * @example probabilityWithin('laplace', 0.01) // 0.0140426
 */
export function probabilityWithin(prior: WeightPrior, size: number): number {
  requireNotNegative('probabilityWithin', 'size', size);
  return prior === 'laplace' ? -Math.expm1(-Math.SQRT2 * size) : 1 - 2 * normalDistribution(-size);
}
