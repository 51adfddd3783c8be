import { MathError } from '../errors';
import { dot } from '../linear-algebra/dot';
import { type Matrix, sizeOf, transpose } from '../matrix';
import { leastSquaresHessian } from '../regression/least-squares';
import { mean } from '../statistics';
import { symmetricEigenvalues } from '../symmetric-eigenvalues';

/**
 * Whitens samples (one a row): $X'=(X-\bar X)\,C^{-1/2}$ with the population covariance $C=\frac1n(X-\bar X)^\top(X-\bar X)$ and its
 * symmetric root (ZCA). The result has mean 0 and the identity as covariance: unit variances and no correlation. Throws if the
 * features depend on each other, so that $C$ has no inverse.
 *
 * Source: A. Kessy, A. Lewin, K. Strimmer, "Optimal Whitening and Decorrelation" (2018).
 *
 * @example whiten([[2, 1], [-2, 1], [2, -1], [-2, -1]]) // [[1, 1], [-1, 1], [1, -1], [-1, -1]]
 */
export function whiten(rows: readonly (readonly number[])[]): Matrix {
  sizeOf(rows, 'whiten');
  const means = transpose(rows).map((column) => mean(column));
  const centered = rows.map((row) => row.map((value, j) => value - means[j]!));
  const { values, vectors } = symmetricEigenvalues(leastSquaresHessian(centered));
  if (!(values.at(-1)! > 1e-14 * values[0]!)) {
    throw new MathError('whiten needs features that do not depend on each other');
  }
  return centered.map((row) =>
    row.map((_, j) =>
      values.reduce((sum, value, k) => sum + (dot(row, vectors[k]!) * vectors[k]![j]!) / Math.sqrt(value), 0),
    ),
  );
}
