import { requireNotNegative, requirePositive } from '../checks';

/**
 * The share of a least-squares coefficient that gradient descent from 0 has learned after $t$ steps along an eigenvector of the
 * Hessian with eigenvalue $\lambda$: $1-(1-\eta\lambda)^t$.
 *
 * @throws MathError for a negative argument
 * @example descentFilter(0.5, 0.05, 20) // 0.397312
 */
export function descentFilter(eigenvalue: number, learningRate: number, steps: number): number {
  requireNotNegative('descentFilter', 'eigenvalue', eigenvalue);
  requireNotNegative('descentFilter', 'learning rate', learningRate);
  requireNotNegative('descentFilter', 'number of steps', steps);
  const kept = 1 - learningRate * eigenvalue;
  // Without cancellation where little is learned.
  return kept > 0 ? -Math.expm1(steps * Math.log1p(-learningRate * eigenvalue)) : 1 - kept ** steps;
}

/**
 * The share of the same coefficient that ridge regression keeps, for the penalty $\frac\alpha2\lVert w\rVert^2$ beside half the mean
 * square: $\lambda/(\lambda+\alpha)$.
 *
 * @throws MathError unless eigenvalue and penalty are above 0
 * @example ridgeFilter(0.5, 1) // 0.333333
 */
export function ridgeFilter(eigenvalue: number, penalty: number): number {
  requirePositive('ridgeFilter', 'eigenvalue', eigenvalue);
  requirePositive('ridgeFilter', 'penalty', penalty);
  return eigenvalue / (eigenvalue + penalty);
}
