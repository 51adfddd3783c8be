import type { Activation } from './activations/scalar-function';
import { gaussianRule } from './gaussian-expectation';

/** What an activation makes of normally distributed input. */
export interface ActivationMoments {
  /** $E[f(X)]$. */
  mean: number;
  /** $E[f(X)^2]$. */
  secondMoment: number;
  /** $E[(f(X)-E f(X))^2]$. */
  variance: number;
  /** $E[f'(X)]$, without the jump of a step. */
  meanDerivative: number;
}

/**
 * Mean, second moment, variance and mean derivative of $f(X)$ for $X\sim N(\mu,s^2)$, by Gauss-Legendre quadrature on
 * $\mu\pm12s$ split at 0 and at the kinks of $f$.
 * @throws MathError when the standard deviation is negative or not finite
 * @example activationMoments(activation('relu'), 0, 1).variance // 0.340845
 */
export function activationMoments(f: Activation, mean: number, standardDeviation: number): ActivationMoments {
  const { points, weights } = gaussianRule(standardDeviation, f.kinks, mean);
  const expectation = (values: readonly number[]) =>
    values.reduce((sum, value, k) => sum + weights[k]! * value, 0);
  const values = points.map(f.value);
  const meanValue = expectation(values);
  return {
    mean: meanValue,
    secondMoment: expectation(values.map((value) => value ** 2)),
    variance: expectation(values.map((value) => (value - meanValue) ** 2)),
    meanDerivative: expectation(points.map(f.derivative)),
  };
}
