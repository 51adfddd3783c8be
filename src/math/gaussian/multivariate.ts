import { MathError } from '../errors';
import { type Matrix, sizeOf } from '../matrix';

/**
 * The lower triangular $L$ with $LL^\top=\Sigma$ of a symmetric positive definite matrix (Cholesky).
 *
 * @throws MathError unless the matrix is square, symmetric and positive definite
 * @example cholesky([[4, 2], [2, 5]]) // [[2, 0], [1, 2]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): Matrix {
  const { rows, columns } = sizeOf(matrix, 'cholesky');
  if (rows !== columns || matrix.some((row, i) => row.some((each, j) => each !== matrix[j]![i]))) {
    throw new MathError('cholesky needs a symmetric matrix');
  }
  const lower = matrix.map(() => new Array<number>(columns).fill(0));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i === j) {
        if (!(rest > 0)) throw new MathError('cholesky needs a positive definite matrix');
        lower[i]![i] = Math.sqrt(rest);
      } else lower[i]![j] = rest / lower[j]![j]!;
    }
  }
  return lower;
}

/**
 * The squared Mahalanobis distance $(x-\mu)^\top\Sigma^{-1}(x-\mu)$: how far $x$ is from the mean, measured in standard
 * deviations of each direction.
 *
 * @throws MathError unless the covariance is positive definite and as large as the points are long
 * @example mahalanobisSquared([1, -1], [0, 0], [[2, 0.5], [0.5, 1]]) // 2.28571
 */
export function mahalanobisSquared(
  x: readonly number[],
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
): number {
  return whiten(x, mean, cholesky(covariance)).reduce((sum, each) => sum + each * each, 0);
}

/**
 * The density of $N(\mu,\Sigma)$ at $x$: $(2\pi)^{-d/2}|\Sigma|^{-1/2}e^{-\frac12(x-\mu)^\top\Sigma^{-1}(x-\mu)}$, by its
 * logarithm.
 *
 * @throws MathError unless the covariance is positive definite and as large as the points are long
 * @example multivariateDensity([1, -1], [0, 0], [[2, 0.5], [0.5, 1]]) // 0.0383676
 */
export function multivariateDensity(
  x: readonly number[],
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
): number {
  return Math.exp(multivariateLogDensity(x, mean, covariance));
}

/**
 * The logarithm of the density of $N(\mu,\Sigma)$ at $x$, which does not underflow far away.
 *
 * @throws MathError unless the covariance is positive definite and as large as the points are long
 * @example multivariateLogDensity([0, 0], [0, 0], [[1, 0], [0, 1]]) // -1.83788
 */
export function multivariateLogDensity(
  x: readonly number[],
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
): number {
  const lower = cholesky(covariance);
  const distance = whiten(x, mean, lower).reduce((sum, each) => sum + each * each, 0);
  const halfLogDeterminant = lower.reduce((sum, row, i) => sum + Math.log(row[i]!), 0);
  return -(x.length / 2) * Math.log(2 * Math.PI) - halfLogDeterminant - distance / 2;
}

/** $L^{-1}(x-\mu)$: coordinates in which the covariance is the identity. */
function whiten(x: readonly number[], mean: readonly number[], lower: Matrix): number[] {
  if (x.length !== lower.length || mean.length !== lower.length) {
    throw new MathError('the point and the mean need as many numbers as the covariance has rows');
  }
  const white: number[] = [];
  lower.forEach((row, i) => {
    let rest = x[i]! - mean[i]!;
    for (let j = 0; j < i; j++) rest -= row[j]! * white[j]!;
    white.push(rest / row[i]!);
  });
  return white;
}

/** The share of the largest correlation that `clampedCovariance` admits. */
const largestCorrelation = 0.99;

/**
 * The covariance nearest to the wanted one that two variances allow with a margin: within $\pm0.99\,\sigma_1\sigma_2$. At
 * $\pm\sigma_1\sigma_2$ the matrix is singular, and there is no density.
 *
 * @example clampedCovariance(3, 4, 1) // 1.98
 */
export function clampedCovariance(wanted: number, variance1: number, variance2: number): number {
  const limit = largestCorrelation * Math.sqrt(variance1 * variance2);
  return Math.min(limit, Math.max(-limit, wanted));
}

/**
 * The points at the Mahalanobis distance `radius` from a mean of 0 in the plane: the ellipse on which the density is constant.
 * `count` + 1 points, the last equal to the first.
 *
 * @throws MathError unless the covariance is a positive definite 2×2 matrix
 * @example covarianceEllipse([[4, 0], [0, 1]], 1, 4).x[0] // 2
 */
export function covarianceEllipse(
  covariance: readonly (readonly number[])[],
  radius: number,
  count: number,
): { x: number[]; y: number[] } {
  const lower = cholesky(covariance);
  if (lower.length !== 2) throw new MathError('covarianceEllipse needs a 2×2 matrix');
  const angles = Array.from({ length: count + 1 }, (_, i) => (2 * Math.PI * (i % count)) / count);
  return {
    x: angles.map((angle) => radius * lower[0]![0]! * Math.cos(angle)),
    y: angles.map((angle) => radius * (lower[1]![0]! * Math.cos(angle) + lower[1]![1]! * Math.sin(angle))),
  };
}
