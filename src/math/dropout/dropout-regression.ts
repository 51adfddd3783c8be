import { dot } from '../linear-algebra/dot';
import { squaredDistance } from '../linear-algebra/squared-distance';
import { sizeOf } from '../matrix';
import type { RegressionProblem } from '../regression/penalized-weights';
import { penalizedWeights } from '../regression/penalized-weights';
import { requireSomeKept } from './keep-probability';

/**
 * The penalties $c_j=\frac{1-q}q\lVert X_j\rVert^2$ on $w_j^2$ that dropped inputs amount to.
 *
 * @throws MathError if the rows differ in length, or unless $0<q\le1$
 * @example dropoutPenalties([[1, 2], [2, 1]], 0.5) // [5, 5]
 */
export function dropoutPenalties(rows: readonly (readonly number[])[], keep: number): number[] {
  const { columns } = sizeOf(rows, 'dropoutPenalties');
  requireSomeKept('dropoutPenalties', keep);
  return Array.from(
    { length: columns },
    (_, j) => ((1 - keep) / keep) * rows.reduce((sum, row) => sum + row[j]! ** 2, 0),
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
  { rows, targets }: RegressionProblem,
  weights: readonly number[],
  keep: number,
): number {
  const predictions = rows.map((row) => dot(row, weights));
  const penalty = dropoutPenalties(rows, keep).reduce((sum, each, j) => sum + each * weights[j]! ** 2, 0);
  return squaredDistance(predictions, targets) + penalty;
}

/**
 * The weights that minimize the expected loss of inverted dropout; those of the classic form, in which training does not divide by $q$,
 * are these divided by $q$.
 *
 * @throws MathError if lengths differ, unless $0<q\le1$, or if there is no single minimum
 * @example dropoutWeights({ rows: [[1], [1]], targets: [1, 3] }, 0.5) // [1]
 */
export function dropoutWeights(data: RegressionProblem, keep: number): number[] {
  return penalizedWeights(data, dropoutPenalties(data.rows, keep));
}
