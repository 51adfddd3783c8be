import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { solveLinear } from '../solve-linear';

/** The samples and targets of a linear regression. A constant term is a column of ones. */
export interface RegressionProblem {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
}

/**
 * The weights that minimize $\lVert y-Xw\rVert^2+\sum_jc_jw_j^2$: solves $(X^\top X+\operatorname{diag}c)w=X^\top y$. Equal $c_j$ are
 * ordinary ridge regression, $c_j=0$ least squares.
 *
 * @throws MathError if lengths differ, or if there is no single minimum
 * @example penalizedWeights({ rows: [[1], [1]], targets: [1, 3] }, [2]) // [1]
 */
export function penalizedWeights(
  { rows, targets }: RegressionProblem,
  penalties: readonly number[],
): number[] {
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
