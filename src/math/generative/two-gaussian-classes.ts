import { sigmoid } from '../activations/sigmoidal';
import { requireProperShare } from '../checks';
import type { Gaussian } from '../information/gaussian';
import { normalDensity } from '../normal';
import { gaussianNegativeLogLikelihood } from '../target-types/negative-log-likelihood';

/** One class of a generative classifier: the density of its heights, and how frequent it is. */
export interface GaussianClass extends Gaussian {
  /** $\pi_k=p(y=k)$, above 0 and below 1. */
  prior: number;
}

/**
 * The joint density $p(x,y=k)=\pi_k\,N(x;\mu_k,\sigma_k^2)$ of one class.
 *
 * @throws MathError for a prior that is not between 0 and 1, or a deviation that is not above 0
 * @example jointDensity(64, { mean: 60, standardDeviation: 4, prior: 0.5 }) // 0.0302463
 */
export function jointDensity(x: number, { mean, standardDeviation, prior }: GaussianClass): number {
  requireProperShare('jointDensity', 'prior', prior);
  return prior * normalDensity(x, mean, standardDeviation);
}

/**
 * The log-odds $\ln\frac{\pi_1N(x;\mu_1,\sigma_1^2)}{\pi_0N(x;\mu_0,\sigma_0^2)}$ of the first class against the second. It is computed
 * from logarithms, so it stays finite where both densities have become 0 in floating point.
 *
 * @throws MathError as `jointDensity`, or for an `x` that is not finite
 * @example logOddsOfClass(64, { mean: 60, standardDeviation: 5, prior: 0.5 }, { mean: 70, standardDeviation: 5, prior: 0.5 }) // 0.4
 */
export function logOddsOfClass(x: number, first: GaussianClass, second: GaussianClass): number {
  for (const { prior } of [first, second]) requireProperShare('logOddsOfClass', 'prior', prior);
  return (
    Math.log(first.prior / second.prior) +
    gaussianNegativeLogLikelihood(x, second) -
    gaussianNegativeLogLikelihood(x, first)
  );
}

/**
 * The posterior of the first of two classes by Bayes' rule, $p(1\mid x)=\frac{p(x\mid1)\pi_1}{p(x\mid1)\pi_1+p(x\mid0)\pi_0}$: the
 * sigmoid of the log-odds.
 *
 * @throws MathError as `logOddsOfClass`
 * @example posteriorOfClass(64, { mean: 60, standardDeviation: 4, prior: 0.5 }, { mean: 70, standardDeviation: 6, prior: 0.5 }) // 0.6
 */
export function posteriorOfClass(x: number, first: GaussianClass, second: GaussianClass): number {
  return sigmoid(logOddsOfClass(x, first, second));
}

/**
 * Where two Gaussian classes are equally probable, from left to right: the zeros at which the log-odds change sign. With
 * $t=x-\mu_1$ and $d=\mu_0-\mu_1$ the log-odds are
 * $\tfrac12\bigl(\tfrac1{\sigma_0^2}-\tfrac1{\sigma_1^2}\bigr)t^2-\tfrac d{\sigma_0^2}t+\tfrac{d^2}{2\sigma_0^2}+\ln\tfrac{\pi_1\sigma_0}{\pi_0\sigma_1}$:
 * a line for equal deviations (at most one boundary), else a parabola (two boundaries or none).
 *
 * @throws MathError as `logOddsOfClass`
 * @example classBoundaries({ mean: 60, standardDeviation: 5, prior: 0.5 }, { mean: 70, standardDeviation: 5, prior: 0.5 }) // [65]
 */
export function classBoundaries(first: GaussianClass, second: GaussianClass): number[] {
  const distance = second.mean - first.mean;
  const precision = 1 / second.standardDeviation ** 2;
  const square = (precision - 1 / first.standardDeviation ** 2) / 2;
  const slope = -distance * precision;
  const constant = logOddsOfClass(first.mean, first, second);
  if (square === 0) return slope === 0 ? [] : [first.mean - constant / slope];
  const discriminant = slope * slope - 4 * square * constant;
  // A parabola that only touches zero changes no decision.
  if (!(discriminant > 0)) return [];
  // Adding numbers of one sign does not cancel; the other zero follows from the product of the two.
  const sum = -(slope + (slope < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  const zeros = [sum / square, constant / sum];
  return zeros.map((zero) => first.mean + zero).sort((a, b) => a - b);
}
