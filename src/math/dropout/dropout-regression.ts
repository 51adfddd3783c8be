import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { solveLinear } from '../solve-linear';

/** The samples and targets of a linear regression without a bias. */
export interface RegressionData {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
}

function requireKeep(caller: string, keep: number): void {
  if (!(keep > 0 && keep <= 1)) {
    throw new MathError(`${caller} needs a keep probability above 0 and up to 1, not ${keep}`);
  }
}

/**
 * The squared length $\lVert X_j\rVert^2$ of every column of $X$.
 *
 * @throws MathError if the rows differ in length
 * @example squaredColumns([[1, 2], [2, 1]]) // [5, 5]
 */
export function squaredColumns(rows: readonly (readonly number[])[]): number[] {
  const { columns } = sizeOf(rows, 'squaredColumns');
  return Array.from({ length: columns }, (_, j) => rows.reduce((sum, row) => sum + row[j]! ** 2, 0));
}

/**
 * The weights that minimize $\lVert y-Xw\rVert^2+\sum_jc_jw_j^2$: solves $(X^\top X+\operatorname{diag}c)w=X^\top y$. Equal $c_j$ are
 * ordinary ridge regression.
 *
 * @throws MathError if lengths differ, or if there is no single minimum
 * @example penalizedWeights({ rows: [[1], [1]], targets: [1, 3] }, [2]) // [1]
 */
export function penalizedWeights({ rows, targets }: RegressionData, penalties: readonly number[]): number[] {
  const { columns } = sizeOf(rows, 'penalizedWeights');
  if (targets.length !== rows.length || penalties.length !== columns) {
    throw new MathError('penalizedWeights needs one target for each row and one penalty for each column');
  }
  const products = (j: number, k: number) => rows.reduce((sum, row) => sum + row[j]! * row[k]!, 0);
  return solveLinear(
    penalties.map((penalty, j) => penalties.map((_, k) => products(j, k) + (j === k ? penalty : 0))),
    penalties.map((_, j) => rows.reduce((sum, row, i) => sum + row[j]! * targets[i]!, 0)),
  );
}

/**
 * The expected squared error of a linear regression whose inputs are dropped with inverted scaling,
 * $E\lVert y-\frac1q(X\odot M)w\rVert^2=\lVert y-Xw\rVert^2+\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$.
 *
 * Source: S. Wager, S. Wang, P. Liang, "Dropout Training as Adaptive Regularization" (2013).
 *
 * @throws MathError if lengths differ or unless $0<q\le1$
 * @example expectedDropoutLoss({ rows: [[1]], targets: [1] }, [1], 0.5) // 1
 */
export function expectedDropoutLoss(
  { rows, targets }: RegressionData,
  weights: readonly number[],
  keep: number,
): number {
  requireKeep('expectedDropoutLoss', keep);
  const squares = squaredColumns(rows);
  if (targets.length !== rows.length || weights.length !== squares.length) {
    throw new MathError('expectedDropoutLoss needs one target for each row and one weight for each column');
  }
  const errors = rows.map((row, i) => row.reduce((sum, entry, j) => sum + entry * weights[j]!, -targets[i]!));
  const penalty = weights.reduce((sum, weight, j) => sum + weight * weight * squares[j]!, 0);
  return errors.reduce((sum, error) => sum + error * error, 0) + ((1 - keep) / keep) * penalty;
}

/**
 * The weights that minimize the expected loss of inverted dropout; those of the classic form, in which training does not divide by $q$,
 * are these divided by $q$.
 *
 * @throws MathError if lengths differ, unless $0<q\le1$, or if there is no single minimum
 * @example dropoutWeights({ rows: [[1], [1]], targets: [1, 3] }, 0.5) // [1]
 */
export function dropoutWeights(data: RegressionData, keep: number): number[] {
  requireKeep('dropoutWeights', keep);
  return penalizedWeights(
    data,
    squaredColumns(data.rows).map((square) => ((1 - keep) / keep) * square),
  );
}
