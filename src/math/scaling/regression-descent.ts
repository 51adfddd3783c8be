import { MathError } from '../errors';
import { type Matrix, sizeOf } from '../matrix';
import { leastSquares, leastSquaresHessian } from '../regression/least-squares';
import { symmetricEigenvalues } from '../symmetric-eigenvalues';
import { type AxisErrors, errorsAfter } from './descent-in-axes';

/** Least squares seen from the eigen-directions of its Hessian; gradient descent starts with all weights 0. */
export interface RegressionDescent extends AxisErrors {
  /** The minimum $w^*$. */
  readonly minimum: readonly number[];
  /** Unit eigenvectors, one for each curvature; the largest curvature comes first. */
  readonly axes: readonly (readonly number[])[];
  /** $\kappa=\lambda_{\max}/\lambda_{\min}$. */
  readonly conditionNumber: number;
}

/**
 * Prepares gradient descent on $\frac1{2n}\lVert Xw-y\rVert^2$ from $w=0$: minimum, eigenvalues of $\frac1nX^\top X$, and the errors of
 * the start along its eigenvectors, all that the closed form of `errorsAfter` needs. Throws as `leastSquares` does, and if the
 * smallest eigenvalue is lost in rounding.
 *
 * @example regressionDescent([[1, 1], [-1, 1], [3, 1], [-3, 1]], [3, 1, 5, -1]).conditionNumber // 5
 */
export function regressionDescent(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): RegressionDescent {
  const minimum = leastSquares(rows, targets);
  const { values: curvatures, vectors: axes } = symmetricEigenvalues(leastSquaresHessian(rows));
  const smallest = curvatures.at(-1)!;
  if (!(smallest > 1e-14 * curvatures[0]!)) {
    throw new MathError('regressionDescent needs columns that do not depend on each other');
  }
  const errors = axes.map((axis) => axis.reduce((sum, part, j) => sum - part * minimum[j]!, 0));
  return { minimum, axes, curvatures, errors, conditionNumber: curvatures[0]! / smallest };
}

/**
 * The weights after $t$ steps of gradient descent from 0: $w_t=w^*+\sum_i(1-\eta\lambda_i)^te_iv_i$.
 *
 * @example weightsAfter(regressionDescent([[1, 1], [-1, 1]], [3, 1]), 0.5, 1) // [0.5, 1]
 */
export function weightsAfter(descent: RegressionDescent, learningRate: number, steps: number): number[] {
  const errors = errorsAfter(descent, learningRate, steps);
  return descent.minimum.map((weight, j) =>
    descent.axes.reduce((sum, axis, k) => sum + axis[j]! * errors[k]!, weight),
  );
}

/**
 * The Hessian of a loss of which the last weight, as a rule the bias, always takes its best value: the Schur complement
 * $A-bb^\top/c$ of $\begin{pmatrix}A&b\\b^\top&c\end{pmatrix}$. For least squares with a constant term it is the covariance of the
 * features. Throws unless the matrix is square, has two rows or more, and $c>0$.
 *
 * @example withoutLastWeight([[5, 2], [2, 1]]) // [[1]]
 */
export function withoutLastWeight(hessian: readonly (readonly number[])[]): Matrix {
  const { rows, columns } = sizeOf(hessian, 'withoutLastWeight');
  const corner = hessian[rows - 1]![columns - 1]!;
  if (rows !== columns || rows < 2 || !(corner > 0)) {
    throw new MathError(
      'withoutLastWeight needs a square matrix of two rows or more with a last entry above 0',
    );
  }
  return hessian
    .slice(0, -1)
    .map((row) =>
      row.slice(0, -1).map((entry, j) => entry - (row[columns - 1]! * hessian[rows - 1]![j]!) / corner),
    );
}
