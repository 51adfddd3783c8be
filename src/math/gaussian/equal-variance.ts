import { requireFinite, requirePositive } from '../checks';
import { normalDensity } from '../normal';

/** Densities with mean 0, each made with a given variance. */
export type DensityName = 'gaussian' | 'logistic' | 'triangular' | 'laplace' | 'uniform';

/** All of them, by falling entropy at equal variance. */
export const densityNames: readonly DensityName[] = [
  'gaussian',
  'logistic',
  'triangular',
  'laplace',
  'uniform',
];

/** The parameter that gives the standard deviation $\sigma$: scale, or half the width of the support. */
function scaleOf(name: DensityName, standardDeviation: number): number {
  switch (name) {
    case 'gaussian':
      return standardDeviation;
    case 'logistic':
      return (standardDeviation * Math.sqrt(3)) / Math.PI;
    case 'triangular':
      return standardDeviation * Math.sqrt(6);
    case 'laplace':
      return standardDeviation / Math.SQRT2;
    case 'uniform':
      return standardDeviation * Math.sqrt(3);
  }
}

/**
 * The density at $x$ of the distribution with mean 0 and the given variance.
 *
 * @throws MathError unless the variance is positive and $x$ finite
 * @example densityAt('laplace', 0, 1) // 0.707107
 */
export function densityAt(name: DensityName, x: number, variance: number): number {
  requireFinite('densityAt', 'place', x);
  requirePositive('densityAt', 'variance', variance);
  const s = scaleOf(name, Math.sqrt(variance));
  const distance = Math.abs(x);
  switch (name) {
    case 'gaussian':
      return normalDensity(x, 0, s);
    case 'logistic':
      return 1 / (4 * s * Math.cosh(x / (2 * s)) ** 2);
    case 'triangular':
      return Math.max(0, 1 - distance / s) / s;
    case 'laplace':
      return Math.exp(-distance / s) / (2 * s);
    case 'uniform':
      return distance <= s ? 1 / (2 * s) : 0;
  }
}

/**
 * The differential entropy $h=-\int p\ln p\,dx$ in nats. Of all densities on the whole line with this variance the Gaussian has
 * the largest, $\frac12\ln(2\pi e\sigma^2)$.
 *
 * Source: T. M. Cover, J. A. Thomas, "Elements of Information Theory", chapter on differential entropy.
 *
 * @throws MathError unless the variance is positive
 * @example differentialEntropy('gaussian', 1) // 1.41894
 */
export function differentialEntropy(name: DensityName, variance: number): number {
  requirePositive('differentialEntropy', 'variance', variance);
  const s = scaleOf(name, Math.sqrt(variance));
  switch (name) {
    case 'gaussian':
      return 0.5 * Math.log(2 * Math.PI * Math.E) + Math.log(s);
    case 'logistic':
      return 2 + Math.log(s);
    case 'triangular':
      return 0.5 + Math.log(s);
    case 'laplace':
      return 1 + Math.log(2 * s);
    case 'uniform':
      return Math.log(2 * s);
  }
}
